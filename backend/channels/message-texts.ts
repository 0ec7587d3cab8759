/** The words of the messages in one language. */
export interface MessageTexts {
  /** For `Intl`. */
  formatLocale: string;
  /** The day of the month as it is read in a date. */
  day: (day: string) => string;
  subject: (date: string, time: string) => string;
  heading: string;
  greeting: (name: string) => string;
  intro: (clinic: string) => string;
  from: (start: string, end: string) => string;
  service: string;
  practitioner: string;
  place: string;
  byVideo: string;
  atHome: string;
  access: string;
  prepare: string;
  changeTitle: string;
  change: (phone: string) => string;
  call: (phone: string) => string;
  calendar: string;
  automatic: (clinic: string) => string;
  calendarFile: string;
  calendarSummary: (clinic: string) => string;
  reminder: (parts: { clinic: string; date: string; time: string; phone: string }) => string;
}

const fr: MessageTexts = {
  formatLocale: 'fr-FR',
  day: (day) => (day === '1' ? '1er' : day),
  subject: (date, time) => `Rendez-vous confirmé : ${date} à ${time}`,
  heading: 'Votre rendez-vous est confirmé',
  greeting: (name) => `Bonjour ${name},`,
  intro: (clinic) => `${clinic} vous attend\u00a0:`,
  from: (start, end) => `de ${start} à ${end}`,
  service: 'Motif',
  practitioner: 'Avec',
  place: 'Lieu',
  byVideo: 'En vidéo',
  atHome: 'À votre domicile',
  access: 'Accès',
  prepare: 'Pour bien vous préparer',
  changeTitle: 'Un empêchement\u00a0?',
  change: (phone) => `Pour changer ou annuler ce rendez-vous, appelez le ${phone}.`,
  call: (phone) => `Appeler le ${phone}`,
  calendar: 'Le fichier joint ajoute le rendez-vous à votre agenda.',
  automatic: (clinic) => `Message automatique envoyé par ${clinic} à la suite de votre réservation en ligne.`,
  calendarFile: 'rendez-vous.ics',
  calendarSummary: (clinic) => `Rendez-vous – ${clinic}`,
  reminder: ({ clinic, date, time, phone }) =>
    `${clinic} : rappel de votre rendez-vous du ${date} à ${time}. Un empêchement ? Appelez le ${phone}.`,
};

const en: MessageTexts = {
  formatLocale: 'en-GB',
  day: (day) => day,
  subject: (date, time) => `Appointment confirmed: ${date} at ${time}`,
  heading: 'Your appointment is confirmed',
  greeting: (name) => `Hello ${name},`,
  intro: (clinic) => `${clinic} is expecting you:`,
  from: (start, end) => `from ${start} to ${end}`,
  service: 'Reason',
  practitioner: 'With',
  place: 'Place',
  byVideo: 'By video',
  atHome: 'At your home',
  access: 'Getting there',
  prepare: 'How to prepare',
  changeTitle: 'Something came up?',
  change: (phone) => `To change or cancel this appointment, call ${phone}.`,
  call: (phone) => `Call ${phone}`,
  calendar: 'The attached file adds the appointment to your calendar.',
  automatic: (clinic) => `Sent automatically by ${clinic} after your online booking.`,
  calendarFile: 'appointment.ics',
  calendarSummary: (clinic) => `Appointment – ${clinic}`,
  reminder: ({ clinic, date, time, phone }) =>
    `${clinic}: reminder of your appointment on ${date} at ${time}. Something came up? Call ${phone}.`,
};

/** Languages in which messages are written; a clinic that has others falls back on the first. */
export const messageTexts: Readonly<Record<string, MessageTexts>> = { fr, en };

/** @param language - BCP 47. */
export function messageTextsFor(language: string): MessageTexts {
  return messageTexts[language.split('-')[0] ?? ''] ?? fr;
}
