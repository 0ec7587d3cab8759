import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { compactDecrypt } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { ClinicKey, SealedFile } from '../../src/contracts/sealed-response.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import { validateResponse } from '../../src/domain/questionnaire/validate-response.ts';
import { openResponse } from '../../src/transport/sealing/open-response.ts';
import { sealResponse } from '../../src/transport/sealing/seal-response.ts';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';
import { canariesIn, canaryAnswers } from '../fixtures/canary-answers.ts';
import { canaries, keyFrom, passphrase, type KeyOfTests } from '../fixtures/clinic-keys.ts';
import { computedAnswers, computingForm } from '../fixtures/computing-form.ts';
import { formOfTests } from '../fixtures/seal-form.ts';
import { agencyPage, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';
import { bundleOf } from './sealed/bundle-of.ts';
import { unlockDesk } from './sealed/unlock-desk.ts';
import { storedBy, watchEverything } from './sealed/watch-everything.ts';

const secret = 'a secret for tests, long enough to be one';
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = process.env['PARCOURS_PICTURES'];

let browser: Browser;
let host: AgencyPage;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let mine: KeyOfTests;
let stranger: KeyOfTests;
let expired: KeyOfTests;
let script: string;
let keyFile: string;
let strangerFile: string;
let expiredFile: string;

beforeAll(async () => {
  [mine, stranger, expired] = await Promise.all([
    keyFrom('2026-01-01T00:00:00Z', 3650),
    keyFrom('2026-01-01T00:00:00Z', 3650),
    keyFrom('2020-01-01T00:00:00Z', 30),
  ]);
  const changes = {
    forms: [formOfTests(), computingForm()],
    formKeys: [mine.key, expired.key],
    languages: ['fr', 'en'],
  };
  [host, browser, folder, script] = await Promise.all([
    agencyPage({ changes }),
    launchChromium(),
    temporaryFolder(),
    bundleOf(join(import.meta.dirname, 'sealed/patient-page.ts')),
  ]);
  keyFile = join(folder.path, `${mine.key.kid}.private.jwe`);
  strangerFile = join(folder.path, 'stranger.private.jwe');
  await writeFile(keyFile, mine.locked);
  await writeFile(strangerFile, stranger.locked);
  expiredFile = join(folder.path, 'expired.private.jwe');
  await writeFile(expiredFile, expired.locked);
  await writeFile(join(folder.path, 'lettre.txt'), canaries[10]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await folder.remove();
});
beforeEach(() => {
  host.received.length = 0;
});

interface PatientVisit {
  pinned?: string;
}

async function patientPage({ pinned = mine.key.kid }: PatientVisit = {}) {
  const fields =
    formOfTests().item?.flatMap(({ item, linkId }) => item?.map((one) => one.linkId) ?? linkId) ?? [];
  const inputs = fields.map(
    (name) => `<label>${name} <input name="${name}" ${name === 'letter' ? 'type="file"' : ''}></label>`,
  );
  host.html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Questionnaire</title></head>
    <body><main data-endpoint="${host.backend}" data-clinic="north" data-keys="${pinned}">
    <form>${inputs.join('')}<button>Envoyer</button></form><output></output></main></body></html>`;
  const context = await browser.newContext();
  const page = await context.newPage();
  const everything = watchEverything(page);
  await page.goto(host.site);
  await page.evaluate(() => {
    const heard: string[] = [];
    const types = [
      'parcours',
      'message',
      'error',
      'unhandledrejection',
      'storage',
      'securitypolicyviolation',
    ];
    for (const type of types) addEventListener(type, (event) => heard.push(type + JSON.stringify(event)));
    (window as never as { heard: string[] }).heard = heard;
  });
  await page.addScriptTag({ type: 'module', content: script });
  await page.getByLabel('implant').fill('pacemaker');
  await page.getByLabel('pregnant').fill('yes');
  await page.getByLabel('operated').fill('2021-03');
  for (const [at, canary] of canaries.slice(0, 10).entries())
    await page.getByLabel(`note-${at}`).fill(canary);
  await page.getByLabel('letter').setInputFiles(join(folder.path, 'lettre.txt'));
  const send = async () => {
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await expect.poll(() => page.locator('output').textContent(), { timeout: 20_000 }).not.toBe('');
    return (await page.locator('output').textContent()) ?? '';
  };
  return { page, context, everything, send };
}

interface DeskVisit {
  width?: number;
  scheme?: 'light' | 'dark';
  hash?: string;
}

async function deskPage({ width = 1280, scheme = 'light', hash }: DeskVisit = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  const everything = watchEverything(page);
  const token = hash ?? `#desk=${waitingTokenOf('answers', 'north', secret)}`;
  await page.goto(`${host.backend}/desk/answers?clinic=north${token}`);
  return { page, context, faults, everything };
}

const unlock = (page: Page, file = keyFile, phrase = passphrase) => unlockDesk(page, { file, phrase });

async function violations(page: Page): Promise<string[]> {
  // The policy of the page lets no script of a test in: it goes in by the debugger.
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations: all } = await (window as never as { axe: typeof axe }).axe.run(document, {
      ...{ runOnly, resultTypes: ['violations'] },
    });
    return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}

async function picture(page: Page, name: string) {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

async function look(page: Page, state: string, width: number) {
  expect({ state, found: await violations(page) }).toEqual({ state, found: [] });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect({ state, wide }).toEqual({ state, wide: width });
}

interface Sending {
  response?: QuestionnaireResponse;
  needsPerson?: boolean;
  key?: ClinicKey;
  form?: { id: string; version: string };
}

/** Puts sealed answers where a page would. */
async function send({
  response = canaryAnswers,
  needsPerson = true,
  key = mine.key,
  form = { id: 'mri', version: '2' },
}: Sending = {}): Promise<string> {
  const event = crypto.randomUUID();
  const jwe = await sealResponse({
    ...{ response, keys: [key], pinned: key.kid, eventId: event },
    ...{ form, now: Date.now() },
  });
  const answer = await fetch(`${host.backend}/v1/questionnaire-responses?clinic=north`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': event },
    body: JSON.stringify({ form: form.id, formVersion: form.version, jwe, needsPerson }),
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

describe('answers from a patient’s page to the clinic’s desk', () => {
  it('are sealed, sent, kept, opened and validated, and come out as they went in', async () => {
    const patient = await patientPage();
    expect(await patient.send()).toBe('received');
    expect(await patient.page.locator('main').getAttribute('data-saved')).toBe('saved');
    // Nothing of it left the page, or stayed in it for others to read.
    expect(host.received.map(({ path }) => path)).toEqual(['/v1/questionnaire-responses']);
    const events = await patient.page.evaluate(() =>
      JSON.stringify((window as never as { heard: string[] }).heard),
    );
    expect(canariesIn(patient.everything.text())).toEqual([]);
    expect(canariesIn(JSON.stringify(host.received) + events)).toEqual([]);
    expect(canariesIn(await storedBy(patient.page))).toEqual([]);
    await patient.context.close();

    const desk = await deskPage();
    await desk.page.getByText('Non lu').waitFor();
    await unlock(desk.page);
    await desk.page.getByText('Une clé est ouverte.').waitFor();
    await desk.page.getByRole('button', { name: /^Lire : Avant votre IRM, reçu le/ }).click();
    const sheet = desk.page.getByRole('article');
    await sheet.waitFor();
    const text = (await sheet.innerText()).replaceAll('\u00a0', ' ');
    for (const said of [
      ...canaries.slice(0, 10),
      'Stimulateur cardiaque',
      'Oui',
      'mars 2021',
      'À voir par une personne',
    ])
      expect(text).toContain(said);
    expect(text).toContain('Les réponses respectent les règles du formulaire.');
    await desk.page.getByText(/^Lu le/).waitFor();

    const [saved] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.page.getByRole('button', { name: 'Enregistrer lettre.txt' }).click(),
    ]);
    expect(await readFile(await saved.path(), 'utf8')).toBe(canaries[10]);
    const [download] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.page.getByRole('button', { name: 'Enregistrer le fichier scellé' }).click(),
    ]);
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as SealedFile;
    const response = await openResponse(file.jwe, file, [mine.opening]);
    const { form } = compileForm(formOfTests());
    expect(form && validateResponse(form, response)).toEqual([]);
    const withoutSize = JSON.parse(
      JSON.stringify(canaryAnswers).replace(',"size":25', ''),
    ) as typeof canaryAnswers;
    // The code that was chosen goes out as the form has it.
    expect(response).toEqual(withoutSize);
    expect(desk.faults).toEqual([]);
    await desk.context.close();
  });

  it.each([
    ['no key is pinned', () => '', 'no-pinned-key'],
    ['another key is pinned', () => stranger.key.kid, 'wrong-key'],
    ['the pinned key has run out', () => expired.key.kid, 'expired-key'],
  ])('stay on the page when %s', async (...[, pinned, code]) => {
    const patient = await patientPage({ pinned: pinned() });
    expect(await patient.send()).toBe(`refused: ${code}`);
    expect(host.received).toEqual([]);
    expect(canariesIn(patient.everything.text())).toEqual([]);
    // What was typed is still there.
    expect(await patient.page.getByLabel('note-3').inputValue()).toBe(canaries[3]);
    await patient.context.close();
  });
});

