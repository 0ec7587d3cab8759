import { contactTemplates } from '../journeys/contact-message.ts';

/**
 * The messages about an appointment that exist, by channel: what a journey may name in a `send` step. The writers are
 * kept by these names, so that a name without a message does not compile.
 */
export const templateNames = {
  email: [
    'booking-confirmation',
    'appointment-moved',
    'appointment-cancelled',
    'appointment-reminder',
    'welcome',
    'preparation',
    'questionnaire-invitation',
    'questionnaire-reminder',
    'follow-up',
    'post-operative',
    'survey-short',
    'survey-long',
    'review-invitation',
    'recall',
    'recommend',
  ],
  sms: ['appointment-reminder', 'questionnaire-reminder', 'post-operative'],
} as const;

/** What a journey about a contact, or a place in the audience of a campaign, may name instead. */
export const contactTemplateNames = { email: contactTemplates, sms: [] } as const;

export type EmailTemplate = (typeof templateNames.email)[number];
export type SmsTemplate = (typeof templateNames.sms)[number];

/**
 * Tells whether a journey may name a message.
 *
 * @example
 * ```ts
 * hasTemplate('sms', 'welcome'); // => false
 * ```
 */
export function hasTemplate(channel: 'email' | 'sms', name: string): boolean {
  return (templateNames[channel] as readonly string[]).includes(name);
}
