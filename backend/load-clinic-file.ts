import { dirname, resolve } from 'node:path';
import { ClinicFile } from '../src/contracts/clinic-file.ts';
import { faqClinicFaults } from './faq/faq-clinic-faults.ts';
import { clinicFileFaults } from './journeys/clinic-file-faults.ts';
import { loadFaqFile } from './load-faq-file.ts';
import { readYamlFile } from './read-yaml-file.ts';

/**
 * Reads a clinic from its YAML file and checks it whole, so that a mistake is found at the start and not by a
 * patient. The FAQ files that it names are read with it.
 *
 * @throws Error that lists every fault with file, line, path and what would be accepted.
 */
export async function loadClinicFile(path: string): Promise<ClinicFile> {
  const clinic = await readYamlFile(path, {
    what: 'clinic file',
    schema: ClinicFile,
    faultsOf: clinicFileFaults,
  });
  const faq = await Promise.all(
    clinic.faq.map((file) => (typeof file === 'string' ? loadFaqFile(resolve(dirname(path), file)) : file)),
  );
  const loaded = { ...clinic, faq };
  const faults = faqClinicFaults(loaded);
  if (faults.length > 0) {
    throw new Error(
      `The clinic file ${path} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  }
  return loaded;
}
