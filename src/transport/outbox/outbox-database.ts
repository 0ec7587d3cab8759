import type { OutboxWorld } from './outbox-world.ts';

/** Raise it together with a step in `upgrade`; a browser that has seen the newer version refuses the older one. */
const schemaVersion = 1;

export const rowStore = 'rows';
export const metaStore = 'meta';

/** What IndexedDB needs of the world. */
export interface DatabaseWorld extends Pick<OutboxWorld, 'after' | 'now'> {
  factory: IDBFactory;
  /** Name of the database. */
  name: string;
}

/** A tab that does not let go, or a browser that never answers, must not keep the patient waiting. */
export const openMs = 3_000;

/**
 * Opens the database.
 *
 * @param mode - `existing` creates nothing: before the patient acts there is nothing on the device.
 * @returns `undefined` when there is none and none was to be created.
 * @throws When storage is blocked, broken, of a newer version, or does not answer in time.
 */
export function openDatabase(
  { factory, name, after }: DatabaseWorld,
  mode: 'create' | 'existing',
): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, schemaVersion);
    let isMissing = false;
    let isLate = false;
    const callOff = after(openMs, () => {
      isLate = true;
      reject(new DOMException('Storage does not answer.', 'TimeoutError'));
    });
    request.onupgradeneeded = ({ oldVersion }) => {
      isMissing = oldVersion === 0 && mode === 'existing';
      // Giving up the very first upgrade leaves no database behind (IndexedDB 3.0, 5.8).
      if (isMissing || isLate) request.transaction?.abort();
      else upgrade(request.result);
    };
    request.onsuccess = () => {
      callOff();
      if (isLate) request.result.close();
      resolve(request.result);
    };
    request.onerror = (event) => {
      callOff();
      event.preventDefault();
      if (isMissing) resolve(undefined);
      else reject(request.error);
    };
  });
}

function upgrade(database: IDBDatabase): void {
  const rows = database.createObjectStore(rowStore, { keyPath: 'seq', autoIncrement: true });
  rows.createIndex('id', 'id', { unique: true });
  database.createObjectStore(metaStore);
}

/** Deletes the database; one that another tab holds is deleted when that tab lets go. */
export function deleteDatabase({ factory, name }: DatabaseWorld): Promise<void> {
  return new Promise((resolve) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}
