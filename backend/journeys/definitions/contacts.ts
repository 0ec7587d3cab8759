import { defineJourney, type SendStep } from '../definition.ts';
import type { Deadline } from '../moment.ts';

type Send = SendStep['send'];

/** An e-mail to a contact. It rests on no appointment, so its time counts from the fact. */
function contactEmail(template: string, purpose: Send['purpose'], notAfter: Deadline): Send {
  return { channel: 'email', template, purpose, notAfter, afterCrash: 'resend' };
}

/** Asks the owner of an address to confirm it, at once: they wait for it. */
export const newsletterConfirmation = defineJourney({
  ...{ id: 'newsletter-confirmation', version: 1, class: 'care', exit: [{ on: 'newsletter.joined' }] },
  entry: { on: 'newsletter.requested', key: 'data.contactId', reentry: 'after-end' },
  steps: [{ id: 'confirm', send: contactEmail('newsletter-confirm', 'care', 'run.entered+P1D') }],
});

/** Welcomes whoever signed up. A patient who agreed with an appointment has its confirmation, and that is enough. */
export const newsletterWelcome = defineJourney({
  ...{ id: 'newsletter-welcome', version: 1, class: 'marketing', exit: [{ on: 'newsletter.left' }] },
  entry: { on: 'newsletter.joined', key: 'data.contactId', if: { fact: 'isPatient', is: false } },
  steps: [{ id: 'welcome', send: contactEmail('newsletter-welcome', 'newsletter', 'run.entered+P3D') }],
});

/** Sends one issue of the newsletter to one place in its audience. */
export const campaign = defineJourney({
  ...{ id: 'campaign', version: 1, class: 'marketing', exit: [] },
  entry: { on: 'campaign.due', key: 'data.recipientId' },
  steps: [{ id: 'issue', send: contactEmail('campaign', 'newsletter', 'run.entered+P5D') }],
});

/** Tells of a closure or a replacement whoever has an appointment that it concerns: care, and so at any hour. */
export const information = defineJourney({
  ...{ id: 'information', version: 1, class: 'care', exit: [] },
  entry: { on: 'information.due', key: 'data.recipientId' },
  steps: [{ id: 'tell', send: contactEmail('campaign', 'care', 'run.entered+P2D') }],
});

/**
 * Reminds once, some hours later, of a booking that was not sent: only whoever agreed to it, and nobody who has booked
 * since.
 */
export const abandonedBooking = defineJourney({
  ...{ id: 'abandoned-booking', version: 1, class: 'service', exit: [{ on: 'booking.finished' }] },
  entry: { on: 'booking.unfinished', key: 'data.contactId', reentry: 'replace' },
  steps: [
    { id: 'some-hours', wait: { until: 'run.entered', offset: 'PT3H', ifPast: 'continue', quiet: 'later' } },
    { id: 'recall', send: contactEmail('unfinished-booking', 'unfinished-booking', 'run.entered+P5D') },
  ],
});

/**
 * Has the desk look after a message that nobody has dealt with for two days, not on a Sunday or a holiday, and tells its sender
 * so.
 */
export const informationRequest = defineJourney({
  ...{ id: 'information-request', version: 1, class: 'service', exit: [{ on: 'message.settled' }] },
  entry: { on: 'message.received', key: 'data.contactId' },
  steps: [
    { id: 'two-days', wait: { until: 'run.entered', offset: 'P2D', ifPast: 'continue', quiet: 'later' } },
    { id: 'answer', task: { queue: 'front-desk', subject: 'answer-message', notAfter: 'run.entered+P14D' } },
    { id: 'not-forgotten', send: contactEmail('request-followup', 'care', 'run.entered+P5D') },
  ],
});
