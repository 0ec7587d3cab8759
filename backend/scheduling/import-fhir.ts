import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { readFhirDiary, type ImportProblem } from '../../src/domain/booking/diary-import.ts';
import type { DiaryStorePort } from '../journeys/scheduling-port.ts';

export interface ImportReport {
  imported: number;
  ignored: number;
  problems: ImportProblem[];
}

/**
 * Imports Schedules and Slots of FHIR R4 into a clinic's diary. Importing again replaces what has the same id.
 *
 * @param text - A Bundle, an array of resources, or NDJSON with one resource a line, as SMART Scheduling Links
 *   publishes it.
 * @throws SyntaxError if the text is neither JSON nor NDJSON.
 */
export async function importFhir(
  text: string,
  clinic: ClinicFile,
  store: Pick<DiaryStorePort, 'saveImported'>,
): Promise<ImportReport> {
  const { slots, problems, ignored } = readFhirDiary(parsed(text), clinic);
  await store.saveImported(clinic.id, slots);
  return { imported: slots.length, ignored, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) throw error;
    // A line that is no JSON becomes an entry that is no resource, and is reported with its place.
    const resources = lines.map((line): unknown => {
      try {
        return JSON.parse(line);
      } catch {
        return null;
      }
    });
    if (resources.every((resource) => resource === null)) throw error;
    return resources;
  }
}
