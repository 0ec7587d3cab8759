import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadAnsweredForm, loadFormFile } from '../../backend/forms/load-form-file.ts';
import { readForm } from '../../backend/forms/read-form.ts';
import { loadClinicFile } from '../../backend/load-clinic-file.ts';
import { keyFrom } from '../fixtures/clinic-keys.ts';
import { formOfTests } from '../fixtures/seal-form.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(folder.path, { recursive: true });
});
afterAll(() => folder.remove());

async function write(name: string, content: unknown): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, typeof content === 'string' ? content : stringify(content));
  return path;
}
const short = (...questions: object[]) => ({
  ...{ id: 'small', version: '1', languages: ['fr', 'en'], title: { fr: 'Petit', en: 'Small' } },
  questions,
});
const pet = { id: 'pet', type: 'yes-no', ask: { fr: 'Un animal ?', en: 'A pet?' } };
const name = (more: object) => ({
  id: 'name',
  type: 'text',
  ask: { fr: 'Son nom ?', en: 'Its name?' },
  ...more,
});
const faultsOf = (loading: Promise<unknown>) =>
  loading.then(
    () => 'taken',
    (error: unknown) => (error as Error).message,
  );

describe('a form that a clinic asks', () => {
  it.each([
    ['short.yaml', stringify(short(pet))],
    ['short.json', JSON.stringify(short(pet))],
  ])('is compiled from the short form: %s', async (file, text) => {
    const path = await write(file, text);
    const form = await loadFormFile(path);
    expect(form).toMatchObject({ resourceType: 'Questionnaire', id: 'small', version: '1' });
    expect(form).toEqual((await readForm(path)).questionnaire);
  });

  it.each([
    ['fhir.json', JSON.stringify(formOfTests())],
    ['fhir.yaml', stringify(formOfTests())],
  ])('is taken as FHIR: %s', async (file, text) => {
    expect(await loadFormFile(await write(file, text))).toEqual(formOfTests());
  });

  it.each<[string, unknown, RegExp]>([
    [
      'a setting that there is not',
      short(pet, name({ asks: 1 })),
      /line \d+: questions\[1\]\.asks: there is no such setting/,
    ],
    [
      'a condition on nothing',
      short(name({ when: 'pet = yes' })),
      /line \d+: questions\[0\]\.when: there is no question "pet"/,
    ],
    [
      'what can never be asked',
      short(pet, name({ when: { all: ['pet = yes', 'pet = no'] } })),
      / {2}contradiction: name \(item\[1\]/,
    ],
    [
      'a language that lacks words',
      short({ ...pet, ask: 'Un animal ?' }),
      / {2}untranslated: pet \(item\[0\]\.text\): /,
    ],
    ['text that is no YAML', 'id: [', /bad\.yaml cannot be used:/],
    ['nothing in it', '', /it is empty/],
  ])('is refused with %s', async (_what, content, message) => {
    const path = await write('bad.yaml', content);
    const faults = await faultsOf(loadFormFile(path));
    expect(faults).toContain(`The form ${path} cannot be used:`);
    expect(faults).toMatch(message);
  });

  it('is refused where there is no file', async () => {
    expect(await faultsOf(loadFormFile(join(folder.path, 'none.yaml')))).toContain('there is no such file');
  });

  it('is read again for its answers, though nobody should be asked it any more', async () => {
    const path = await write('old.yaml', short(pet, name({ when: { all: ['pet = yes', 'pet = no'] } })));
    expect(await faultsOf(loadAnsweredForm(path))).toBe('taken');
  });
});

describe('a clinic file', () => {
  it('takes short forms, and the public keys that are made elsewhere', async () => {
    const { key } = await keyFrom('2027-01-01T00:00:00Z');
    await write('pet.yaml', short(pet));
    const path = await write('clinic.yaml', clinicWith({ forms: ['pet.yaml'] }));
    const clinic = await loadClinicFile(path, { formKeys: [key] });
    expect(clinic).toMatchObject({ forms: [{ id: 'small' }], formKeys: [key] });
    expect(await faultsOf(loadClinicFile(path))).toContain('formKeys: name the public keys');
  });

  it('that names a bad form is refused, with the form’s file, line and place', async () => {
    const path = await write('clinic.yaml', clinicWith({ forms: ['pet.yaml'] }));
    const form = await write('pet.yaml', short(pet, name({ when: 'pets = yes' })));
    expect(await faultsOf(loadClinicFile(path))).toMatch(
      new RegExp(
        `^The form ${form} cannot be used:\\n {2}line \\d+: questions\\[1\\]\\.when: there is no question "pets"`,
      ),
    );
  });
});
