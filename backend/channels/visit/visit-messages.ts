import type { EmailTemplate, SmsTemplate } from '../template-names.ts';
import { followUp } from './follow-up.ts';
import { reviewInvitation, survey } from './opinion.ts';
import { postOperative, postOperativeSms } from './post-operative.ts';
import { preparation } from './preparation.ts';
import { questionnaire, questionnaireSms } from './questionnaire.ts';
import { recall, recommend } from './return.ts';
import type { Visit, VisitContent } from './visit-content.ts';
import { welcome } from './welcome.ts';

type Said = VisitContent | undefined;

/** E-mails that are about the appointment itself, and have a writer of their own. */
export type NewsTemplate = Extract<
  EmailTemplate,
  'booking-confirmation' | 'appointment-moved' | 'appointment-cancelled' | 'appointment-reminder'
>;

/** What each e-mail says; `undefined` where the clinic has given it nothing to say. */
export const visitEmails: Readonly<
  Record<Exclude<EmailTemplate, NewsTemplate>, (visit: Visit) => Said | Promise<Said>>
> = {
  welcome,
  preparation,
  'questionnaire-invitation': questionnaire('invitation'),
  'questionnaire-reminder': questionnaire('reminder'),
  'follow-up': followUp,
  'post-operative': postOperative,
  'survey-short': survey('short'),
  'survey-long': survey('long'),
  'review-invitation': reviewInvitation,
  recall,
  recommend,
};

/** The text messages, likewise. */
export const visitSms: Readonly<
  Record<Exclude<SmsTemplate, 'appointment-reminder'>, (visit: Visit) => string | undefined>
> = {
  'questionnaire-reminder': questionnaireSms,
  'post-operative': postOperativeSms,
};
