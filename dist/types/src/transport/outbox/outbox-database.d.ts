import type { OutboxWorld } from './outbox-world.ts';
export declare const rowStore = "rows";
export declare const metaStore = "meta";
/** What IndexedDB needs of the world. */
export interface DatabaseWorld extends Pick<OutboxWorld, 'after' | 'now'> {
    factory: IDBFactory;
    /** Name of the database. */
    name: string;
}
/** A tab that does not let go, or a browser that never answers, must not keep the patient waiting. */
export declare const openMs = 3000;
/**
 * Opens the database.
 *
 * @param mode - `existing` creates nothing: before the patient acts there is nothing on the device.
 * @returns `undefined` when there is none and none was to be created.
 * @throws When storage is blocked, broken, of a newer version, or does not answer in time.
 */
export declare function openDatabase({ factory, name, after }: DatabaseWorld, mode: 'create' | 'existing'): Promise<IDBDatabase | undefined>;
/** Deletes the database; one that another tab holds is deleted when that tab lets go. */
export declare function deleteDatabase({ factory, name }: DatabaseWorld): Promise<void>;
