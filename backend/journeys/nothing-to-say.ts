import { DeliveryError } from './delivery-error.ts';

/** What the ledger keeps of a message that has nothing to say. */
export const nothingToSayCode = 'nothing_to_say';

/**
 * Thrown by whoever writes a message when the clinic has given nothing for it to say about this appointment: no form to
 * fill in, no page for reviews. It is no failure, and trying again changes nothing.
 */
export const nothingToSay = (): DeliveryError => new DeliveryError(nothingToSayCode, 'permanent');
