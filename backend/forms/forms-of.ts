import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import type { ClinicKey } from '../../src/contracts/sealed-response.ts';

/**
 * The questionnaires of a clinic.
 *
 * @throws Error for a path that nobody has read: a clinic must not seem to have no form because of it.
 */
export const formsOf = ({ id, forms }: Pick<ClinicFile, 'id' | 'forms'>): ClinicForm[] =>
  forms.map((form) => (typeof form === 'string' ? refusePath(form, id) : form));

/**
 * The public keys of a clinic, also those that have run out.
 *
 * @throws Error for a path that nobody has read.
 */
export const keysOf = ({ id, formKeys }: Pick<ClinicFile, 'id' | 'formKeys'>): ClinicKey[] =>
  formKeys.map((key) => (typeof key === 'string' ? refusePath(key, id) : key));

function refusePath(path: string, clinic: string): never {
  throw new Error(`The file "${path}" of the clinic "${clinic}" was not read: load it by loadClinicFile.`);
}
