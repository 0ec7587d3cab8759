import type { ReadonlySignal } from '@preact/signals';
import type { Delivery, OutboxPort } from '../../src/domain/delivery/outbox-port.ts';
/** What a visit needs of the outbox to speak of what was submitted in another. */
export type DeliveriesPort = Pick<OutboxPort, 'pending' | 'watch' | 'discard' | 'flush'>;
export interface EarlierDeliveries {
    /** Submissions of this device that are not with the clinic, other than the one this page is about. */
    list: ReadonlySignal<readonly Delivery[]>;
    /** This page speaks of that one itself. */
    claim(id: string): void;
    /** Another booking begins here: what this page has spoken of itself is now as any other. */
    disown(): void;
    tryNow(): void;
    forget(id: string): void;
    stop(): void;
}
/** Follows what earlier visits left behind: it is still on its way, or the patient has to know that it failed. */
export declare function earlierDeliveries(outbox: DeliveriesPort): EarlierDeliveries;
