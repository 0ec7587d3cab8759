import { ClinicForm } from '../../src/contracts/clinic-form.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import { readFaultlessFile } from './read-faultless-file.ts';

/**
 * Reads a questionnaire, FHIR R4 in JSON or YAML, and checks that it can be filled in.
 *
 * @throws Error that lists what is wrong with it.
 */
export async function loadFormFile(path: string): Promise<ClinicForm> {
  return readFaultlessFile(path, { what: 'form', read: formIn });
}

/** @returns The form, or what is wrong with it. */
export function formIn(source: unknown): { content: ClinicForm } | { faults: string[] } {
  const { resourceType, id, version } = (source ?? {}) as Partial<Record<string, unknown>>;
  if (resourceType !== 'Questionnaire')
    return {
      faults: [
        'resourceType: this is no FHIR Questionnaire; "parcours form compile" makes one of a short form',
      ],
    };
  const read = ClinicForm.safeParse(source);
  if (!read.success) {
    const missing = [
      typeof id === 'string' ? [] : ['id'],
      typeof version === 'string' ? [] : ['version'],
    ].flat();
    const named = missing.length > 0 ? missing : ['id', 'version'];
    return {
      faults: named.map(
        (field) => `${field}: write one of letters, digits, hyphens and dots; answers are kept by it`,
      ),
    };
  }
  const { form, diagnostics } = compileForm(read.data);
  if (form) return { content: read.data };
  return {
    faults: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, at, about }) => [at ?? 'form', code, about].filter(Boolean).join(': ')),
  };
}
