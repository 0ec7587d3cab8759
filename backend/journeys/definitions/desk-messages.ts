import type { SendStep } from '../definition.ts';

const byEmail = { channel: 'email', purpose: 'care', notAfter: 'data.end', afterCrash: 'resend' } as const;

/** Tells the desk that a message waits. */
export const deskTold: SendStep = { id: 'desk-message', send: { ...byEmail, template: 'desk-message' } };

/** Tells whoever gave an e-mail address that their message has arrived. */
export const senderTold: SendStep = {
  id: 'desk-message-received',
  send: { ...byEmail, template: 'desk-message-received' },
};
