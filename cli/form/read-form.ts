import { readFile } from 'node:fs/promises';
import { readYamlFile } from '../../backend/read-yaml-file.ts';
import { FormFile } from '../../src/contracts/form-file.ts';
import type { Questionnaire } from '../../src/contracts/questionnaire.ts';
import { compileFormFile } from '../../src/domain/questionnaire/authoring/compile-form-file.ts';

export interface ReadForm {
  /** A form of FHIR; of a short file, what it makes. */
  questionnaire: Questionnaire;
  /** That the form says it is written in; a FHIR file does not say. */
  languages: readonly string[] | undefined;
}

/**
 * Reads a form from a short file, YAML or JSON, or from a FHIR Questionnaire in JSON.
 *
 * @throws Error that lists every fault with file, line, path and what would be accepted.
 */
export async function readForm(path: string): Promise<ReadForm> {
  const fhir = fhirIn(await readFile(path, 'utf8'));
  if (fhir) return { questionnaire: fhir, languages: undefined };
  const file = await readYamlFile(path, {
    what: 'form',
    schema: FormFile,
    faultsOf: (written) => [...compileFormFile(written).faults],
  });
  return { questionnaire: compileFormFile(file).questionnaire, languages: file.languages };
}

/** Whatever says that it is a resource is one, and examined as such. */
function fhirIn(text: string): Questionnaire | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Questionnaire>;
    return value.resourceType === undefined ? undefined : (value as Questionnaire);
  } catch {
    return undefined; // A file of YAML may begin so as well, and its reader says what is wrong with it.
  }
}
