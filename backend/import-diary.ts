import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import { importFhir, type ImportReport } from './scheduling/import-fhir.ts';
import { openDatabase, type StorageLocation } from './stores/open-storage.ts';
import { saveImported } from './stores/save-imported.ts';

/**
 * Imports FHIR Schedules and Slots while no backend is running on a folder, or beside those on a PostgreSQL server.
 *
 * @param text - A Bundle, an array of resources, or NDJSON.
 */
export async function importDiary(
  text: string,
  clinic: ClinicFile,
  storage: StorageLocation,
): Promise<ImportReport> {
  const db = await openDatabase(storage);
  try {
    return await importFhir(text, clinic, { saveImported: (id, slots) => saveImported(db, id, slots) });
  } finally {
    await db.close();
  }
}
