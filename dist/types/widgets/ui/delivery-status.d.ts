import type { DeliveryMessages, Messages } from '../../src/locales/messages.ts';
/** As the outbox has it. */
export type DeliveryProgress = 'saved' | 'saved-in-memory' | 'received' | 'refused' | 'expired';
export interface DeliveryStatusProps {
    state: DeliveryProgress;
    messages: Messages;
    text: DeliveryMessages;
    /** The clinic's number, as it writes it. */
    phone: string;
    /** What is said once it has arrived; what has a receipt of its own on the screen says nothing here. */
    received?: string;
    onTryNow(): void;
    /** Offered where the patient may take the request back. */
    onForget?: () => void;
}
/**
 * Says how far something the patient submitted has come: on this device, with the clinic, or refused. Spoken
 * politely, because it changes without the patient.
 */
export declare function DeliveryStatus({ state, received, ...view }: DeliveryStatusProps): import("preact").JSX.Element;
