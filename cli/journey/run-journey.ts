import { loadJourneyFile } from '../../backend/load-journey-files.ts';
import { printable } from '../printable.ts';

/**
 * `parcours journey check`: examines journeys.
 *
 * @returns The exit code: 0 when all of them can run, else 1.
 */
export async function runJourneyCheck(files: readonly string[]): Promise<number> {
  let code = 0;
  for (const file of files) {
    try {
      const { id, version } = await loadJourneyFile(file);
      process.stdout.write(printable(`${file}: ${id}@${version} can run\n`));
    } catch (error) {
      process.stdout.write(printable(`${error instanceof Error ? error.message : String(error)}\n`));
      code = 1;
    }
  }
  return code;
}
