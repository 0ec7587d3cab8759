import type { DeliveryContext } from '../journeys/deliver.ts';
import type { OutgoingEmail, OutgoingSms } from '../journeys/ports.ts';

const none = () => Promise.resolve(undefined);
const nothingToWrite = (): never => {
  throw new Error('A simulation has no such message.');
};

/** Whom the desk, the waiting list, sealed answers and the newsletter write to: a simulation is about appointments alone. */
export const nobodyElse: Pick<DeliveryContext, 'waiting' | 'desk' | 'answers' | 'contacts'> = {
  waiting: {
    ...{ waitlist: { find: none }, offers: { find: none } },
    messages: { email: nothingToWrite, sms: nothingToWrite },
  },
  desk: { store: { find: none }, messages: { email: nothingToWrite } },
  answers: { store: { find: none }, messages: { email: nothingToWrite } },
  contacts: {
    ...{ reader: { find: none }, messages: { email: nothingToWrite } },
    counted: (email) => Promise.resolve(email),
  },
};

/** Messages without words: whether and when they go out does not hang on what they say. */
export const blankMessages: DeliveryContext['messages'] = {
  email: (_template, { key }): Promise<OutgoingEmail> => Promise.resolve({ key, ...blankEmail }),
  sms: (_template, { key }): OutgoingSms => ({ key, sender: '', to: '', text: '' }),
};

const blankEmail = {
  ...{ from: { name: '', address: '' }, to: '', subject: '', text: '', html: '' },
  ...{ attachments: [], language: '' },
};
