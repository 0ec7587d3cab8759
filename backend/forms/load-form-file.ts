import { ClinicForm } from '../../src/contracts/clinic-form.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import { findingText } from '../../src/domain/questionnaire/lint/finding-text.ts';
import { lintForm } from '../../src/domain/questionnaire/lint/lint-form.ts';
import { readForm, type ReadForm } from './read-form.ts';

/**
 * Reads a questionnaire that patients are going to be asked. A short file is the clinic's own, and examined as
 * `parcours form check` does: what has to be mended is found at the start and not by a patient. FHIR R4 may come from
 * others, so of that it is enough that it can be asked.
 *
 * @throws Error that lists what is wrong with it: with its line where the file cannot be read as a form, else with its
 * place in the form.
 */
export const loadFormFile = (path: string): Promise<ClinicForm> =>
  load(path, ({ questionnaire, languages }) =>
    languages === undefined
      ? []
      : lintForm(questionnaire, { languages })
          .filter(({ level }) => level === 'fault')
          .map(findingText),
  );

/**
 * Reads a questionnaire that patients have been asked, to read their answers by it: it need not be one that should be
 * asked again.
 *
 * @throws Error that lists why it cannot be used at all.
 */
export const loadAnsweredForm = (path: string): Promise<ClinicForm> => load(path, () => []);

async function load(path: string, faultsOf: (read: ReadForm) => readonly string[]): Promise<ClinicForm> {
  const read = await readForm(path);
  const { questionnaire } = read;
  const unusable = unusableBecause(questionnaire);
  const faults = unusable.length > 0 ? unusable : faultsOf(read);
  if (faults.length === 0) return questionnaire as ClinicForm;
  throw new Error(`The form ${path} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}

/** @returns Why nobody can be asked it, or answers to it could not be filed. */
function unusableBecause(source: ReadForm['questionnaire']): readonly string[] {
  const { resourceType, id, version } = source as unknown as Partial<Record<string, unknown>>;
  if (resourceType !== 'Questionnaire') return ['resourceType: this is no FHIR Questionnaire'];
  if (!ClinicForm.safeParse(source).success) {
    const missing = [
      typeof id === 'string' ? [] : ['id'],
      typeof version === 'string' ? [] : ['version'],
    ].flat();
    const named = missing.length > 0 ? missing : ['id', 'version'];
    return named.map(
      (field) => `${field}: write one of letters, digits, hyphens and dots; answers are kept by it`,
    );
  }
  const { form, diagnostics } = compileForm(source);
  if (form) return [];
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, at, about }) => [at ?? 'form', code, about].filter(Boolean).join(': '));
}
