import { ClinicFile } from '../src/contracts/clinic-file.ts';
import { clinicFileFaults } from './journeys/clinic-file-faults.ts';
import { readYamlFile } from './read-yaml-file.ts';

/**
 * Reads what a clinic file says by itself, for whoever needs neither the FAQ nor the forms and keys that it names: a
 * clinic may try its journeys before it has made a key.
 *
 * @throws Error that lists every fault with file, line, path and what would be accepted.
 */
export function readClinicFile(path: string): Promise<ClinicFile> {
  return readYamlFile(path, { what: 'clinic file', schema: ClinicFile, faultsOf: clinicFileFaults });
}
