import type { ConnectionOptions } from './database-connection.ts';
import type { OutboxStore } from './outbox-store.ts';
/**
 * Owns the rows on the disk. Promises that what was added is there after a killed browser, that nothing of it can
 * be read outside this browser, and that nothing is created before the first parcel. When storage fails, the
 * method rejects, and the caller keeps the parcel elsewhere.
 */
export declare function indexedDbStore(options: ConnectionOptions): OutboxStore;