describe('answers to a form that computes', () => {
  it('are validated at the desk by what it opens, and a result that comes out otherwise is named', async () => {
    const form = { id: 'index', version: '1' };
    const light = computedAnswers({ weight: { valueDecimal: 60 }, index: { valueDecimal: 20.8 } });
    const item = light.item?.filter(({ linkId }) => linkId !== 'above') ?? [];
    const { page, context, faults } = await deskPage();
    const read = async (response: QuestionnaireResponse) => {
      await send({ response, form });
      await page.reload();
      await unlock(page);
      await page.getByText('Une clé est ouverte.').waitFor();
      await page
        .getByRole('button', { name: /^Lire : Corpulence/ })
        .first()
        .click();
      return page.getByRole('article').innerText();
    };
    // Nobody asked it below 30.
    expect(await read({ ...light, item })).toContain('Les réponses respectent les règles du formulaire.');
    const forged = await read(computedAnswers({ index: { valueDecimal: 41 } }));
    expect(forged).toContain('le calcul refait à partir des réponses donne un autre résultat');
    expect(forged).toContain('41');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the key of the clinic', () => {
  it('is in no request, storage, log, address or global, and is forgotten on demand', async () => {
    await send();
    const { plaintext } = await compactDecrypt(mine.locked, new TextEncoder().encode(passphrase), {
      ...{ maxPBES2Count: 1_000_000, keyManagementAlgorithms: ['PBES2-HS512+A256KW'] },
    });
    const { d } = JSON.parse(new TextDecoder().decode(plaintext)) as { d: string };
    const material = [d, passphrase, mine.locked.slice(0, 60), mine.locked.slice(-60)];
    const { page, context, faults, everything } = await deskPage();
    await unlock(page);
    await page.getByText('Une clé est ouverte.').waitFor();
    await page
      .getByRole('button', { name: /^Lire :/ })
      .first()
      .click();
    await page.getByRole('article').waitFor();
    const globals = await page.evaluate(() => {
      const seen: string[] = [document.documentElement.outerHTML];
      for (const field of document.querySelectorAll('input')) seen.push(field.value);
      for (const name of Object.getOwnPropertyNames(window)) {
        const value = (window as never as Record<string, unknown>)[name];
        if (typeof value === 'string') seen.push(value);
        if (value instanceof CryptoKey) seen.push('a key');
      }
      return seen.join('\n');
    });
    const stored = await storedBy(page);
    for (const part of material) {
      expect(everything.text()).not.toContain(part);
      expect(stored).not.toContain(part);
      expect(globals).not.toContain(part);
    }
    expect(globals).not.toContain('a key');
    expect(canariesIn(everything.text() + stored)).toEqual([]);

    await page.getByRole('button', { name: 'Oublier la clé' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('key-file');
    expect(canariesIn(await page.content())).toEqual([]);
    await page
      .getByRole('button', { name: /^Lire :/ })
      .first()
      .click();
    await page.getByText('Choisissez le fichier de la clé et écrivez sa phrase secrète.').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is refused in words: another clinic’s, a wrong passphrase, no key at all', async () => {
    await send();
    const { page, context, faults } = await deskPage();
    await unlock(page, keyFile, 'autre chose que la phrase');
    await page.getByText('La phrase secrète n’ouvre pas cette clé.').waitFor();
    expect(await page.getByLabel('Phrase secrète').inputValue()).toBe('');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('key-passphrase');
    await unlock(page, join(folder.path, 'lettre.txt'));
    await page.getByText(/n’est pas une clé privée/).waitFor();
    await unlock(page, strangerFile);
    await page.getByText('Une clé est ouverte.').waitFor();
    await page
      .getByRole('button', { name: /^Lire :/ })
      .first()
      .click();
    await page.getByText(/Cette clé n’est pas celle/).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is refused when its time was over at the seal, or another goes by its name', async () => {
    // Somebody has sealed for it nevertheless, and said that it is still good.
    await send({ key: { ...expired.key, exp: 4e9 } });
    const { page, context, faults } = await deskPage();
    await unlock(page, expiredFile);
    await page.getByText('Une clé est ouverte.').waitFor();
    await page
      .getByRole('button', { name: /^Lire :/ })
      .first()
      .click();
    await page.getByText(/n’était pas valable à la date du scellement/).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.getByRole('button', { name: 'Oublier la clé' }).click();

    const [head = '', ...rest] = stranger.locked.split('.');
    const named = { ...(JSON.parse(Buffer.from(head, 'base64url').toString()) as object), kid: mine.key.kid };
    const swapped = [Buffer.from(JSON.stringify(named)).toString('base64url'), ...rest].join('.');
    await writeFile(join(folder.path, 'swapped.private.jwe'), swapped);
    await unlock(page, join(folder.path, 'swapped.private.jwe'));
    await page.getByText('La phrase secrète n’ouvre pas cette clé.').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows nothing that was changed in the database', async () => {
    const id = await send();
    const { page, context } = await deskPage();
    await page.route(`**/v1/questionnaire-responses/${id}?*`, async (route) => {
      const answer = await route.fetch();
      const file = (await answer.json()) as SealedFile;
      const { ciphertext } = file.jwe;
      const changed = `${ciphertext.startsWith('A') ? 'B' : 'A'}${ciphertext.slice(1)}`;
      await route.fulfill({ response: answer, json: { ...file, jwe: { ...file.jwe, ciphertext: changed } } });
    });
    await unlock(page);
    await page.getByText('Une clé est ouverte.').waitFor();
    await page
      .getByRole('button', { name: /^Lire :/ })
      .first()
      .click();
    await page.getByText(/ont été modifiées depuis leur envoi/).waitFor();
    await context.close();
  });
});

describe.each([360, 1280])('the page of answers at %i px', (width) => {
  it('works by keyboard alone, in both languages, with nothing wrong in any state', async () => {
    const faulty = {
      ...canaryAnswers,
      item: [
        { linkId: 'note-0', answer: [{ valueString: `${'long '.repeat(20)}` }] },
        ...(canaryAnswers.item ?? []).slice(2),
      ],
    };
    await send({ needsPerson: false });
    await send({ response: faulty });
    const { page, context, faults } = await deskPage({ width });
    await page.getByText('Non lu').first().waitFor();
    await look(page, 'start', width);
    await picture(page, `answers-start-${width}`);
    const press = async (name: string | RegExp) => {
      const wanted = page.getByRole('button', { name }).first();
      for (let presses = 0; presses < 60; presses += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      expect(await wanted.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
    };
    await press('Ouvrir la clé');
    await page.getByText('Choisissez le fichier').waitFor();
    await look(page, 'key missing', width);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('key-file');
    await picture(page, `answers-missing-${width}`);
    await page.getByLabel('Fichier de la clé').setInputFiles(keyFile);
    await page.keyboard.press('Tab');
    await page.keyboard.type(passphrase);
    await page.keyboard.press('Enter');
    await page.getByText('Une clé est ouverte.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Oublier la clé');
    await look(page, 'key open', width);
    await press(/^Lire :/);
    await page.getByRole('article').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('sheet');
    await page.getByText(/points? à vérifier avec le patient/).waitFor();
    await page
      .getByText(/^Lu le/)
      .first()
      .waitFor();
    await look(page, 'answers', width);
    await picture(page, `answers-open-${width}`);
    await press('English');
    await page.getByText('to check with the patient').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.getByRole('article').innerText()).toContain('Are you pregnant?');
    await look(page, 'English', width);
    await picture(page, `answers-english-${width}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(page, 'dark', width);
    await picture(page, `answers-dark-${width}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.getByRole('article').isVisible()).toBe(true);
    expect(await page.getByLabel('Passphrase').count()).toBe(0);
    await picture(page, `answers-print-${width}`);
    await page.emulateMedia({ media: 'screen' });
    await press('Close');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the desk’s link', () => {
  it('is needed: without it the page lists nothing', async () => {
    const { page, context } = await deskPage({ hash: '' });
    await page.getByText('Ce lien est incomplet ou n’est plus valable.').waitFor();
    expect(await page.getByRole('button', { name: /^Lire/ }).count()).toBe(0);
    await context.close();
  });

  it('leads to a page that lets nothing in but its script, and nothing out but to the backend', async () => {
    const response = await fetch(`${host.backend}/desk/answers?clinic=north`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toBe(
      `default-src 'none'; script-src ${host.backend}/sdk/answers.js; connect-src 'self'; base-uri 'none'; ` +
        "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(await response.text()).toMatch(/src="\/sdk\/answers\.js" integrity="sha384-/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
