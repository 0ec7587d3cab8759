import type { OutboxStore } from './outbox-store.ts';
/** Keeps parcels as long as the page lives. It has always room for a submission: there is nowhere else to go. */
export declare function memoryStore(): OutboxStore;
