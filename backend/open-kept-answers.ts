import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import type { ClinicForm } from '../src/contracts/clinic-form.ts';
import type { SealedFile } from '../src/contracts/sealed-response.ts';
import { sealedFileOf } from './routes/sealed-entry.ts';
import { openDatabase, type StorageLocation } from './stores/open-storage.ts';
import { responseStore } from './stores/response-store.ts';

export interface KeptFile {
  file: SealedFile;
  /** As it was when it was filled in. */
  form: ClinicForm | undefined;
  markOpened(): Promise<void>;
}

/**
 * Reads sealed answers where they are kept, without the backend.
 *
 * @returns `undefined` where the clinic has none of that id.
 */
export async function openKeptAnswers(
  clinic: ClinicFile,
  id: string,
  storage: StorageLocation,
): Promise<KeptFile | undefined> {
  const withStore = async <Result>(use: (store: ReturnType<typeof responseStore>) => Promise<Result>) => {
    const db = await openDatabase(storage);
    try {
      return await use(responseStore(db, { queue: { enqueue: () => Promise.resolve() }, newId: () => '' }));
    } finally {
      await db.close();
    }
  };
  return withStore(async (store) => {
    const found = await store.find(clinic.id, id);
    return (
      found && {
        file: sealedFileOf(found, clinic),
        form: await store.findForm(clinic.id, found.form, found.formVersion),
        markOpened: () => withStore((again) => again.markOpened(clinic, id, Date.now())),
      }
    );
  });
}
