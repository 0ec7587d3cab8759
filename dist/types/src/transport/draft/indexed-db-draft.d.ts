import type { ConnectionOptions } from '../outbox/database-connection.ts';
import type { DraftDisk } from './draft-disk.ts';
/**
 * Keeps one draft in a database of its own. Promises that nothing of it can be read outside this browser, that it is
 * written wholly or not at all, and that erasing it takes the key away too.
 */
export declare function indexedDbDraft(options: ConnectionOptions): DraftDisk;
