import type { Delivery } from '../../src/domain/delivery/outbox-port.ts';
import { isSaved } from '../../src/domain/delivery/parcel-codes.ts';
import type { DeliveryMessages, DetailsMessages } from '../../src/locales/messages.ts';

/** A consent that is taken back is no request. */
export const withdrawalPath = 'v1/consents';

/** The words about something on its way, by where it goes. */
export function deliveryText(
  { delivery, withdrawal }: DetailsMessages,
  path: Delivery['path'],
): DeliveryMessages {
  return path === withdrawalPath ? { ...delivery, ...withdrawal } : delivery;
}

/** Whether it may be erased: a withdrawal on its way is not, for that would give the consent again by a slip. */
export function isErasable({ path, state }: Delivery): boolean {
  return path !== withdrawalPath || !isSaved(state);
}
