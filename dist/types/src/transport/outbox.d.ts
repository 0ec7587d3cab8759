import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import type { OutboxStore } from './outbox/outbox-store.ts';
import type { OutboxOptions, OutboxWorld } from './outbox/outbox-world.ts';
export interface OutboxParts {
    options: OutboxOptions;
    world: OutboxWorld;
    /** Where parcels are written down. */
    disk: OutboxStore;
}
/**
 * Owns everything a patient submits from the moment it is written down until the backend has named it in a receipt.
 * Promises that nothing of it is lost or has two effects: offline, through errors and lost answers, in two tabs, and
 * when the tab is closed or the browser killed. When storage fails it keeps it in memory and says so; what the
 * backend refuses is told, and kept until it was seen.
 */
export declare function openOutbox(parts: OutboxParts): OutboxPort;
