import { openDatabase, type StorageLocation } from './stores/open-storage.ts';
import { unansweredStore } from './stores/unanswered-store.ts';

/** Reads what the FAQ of a clinic could not answer. */
export async function readUnanswered(clinic: string, storage: StorageLocation) {
  const db = await openDatabase(storage);
  try {
    const store = unansweredStore(db, () => '');
    return { questions: await store.list(clinic), counts: await store.counts(clinic) };
  } finally {
    await db.close();
  }
}
