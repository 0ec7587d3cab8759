import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addKey } from '../../cli/keys/key-folder.ts';
import { loadClinicFile } from '../../backend/load-clinic-file.ts';
import type { ClinicKey, SealedFile } from '../../src/contracts/sealed-response.ts';
import { makeClinicKey } from '../../src/transport/sealing/clinic-key.ts';
import { sealResponse } from '../../src/transport/sealing/seal-response.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { startProcess } from '../backend/fixtures/start-process.ts';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';
import { canaryAnswers } from '../fixtures/canary-answers.ts';
import { canaries, passphrase } from '../fixtures/clinic-keys.ts';
import { formOfTests } from '../fixtures/seal-form.ts';

const cli = fileURLToPath(new URL('../../cli/parcours.ts', import.meta.url));
const event = '0195f0aa-0000-7000-8000-000000000009';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let keys: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  keys = join(folder.path, 'keys');
});
afterAll(() => folder.remove());

async function run(args: string[], env: NodeJS.ProcessEnv = {}) {
  const started = startProcess(cli, args, { PARCOURS_KEY_PASSPHRASE: passphrase, ...env });
  const code = await started.ended;
  return { code, out: started.output(), errors: started.errors() };
}

const setIn = async (path = keys) =>
  (JSON.parse(await readFile(join(path, 'clinic-keys.json'), 'utf8')) as { keys: ClinicKey[] }).keys;
const privateOf = (key: ClinicKey | undefined, path = keys) => join(path, `${key?.kid}.private.jwe`);

describe('parcours keys', () => {
  it('makes a key: the private half encrypted and for its owner alone, the public one to be named', async () => {
    const made = await run(['keys', 'make', '--out', keys, '--days', '365']);
    expect(made).toMatchObject({ code: 0, errors: '' });
    const [key] = await setIn();
    expect(made.out).toContain(`thumbprint   ${key?.kid}`);
    expect(made.out).toContain(`keys="${key?.kid}"`);
    expect((key?.exp ?? 0) - (key?.nbf ?? 0)).toBe(365 * 86_400);
    expect((await stat(privateOf(key))).mode & 0o777).toBe(0o600);
    const [head = ''] = (await readFile(privateOf(key), 'utf8')).split('.');
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toMatchObject({
      alg: 'PBES2-HS512+A256KW',
    });
    expect(JSON.stringify(key)).not.toContain('"d"');
  });

  it('makes the next beside it: both are pinned until the first has ended', async () => {
    const { out } = await run(['keys', 'make', '--out', keys, '--days', '30']);
    const both = await setIn();
    expect(both).toHaveLength(2);
    expect(out).toContain(`keys="${both.map(({ kid }) => kid).join(' ')}"`);
    const listed = await run(['keys', 'list', keys]);
    expect(listed.code).toBe(0);
    expect(listed.out.match(/ {2}valid {2}.*private key here/g)).toHaveLength(2);
    expect((await run(['keys', 'list', join(keys, 'clinic-keys.json')])).out).toContain(
      'private key elsewhere',
    );
    await mkdir(join(folder.path, 'old'));
    const ended = both.map((key) => ({ ...key, nbf: 1, exp: 2 }));
    await writeFile(join(folder.path, 'old/clinic-keys.json'), JSON.stringify({ keys: ended }));
    const none = await run(['keys', 'list', join(folder.path, 'old')]);
    expect([none.code, none.out]).toEqual([1, expect.stringContaining('No key is valid')]);
  });

  it('refuses a short passphrase, an odd number of days, and leaves nothing behind', async () => {
    const out = join(folder.path, 'none');
    const short = await run(['keys', 'make', '--out', out], { PARCOURS_KEY_PASSPHRASE: 'court' });
    expect([short.code, short.errors]).toEqual([1, expect.stringContaining('too short')]);
    expect((await run(['keys', 'make', '--out', out, '--days', '0'])).code).toBe(2);
    expect((await run(['keys', 'make'])).code).toBe(2);
    await expect(readdir(out)).rejects.toThrow();
  });
});

