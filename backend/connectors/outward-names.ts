/**
 * The facts that may leave, and what they are called outside: the one list. A fact that is not here is told to nobody.
 * No name says a specialty, a reason or a practitioner.
 */
export const outwardNames: Readonly<Record<string, string>> = {
  'appointment.requested': 'visit-requested',
  'appointment.booked': 'visit-booked',
  'appointment.moved': 'visit-moved',
  'appointment.confirmed': 'visit-confirmed',
  'appointment.cancelled': 'visit-cancelled',
  'appointment.attended': 'visit-attended',
  'appointment.noshow': 'visit-missed',
  'journey.told': 'visit-step',
  'message.sent': 'message-sent',
  'questionnaire.submitted': 'form-returned',
  'survey.answered': 'feedback-given',
  'newsletter.joined': 'newsletter-joined',
  'newsletter.left': 'newsletter-left',
  'consent.withdrawn': 'consent-withdrawn',
};

/** Names that a clinic file may list. */
export const outwardNameList: readonly string[] = Object.values(outwardNames);
