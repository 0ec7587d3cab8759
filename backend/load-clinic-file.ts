import { dirname, resolve } from 'node:path';
import { ClinicFile } from '../src/contracts/clinic-file.ts';
import { connectorFaults } from './connectors/connector-faults.ts';
import type { ClinicKey } from '../src/contracts/sealed-response.ts';
import { faqClinicFaults } from './faq/faq-clinic-faults.ts';
import { formClinicFaults } from './forms/form-clinic-faults.ts';
import { loadKeyFile } from './forms/load-key-file.ts';
import { serviceFormFaults } from './forms/service-form-faults.ts';
import { clinicFileFaults } from './journeys/clinic-file-faults.ts';
import { loadFaqFile } from './load-faq-file.ts';
import { loadFormFile } from './load-form-file.ts';
import { surveyFaults } from './surveys/survey-faults.ts';
import { segmentFaults } from './segments/segment-faults.ts';
import { readYamlFile } from './read-yaml-file.ts';

/**
 * Reads a clinic from its YAML file and checks it whole, so that a mistake is found at the start and not by a
 * patient. The FAQ, forms and public keys that it names are read with it.
 *
 * @param made.formKeys - Public keys beside those that the file names.
 * @throws Error that lists every fault with file, line, path and what would be accepted.
 */
export async function loadClinicFile(
  path: string,
  made: { formKeys?: readonly ClinicKey[] } = {},
): Promise<ClinicFile> {
  const clinic = await readYamlFile(path, {
    what: 'clinic file',
    schema: ClinicFile,
    faultsOf: (read) => [...clinicFileFaults(read), ...connectorFaults(read)],
  });
  const beside = (file: string) => resolve(dirname(path), file);
  const [faq, forms, keys] = await Promise.all([
    Promise.all(clinic.faq.map((file) => (typeof file === 'string' ? loadFaqFile(beside(file)) : file))),
    Promise.all(clinic.forms.map((file) => (typeof file === 'string' ? loadFormFile(beside(file)) : file))),
    Promise.all(
      clinic.formKeys.map((file) => (typeof file === 'string' ? loadKeyFile(beside(file)) : [file])),
    ),
  ]);
  const loaded = { ...clinic, faq, forms, formKeys: [...keys.flat(), ...(made.formKeys ?? [])] };
  const faults = [faqClinicFaults, formClinicFaults, serviceFormFaults, surveyFaults, segmentFaults].flatMap(
    (faultsOf) => faultsOf(loaded),
  );
  if (faults.length > 0) {
    throw new Error(
      `The clinic file ${path} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  }
  return loaded;
}
