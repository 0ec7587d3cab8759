import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { formsOf, keysOf } from './forms-of.ts';

/** Checks that the questionnaires fit together and that somebody will be able to read the answers. */
export function formClinicFaults(clinic: ClinicFile): string[] {
  const forms = formsOf(clinic).map(({ id }) => id);
  const keys = keysOf(clinic).map(({ kid }) => kid);
  return [
    ...repeatedIn(forms).map((id) => `forms: two of them have the id "${id}"`),
    ...repeatedIn(keys).map((kid) => `formKeys: the key "${kid}" is there twice`),
    ...(forms.length > 0 && keys.length === 0
      ? [
          'formKeys: name the public keys of the clinic, or no answer can be sealed; "parcours keys make" makes one',
        ]
      : []),
  ];
}

const repeatedIn = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) < index);
