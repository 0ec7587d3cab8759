import type { ConsentPort } from '../domain/consent/consent-port.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
export interface OutboxConsentOptions {
    outbox: OutboxPort;
    signal: AbortSignal;
}
/**
 * Takes consents back through the outbox. Promises that a withdrawal outlives the tab, reaches the clinic behind
 * whatever was submitted before it, and that nothing of its purpose leaves the page after it was written down.
 */
export declare function outboxConsent({ outbox, signal }: OutboxConsentOptions): ConsentPort;