describe('the clinic file', () => {
  const write = async (changes: Record<string, unknown>, set?: object) => {
    const path = join(folder.path, 'clinic.yaml');
    await writeFile(join(folder.path, 'mri.json'), JSON.stringify(changes['form'] ?? formOfTests()));
    if (set) await writeFile(join(folder.path, 'set.json'), JSON.stringify(set));
    const { form: _form, ...rest } = changes;
    await writeFile(
      path,
      JSON.stringify(clinicWith({ forms: ['mri.json'], formKeys: ['set.json'], ...rest })),
    );
    return loadClinicFile(path);
  };

  it('takes the forms and the keys that it names', async () => {
    const clinic = await write({}, { keys: await setIn() });
    expect(clinic.forms).toEqual([formOfTests()]);
    expect(clinic.formKeys).toEqual(await setIn());
    expect(clinic.answers).toEqual({ keepDaysAfterOpening: 30, keepDaysAtMost: 180 });
  });

  it.each<[string, Record<string, unknown>, ((all: ClinicKey[]) => unknown[]) | undefined, RegExp]>([
    ['a private key', {}, (all) => [{ ...all[0], d: 'secret-half' }], /keys\[0\]: this is a private key/],
    ['a key by another name', {}, (all) => [{ ...all[0], kid: all[1]?.kid }], /not the thumbprint/],
    ['a key of another kind', {}, (all) => [{ ...all[0], crv: 'P-384' }], /crv: this is not a public key/],
    ['no key', {}, () => [], /write a JWK set/],
    ['forms without keys', { formKeys: [] }, undefined, /formKeys: name the public keys/],
    ['one form twice', { forms: ['mri.json', 'mri.json'] }, (all) => all, /two of them have the id "mri"/],
    [
      'no such form',
      { forms: ['no.json'] },
      (all) => all,
      /no\.json cannot be used:\n {2}there is no such file/,
    ],
    [
      'a form without version',
      { form: { ...formOfTests(), version: undefined } },
      (all) => all,
      /version: write one/,
    ],
    ['what is no form', { form: { resourceType: 'Patient' } }, (all) => all, /no FHIR Questionnaire/],
    [
      'a faulty form',
      { form: formOfTests({ item: [{ linkId: 'a', type: 'odd' }] }) },
      (all) => all,
      /a: unknown-type: odd/,
    ],
  ])('is refused with %s', async (...[, changes, set, message]) => {
    const all = await setIn();
    const loading = write(changes, set && { keys: set(all) });
    await expect(loading).rejects.toThrow(message);
    await expect(loading).rejects.not.toThrow(/secret-half/);
  });
});

