import type { DeliveryState } from '../../src/domain/delivery/outbox-port.ts';
import type { DeliveryMessages, Messages } from '../../src/locales/messages.ts';
export interface DeliveryStatusProps {
    state: DeliveryState;
    messages: Messages;
    text: DeliveryMessages;
    /** The clinic's number, as it writes it. */
    phone: string;
    onTryNow(): void;
    /** Offered where the patient may take the request back. */
    onForget?: () => void;
}
/**
 * Says how far something the patient submitted has come: on this device, or refused. "Received" is said by the
 * receipt itself. Spoken politely, because it changes without the patient.
 */
export declare function DeliveryStatus({ state, messages, text, phone, onTryNow, onForget }: DeliveryStatusProps): import("preact").JSX.Element;
