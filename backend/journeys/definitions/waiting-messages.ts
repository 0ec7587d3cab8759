import type { SendStep } from '../definition.ts';

/** Tells that a place on the waiting list is theirs, by e-mail to the address on file. */
export const joinedMessage: readonly SendStep[] = [
  {
    id: 'joined',
    send: {
      channel: 'email',
      template: 'waiting-joined',
      purpose: 'care',
      notAfter: 'data.end',
      afterCrash: 'resend',
    },
  },
];

/**
 * Tells of an offer at once, by both channels: it ends soon, and an e-mail alone may be read in the evening. A landline
 * has to do with the e-mail.
 */
export const offerMessages: readonly SendStep[] = [
  {
    id: 'offer-sms',
    send: {
      channel: 'sms',
      template: 'waiting-offer',
      purpose: 'reminder-sms',
      notAfter: 'data.end',
      afterCrash: 'never',
    },
  },
  {
    id: 'offer-email',
    send: {
      channel: 'email',
      template: 'waiting-offer',
      purpose: 'care',
      notAfter: 'data.end',
      afterCrash: 'resend',
    },
  },
];
