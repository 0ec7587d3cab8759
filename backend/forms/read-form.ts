import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { FormFile } from '../../src/contracts/form-file.ts';
import type { Questionnaire } from '../../src/contracts/questionnaire.ts';
import { compileFormFile } from '../../src/domain/questionnaire/authoring/compile-form-file.ts';
import { readYamlFile } from '../read-yaml-file.ts';

export interface ReadForm {
  /** A form of FHIR; of a short file, what it makes. */
  questionnaire: Questionnaire;
  /** That the form says it is written in; a FHIR file does not say. */
  languages: readonly string[] | undefined;
}

/**
 * Reads a form from a short file, or from a FHIR Questionnaire; YAML or JSON either way.
 *
 * @throws Error that lists every fault with file, line, path and what would be accepted.
 */
export async function readForm(path: string): Promise<ReadForm> {
  const fhir = fhirIn(await readFile(path, 'utf8').catch(() => ''));
  if (fhir) return { questionnaire: fhir, languages: undefined };
  const file = await readYamlFile(path, {
    what: 'form',
    schema: FormFile,
    faultsOf: (written) => [...compileFormFile(written).faults],
  });
  return { questionnaire: compileFormFile(file).questionnaire, languages: file.languages };
}

/** Whatever says that it is a resource is one, and examined as such. What cannot be parsed the reader of YAML names. */
function fhirIn(text: string): Questionnaire | undefined {
  if (!/^\s*["']?resourceType["']?\s*:|[{,]\s*"resourceType"\s*:/m.test(text)) return undefined;
  const value = valueOf(text) as Partial<Questionnaire> | null | undefined;
  return value?.resourceType === undefined ? undefined : (value as Questionnaire);
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const document = parseDocument(text, { uniqueKeys: true });
    return document.errors.length > 0 ? undefined : document.toJS();
  }
}