describe('parcours open', () => {
  let sealed: SealedFile;
  let form: string;
  let other: string;
  beforeAll(async () => {
    const [key] = await setIn();
    form = join(folder.path, 'form.json');
    await writeFile(form, JSON.stringify(formOfTests()));
    other = join(folder.path, 'other');
    await addKey(other, await makeClinicKey(passphrase, Date.now(), 30));
    sealed = await seal(key as ClinicKey);
  });

  async function seal(key: ClinicKey, response = canaryAnswers, now = Date.now()): Promise<SealedFile> {
    const jwe = await sealResponse({
      ...{ response, keys: [key], pinned: key.kid, form: { id: 'mri', version: '2' }, eventId: event, now },
    });
    return {
      ...{
        id: 'x',
        form: 'mri',
        formVersion: '2',
        needsPerson: true,
        receivedAt: '2027-03-01T09:00:00+01:00',
      },
      ...{ deletedAt: '2027-08-28T10:00:00+02:00', event, jwe },
    };
  }

  async function open(file: unknown, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
    const path = join(folder.path, 'sealed.json');
    await writeFile(path, typeof file === 'string' ? file : JSON.stringify(file));
    const [key] = await setIn();
    const named = args.includes('--key') ? [] : ['--key', privateOf(key)];
    return run(['open', path, ...named, ...(args.includes('--form') ? [] : ['--form', form]), ...args], env);
  }

  it('prints readable answers, in French or English, and whether they keep to the form', async () => {
    const french = await open(sealed);
    expect(french).toMatchObject({ code: 0, errors: '' });
    for (const text of [
      ...['Avant votre IRM (version 2)', 'À voir par une personne', 'SÉCURITÉ', 'Portez-vous un implant ?'],
      ...['Stimulateur cardiaque', 'Êtes-vous enceinte ?', 'Oui', 'mars 2021', 'Pas de réponse'],
      ...['Les réponses respectent les règles', 'lettre.txt, text/plain, 1 KB', ...canaries.slice(0, 10)],
    ])
      expect(french.out).toContain(text);
    const english = await open(sealed, ['--language', 'en']);
    expect(english.out).toContain('Are you pregnant?\n      Yes');
    expect(english.out).toContain('March 2021');
  });

  it('prints JSON with the answers as they were sealed', async () => {
    const { code, out } = await open(sealed, ['--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      form: 'mri',
      needsPerson: true,
      findings: [],
      response: canaryAnswers,
    });
  });

  it('validates again: what a page did not check is said, with exit code 3', async () => {
    const [key] = await setIn();
    const bad = {
      ...canaryAnswers,
      item: [
        { linkId: 'note-0', answer: [{ valueString: 'x'.repeat(90) }] },
        { linkId: 'gone', answer: [{ valueString: 'y' }] },
      ],
    };
    const { code, out } = await open(await seal(key as ClinicKey, bad));
    expect(code).toBe(3);
    expect(out).toContain('3 points à vérifier');
    expect(out).toContain('- Précision 1: texte trop long');
    expect(out).toContain('- Portez-vous un implant ?: sans réponse');
    expect(out).toContain('- gone: question absente');
  });

  it('lets no answer steer the terminal', async () => {
    const [key] = await setIn();
    const sly = {
      ...canaryAnswers,
      item: [{ linkId: 'note-0', answer: [{ valueString: 'a\u001b[2Jb\u0007' }] }],
    };
    expect((await open(await seal(key as ClinicKey, sly))).out).toContain('a[2Jb');
  });

  it('opens with an old key what was sealed in its time', async () => {
    const [, second] = await setIn();
    const { code } = await open(await seal(second as ClinicKey), [
      '--key',
      privateOf((await setIn())[0]),
      '--key',
      privateOf(second),
    ]);
    expect(code).toBe(0);
  });

  it.each<
    [
      string,
      (file: SealedFile) => unknown,
      (all: { mine: ClinicKey[]; theirs: ClinicKey[] }) => string[],
      string,
    ]
  >([
    [
      'another clinic’s key',
      (file) => file,
      ({ theirs }) => ['--key', join(folder.path, 'other', `${theirs[0]?.kid}.private.jwe`)],
      'wrong-key',
    ],
    ['a truncated file', (file) => JSON.stringify(file).slice(0, 900), () => [], 'incomplete'],
    [
      'truncated answers',
      (file) => ({ ...file, jwe: { ...file.jwe, ciphertext: file.jwe.ciphertext.slice(0, -40) } }),
      () => [],
      'damaged',
    ],
    ['another form', (file) => ({ ...file, form: 'dental' }), () => [], 'answers to the form "dental"'],
    ['another version', (file) => ({ ...file, formVersion: '3' }), () => [], 'version 3'],
    ['another submission', (file) => ({ ...file, event: 'another-event' }), () => [], 'wrong-form'],
    ['no such key file', (file) => file, () => ['--key', '/nowhere.private.jwe'], 'There is no key file'],
    [
      'a public key for a private one',
      (file) => file,
      () => ['--key', join(keys, 'clinic-keys.json')],
      'not-a-key',
    ],
  ])('is refused with %s', async (...[, change, args, message]) => {
    const { code, out, errors } = await open(
      change(sealed),
      args({ mine: await setIn(), theirs: await setIn(other) }),
    );
    expect([code, out]).toEqual([1, '']);
    expect(errors).toContain(message);
    for (const canary of canaries) expect(errors).not.toContain(canary);
  });

  it('is refused with a form or version written over where only the seal can tell', async () => {
    await writeFile(join(folder.path, 'form3.json'), JSON.stringify(formOfTests({ version: '3' })));
    const { code, errors } = await open({ ...sealed, formVersion: '3' }, [
      '--form',
      join(folder.path, 'form3.json'),
    ]);
    expect([code, errors]).toEqual([1, expect.stringContaining('wrong-form')]);
  });

  it('is refused with a swapped key, an expired one, and a wrong passphrase', async () => {
    const [mine] = await setIn();
    const [theirs] = await setIn(other);
    const swapped = join(folder.path, `${mine?.kid}.private.jwe`);
    const [head, ...rest] = (await readFile(privateOf(theirs, other), 'utf8')).split('.');
    const renamed = {
      ...(JSON.parse(Buffer.from(head ?? '', 'base64url').toString()) as object),
      kid: mine?.kid,
    };
    await writeFile(swapped, [Buffer.from(JSON.stringify(renamed)).toString('base64url'), ...rest].join('.'));
    expect((await open(sealed, ['--key', swapped])).errors).toContain('wrong-passphrase');
    // Under its own passphrase but another name: the name in the file is not believed.
    await writeFile(swapped, await readFile(privateOf(theirs, other)));
    expect((await open(sealed, ['--key', swapped])).errors).toContain('wrong-key');
    const stretched = { ...(mine as ClinicKey), exp: 4e9 };
    const late = await seal(stretched, canaryAnswers, ((mine?.exp ?? 0) + 10) * 1000);
    expect((await open(late)).errors).toContain('expired-key');
    const wrong = await open(sealed, [], { PARCOURS_KEY_PASSPHRASE: 'quelque chose d’autre' });
    expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining('wrong-passphrase')]);
  });
});
