const name = 'parcours-doctor';

/**
 * Tries the browser's storage, and takes away again what it put there.
 *
 * @returns The kinds that throw, as they do in a sandboxed frame and where cookies are blocked.
 */
export async function probeStorage(): Promise<string[]> {
  const blocked: string[] = [];
  await tryDatabase().catch(() => blocked.push('IndexedDB'));
  try {
    // Only tried here: what a patient types is never kept in it, because it is lost when a browser is killed.
    // eslint-disable-next-line no-restricted-syntax -- the doctor asks whether the browser has it at all
    const storage = window.localStorage;
    storage.setItem(name, '');
    storage.removeItem(name);
  } catch {
    blocked.push('localStorage');
  }
  return blocked;
}

async function tryDatabase(): Promise<void> {
  const database = await settled(indexedDB.open(name));
  database.close();
  await settled(indexedDB.deleteDatabase(name));
}

const settled = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
