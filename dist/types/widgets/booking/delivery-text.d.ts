import type { Delivery } from '../../src/domain/delivery/outbox-port.ts';
import type { DeliveryMessages, DetailsMessages } from '../../src/locales/messages.ts';
/** A consent that is taken back is no request. */
export declare const withdrawalPath = "v1/consents";
/** The words about something on its way, by where it goes. */
export declare function deliveryText({ delivery, withdrawal }: DetailsMessages, path: Delivery['path']): DeliveryMessages;
/** Whether it may be erased: a withdrawal on its way is not, for that would give the consent again by a slip. */
export declare function isErasable({ path, state }: Delivery): boolean;
