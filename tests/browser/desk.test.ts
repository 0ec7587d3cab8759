import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitingTokenOf } from '../../backend/scheduling/waiting-token.ts';
import type { DeskFigures } from '../../src/contracts/desk.ts';
import { startOfDay } from '../../src/lib/start-of-day.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { bookingBody, clinicClient } from '../backend/fixtures/clinic-client.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { waitingClient } from '../backend/fixtures/waiting-client.ts';
import { formOfTests } from '../fixtures/seal-form.ts';
import { agencyPage, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const secret = 'a secret for tests, long enough to be one';
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = process.env['PARCOURS_PICTURES'];
const zone = 'Europe/Paris';

let browser: Browser;
let host: AgencyPage;

/** Six days from now: far enough for the form to be asked for and missed before. */
const day = isoDateAt(startOfDay(isoDateAt(Date.now(), zone), zone, 6) + 12 * 3_600_000, zone);

const people = [
  { given: 'Camille', family: 'Essai', birthDate: '1980-02-29' },
  { given: 'Alix', family: 'Exemple', birthDate: '1990-01-01' },
  { given: 'Dominique', family: 'Modèle-Longuenom', birthDate: '1955-07-14' },
] as const;

beforeAll(async () => {
  const [short, long] = clinicWith().services;
  const services = [
    { ...short, form: formOfTests().id, followUp: { texts: ['Buvez de l’eau.'] } },
    { ...long, name: { fr: 'Examen approfondi', en: 'Thorough examination' } },
  ];
  // No connection is ever opened to an address that is not public: what it should have heard fails.
  const unreachable = {
    ...{ kind: 'webhook', id: 'n8n', url: 'https://10.0.0.1/in', secret: 'HOOK_SECRET' },
    ...{ facts: ['visit-booked'], fields: ['appointmentId'] },
  };
  const changes = {
    ...{ forms: [formOfTests()], services, languages: ['fr', 'en'], connectors: [unreachable] },
  };
  const secrets = { HOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' };
  [host, browser] = await Promise.all([
    agencyPage({ changes, secrets, clinics: ['north', 'south'], purposes: ['reminder-sms', 'survey'] }),
    launchChromium(),
  ]);
  const client = clinicClient(host.backend, 'north');
  const notices = ['booking', 'reminder-sms', 'survey'].map((id) => ({ id, version: '1', language: 'fr' }));
  const { slots } = await client.slots(`service=short&from=${day}&to=${day}`);
  for (const [index, patient] of people.entries()) {
    const slot = slots[index * 2];
    const body = bookingBody({
      ...{ slotId: slot?.id, patient, notices, audience: index === 0 ? 'new' : 'known' },
      contact: { email: `${patient.given.toLowerCase()}@patient.example`, phone: `06 12 34 56 7${index}` },
      ...(index === 1 && { booker: { given: 'Claude', family: 'Exemple', relation: 'parent' } }),
    });
    expect((await client.book(body)).status).toBe(201);
  }
  await waitingClient(client).joined({
    ...{ service: 'long', patient: people[0] },
    contact: { email: 'camille@patient.example', phone: '06 12 34 56 70' },
  });
  await comesAndGoes(client, slots.at(-1)?.id);
  await host.wake();
  // Through the days, as the clock goes: what is due on each is done on it.
  const until = startOfDay(day, zone) + 13 * 3_600_000;
  while (Date.now() + host.aheadMs < until)
    await host.turn(Math.min(8 * 3_600_000, until - Date.now() - host.aheadMs + 1000));
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Visitors who look, choose a time and leave, and some who ask the chatbot and agree to be counted. */
async function comesAndGoes(client: ReturnType<typeof clinicClient>, slotId: string | undefined) {
  const agent = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
  for (let visitor = 0; visitor < 12; visitor += 1) {
    await client.get('/v1/catalog', agent);
    if (visitor % 3 > 0) await client.get(`/v1/slots?service=${visitor < 9 ? 'short' : 'long'}`, agent);
  }
  expect((await client.post('/v1/holds', { slotId }, agent)).status).toBe(201);
  const claim = (type: string, data: object) => ({
    ...{ specversion: '1.0', id: randomUUID(), source: 'https://www.nord.example', type: `faq.${type}` },
    ...{ time: new Date().toISOString(), data: { ...data, language: 'fr' } },
  });
  const asked = await client.post('/v1/events', [
    ...Array.from({ length: 6 }, () => claim('asked', { entry: 'parking', band: 'answer' })),
    claim('asked', { entry: 'horaires', band: 'choices' }),
    claim('rated', { entry: 'parking', rating: 'yes' }),
    claim('rated', { entry: 'parking', rating: 'no' }),
    claim('unanswered', { band: 'none' }),
    claim('emergency', {}),
  ]);
  expect(asked.status).toBe(202);
}

/** An experiment that has a winner, one that has none yet, and messages that were read. */
function withMore(figures: DeskFigures): DeskFigures {
  const [experiment] = figures.experiments;
  if (!experiment) throw new Error('There is no experiment.');
  const arm = (name: string, reached: number, [rate, low, high, best]: number[]) => ({
    ...{ arm: name, entered: 420, decided: 400, reached, rate: rate ?? 0, low: low ?? 0, high: high ?? 0 },
    best: best ?? 0,
  });
  const won = {
    ...{ ...experiment, since: '2027-01-04', verdict: { kind: 'winner', arm: 'short' } as const },
    arms: [arm('short', 160, [0.4, 0.353, 0.449, 0.9999]), arm('long', 90, [0.225, 0.187, 0.268, 0.0001])],
    next: { id: 'satisfaction', version: 3 },
  };
  const mails = [{ template: 'follow-up', sent: 210, opened: 42, unknown: 97, machines: 12, pressed: 18 }];
  return { ...figures, experiments: [won, { ...experiment, version: 3 }], mails };
}

interface DeskVisit {
  width?: number;
  scheme?: 'light' | 'dark';
  hash?: string;
  clinic?: string;
}

async function deskPage({ width = 1280, scheme = 'light', hash, clinic = 'north' }: DeskVisit = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    ...{ colorScheme: scheme, reducedMotion: 'reduce', acceptDownloads: true },
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(
    `${host.backend}/desk?clinic=${clinic}${hash ?? `#desk=${waitingTokenOf('desk', clinic, secret)}`}`,
  );
  return { page, context, faults, asked };
}

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

async function look(page: Page, state: string, width: number) {
  if (pictures) {
    await mkdir(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `desk-${state}-${width}.png`), fullPage: true });
  }
  expect({ state, found: await violations(page) }).toEqual({ state, found: [] });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect({ state, wide }).toEqual({ state, wide: width });
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe.each([320, 1280])('the desk at %i px', (width) => {
  it('has nothing wrong in any of its sections, in both languages', async () => {
    const { page, context, faults, asked } = await deskPage({ width });
    await page.getByRole('heading', { name: 'Camille Essai' }).waitFor();
    await look(page, 'today', width);
    expect(asked.some((url) => url.includes('desk-charts'))).toBe(false);

    await tab(page, 'À faire').click();
    await page.getByText('Appeler au sujet du questionnaire').first().waitFor();
    await look(page, 'tasks', width);
    await tab(page, 'Liste d’attente').click();
    await page.getByText('Examen approfondi').waitFor();
    await look(page, 'waiting', width);
    await tab(page, 'Messages').click();
    await page.getByText('Confirmation').first().waitFor();
    await look(page, 'messages', width);

    await tab(page, 'Parcours').click();
    await page
      .getByRole('combobox', { name: 'Parcours' })
      .selectOption({ label: 'Questionnaire avant la visite' });
    await page.getByText('5 jours avant le rendez-vous').first().waitFor();
    await look(page, 'journey-form', width);
    await page.getByRole('combobox', { name: 'Parcours' }).selectOption({ label: 'Satisfaction et avis' });
    await page.getByText('50 % des patients').first().waitFor();
    await look(page, 'journey-satisfaction', width);

    await tab(page, 'Chiffres').click();
    await page.getByRole('heading', { name: 'Réservations en ligne par jour' }).waitFor();
    await expect.poll(() => asked.filter((url) => url.includes('desk-charts')).length).toBe(1);
    await expect.poll(() => drawn(page)).toBe(true);
    await page.getByRole('rowheader', { name: 'Créneaux regardés' }).waitFor();
    await look(page, 'figures', width);
    await page.route('**/v1/desk/figures?*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: withMore((await response.json()) as DeskFigures) });
    });
    await page.getByLabel('Comparer à partir du').fill('2026-01-01');
    await page.getByRole('button', { name: 'Afficher' }).press('Enter');
    await page.getByText('La version « court » est la meilleure.').waitFor();
    await look(page, 'figures-more', width);
    expect(asked.some((url) => url.includes('against=2026-01-01'))).toBe(true);
    await page.unroute('**/v1/desk/figures?*');

    await tab(page, 'Personnes').click();
    await page.getByLabel('Nom, e-mail ou téléphone').fill('camille');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.getByRole('heading', { name: 'Camille Essai' }).waitFor();
    await page.getByText('Accords (').click();
    await look(page, 'people', width);
    await page.getByRole('button', { name: 'Effacer ce qui est conservé de Camille Essai' }).click();
    await page.getByRole('dialog').waitFor();
    await look(page, 'erase', width);
    await page.getByRole('button', { name: 'Garder' }).click();

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'People and consents' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await tab(page, 'Journeys').click();
    await page
      .getByText('5 days before the appointment')
      .first()
      .or(page.getByText('a day before the appointment').first())
      .waitFor();
    await look(page, 'journeys-english', width);
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(page, 'journeys-dark', width);
    await tab(page, 'Today').click();
    await page.getByRole('heading', { name: 'Camille Essai' }).waitFor();
    await look(page, 'today-dark', width);
    expect(faults).toEqual([]);
    // Everything came from this backend, and no name stands in an address.
    expect(asked.filter((url) => !url.startsWith(host.backend))).toEqual([]);
    expect(asked.filter((url) => /camille|essai/i.test(url))).toEqual([]);
    expect(asked.filter((url) => url.includes(waitingTokenOf('desk', 'north', secret).slice(6)))).toEqual([]);
    await context.close();
  });
});

/** Whether something stands on every canvas. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('canvas')].every((canvas) => {
      const { width, height } = canvas;
      return (
        width > 0 &&
        (canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? []).some((one) => one > 0)
      );
    }),
  );

describe('the desk', () => {
  it('takes down who came and what is done, by keyboard alone', async () => {
    const { page, context, faults } = await deskPage();
    await page.getByRole('heading', { name: 'Alix Exemple' }).waitFor();
    const press = async (name: string) => {
      const wanted = page.getByRole('button', { name, exact: true });
      for (let presses = 0; presses < 60; presses += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      expect(await wanted.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
    };
    await press('Venu : Alix Exemple');
    await page.getByText('Noté : Alix Exemple est venu.').waitFor();
    await expect
      .poll(() =>
        page.getByRole('button', { name: 'Venu : Alix Exemple', exact: true }).getAttribute('aria-pressed'),
      )
      .toBe('true');
    // The button is still there, and still has the focus.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Venu : Alix Exemple',
    );
    await press('Pas venu : Alix Exemple');
    await page.getByText('Noté : Alix Exemple n’est pas venu.').waitFor();

    await tab(page, 'Aujourd’hui').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('tab-tasks');
    await page.getByText('Appeler au sujet du questionnaire').first().waitFor();
    const tasks = page.getByRole('button', { name: /^C’est fait/ });
    const before = await tasks.count();
    await press(`C’est fait : Appeler au sujet du questionnaire, Dominique Modèle-Longuenom`);
    await page.getByText('Fait : Appeler au sujet du questionnaire.').waitFor();
    await expect.poll(() => tasks.count()).toBe(before - 1);
    // What had the focus is gone: the heading has it.
    await expect.poll(() => focused(page)).toBe('heading-tasks');
    await tab(page, 'À faire').focus();
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('tab-people');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('tab-today');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says what went to one patient, and why something did not', async () => {
    const { page, context } = await deskPage();
    await page.getByRole('button', { name: 'Messages envoyés à Camille Essai' }).click();
    await page.getByText(/^Camille Essai, rendez-vous du/).waitFor();
    expect(await page.getByText(/^Alix Exemple, rendez-vous du/).count()).toBe(0);
    await page.getByRole('button', { name: 'Tous les messages' }).click();
    await page.getByText(/^Alix Exemple, rendez-vous du/).waitFor();
    await context.close();
  });

  it('counts one kind of patient alone on the map', async () => {
    const { page, context } = await deskPage();
    await tab(page, 'Parcours').click();
    await page.getByRole('combobox', { name: 'Parcours' }).selectOption({ label: 'Confirmation et rappel' });
    const list = page.locator('.steps').first();
    await expect.poll(() => list.innerText()).toContain('3 envoyés');
    await page.getByRole('combobox', { name: 'Patients' }).selectOption({ label: 'Nouveau patient' });
    await expect.poll(() => list.innerText()).toContain('1 envoyé');
    // The picture says the same.
    expect(await page.locator('.picture svg').innerHTML()).toContain('1 envoyé');
    await context.close();
  });

  it('shows where bookings are lost, and hands out what follows an experiment, by keyboard', async () => {
    const { page, context, faults } = await deskPage();
    await page.route('**/v1/desk/figures?*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: withMore((await response.json()) as DeskFigures) });
    });
    await tab(page, 'Chiffres').click();
    const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first();
    await expect.poll(() => row('Réservation affichée').innerText()).toMatch(/12/);
    expect(await row('Créneaux regardés').innerText()).toMatch(/8\s+−33\s?%/);
    expect(await page.getByText('La plus grande perte').innerText()).toMatch(
      /Demande envoyée|Rendez-vous pris/,
    );
    expect(await row('Par motif').count()).toBe(0);
    await page.getByRole('button', { name: /^Définition suivante/ }).focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('satisfaction.json');
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual({
      ...{ id: 'satisfaction', version: 3 },
    });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('The version “short” is the better one.').waitFor();
    await page.getByRole('rowheader', { name: 'Times looked at' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('hands out what is kept of a person, and erases it once asked twice', async () => {
    const { page, context, faults } = await deskPage();
    await tab(page, 'Personnes').click();
    await page.getByLabel('Nom, e-mail ou téléphone').fill('al');
    await page.keyboard.press('Enter');
    await page.getByText('Écrivez au moins trois lettres.').waitFor();
    await page.getByLabel('Nom, e-mail ou téléphone').fill('alix exemple');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Alix Exemple' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter ce qui est conservé de Alix Exemple' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('export.json');
    expect(text).toContain('alix@patient.example');
    expect(text).not.toContain('camille@patient.example');

    const erase = page.getByRole('button', { name: 'Effacer ce qui est conservé de Alix Exemple' });
    await erase.click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    // It is where it was, and can be asked for again.
    await expect.poll(() => erase.evaluate((button) => button === document.activeElement)).toBe(true);
    await erase.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
    await page
      .getByText('Tout ce qui était conservé de Alix Exemple est effacé. Effacement demandé aussi à : n8n.')
      .waitFor();
    await expect.poll(() => focused(page)).toBe('person-text');
    await expect.poll(() => page.getByRole('heading', { name: 'Alix Exemple' }).count()).toBe(0);
    await tab(page, 'Aujourd’hui').click();
    await page.getByRole('heading', { name: 'Personne effacée' }).waitFor();
    expect(await page.content()).not.toContain('alix@patient.example');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says where an erasure has to be done by hand, until somebody has', async () => {
    const { page, context, faults } = await deskPage();
    // Of whom it was the list says nothing.
    const card = page.locator('.card', { hasText: 'n8n' });
    await expect
      .poll(
        async () => {
          await host.wake();
          await tab(page, 'Personnes').click();
          return card.innerText();
        },
        { timeout: 15_000 },
      )
      .toContain('N’a pas abouti : à effacer là-bas à la main');
    expect(await card.innerText()).toContain('address_not_public');
    expect(await card.innerText()).toMatch(/identifiant \S+/);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await look(page, 'erasures', width);
    }
    await page.getByRole('button', { name: 'C’est fait : effacement dans n8n' }).press('Enter');
    await page.getByText('Noté : effacé dans n8n.').waitFor();
    await expect.poll(() => card.count()).toBe(0);
    expect(await focused(page)).toBe('heading-people');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says in words that the link is not right, and that nothing was loaded', async () => {
    const wrong = await deskPage({ hash: '#desk=north.AAAAAAAAAAAAAAAAAAAAAA' });
    await wrong.page.getByText('Ce lien est incomplet ou n’est plus valable.').waitFor();
    expect(await wrong.page.getByRole('heading', { name: 'Camille Essai' }).count()).toBe(0);
    await wrong.context.close();
    const other = await deskPage({ hash: `#desk=${waitingTokenOf('desk', 'south', secret)}` });
    await other.page.getByText('Ce lien est incomplet ou n’est plus valable.').waitFor();
    await other.context.close();
    const { page, context } = await deskPage();
    await page.getByRole('heading', { name: 'Camille Essai' }).waitFor();
    await page.route('**/v1/desk/tasks?*', (route) => route.abort());
    await tab(page, 'À faire').click();
    await page.getByText('Cela n’a pas pu être chargé.').waitFor();
    await look(page, 'failed', 1280);
    await page.unroute('**/v1/desk/tasks?*');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('Appeler au sujet du questionnaire').first().waitFor();
    await context.close();
  });

  it('leads to the answers with its own secret', async () => {
    const { page, context } = await deskPage();
    await page.getByRole('link', { name: 'Réponses scellées' }).click();
    await page.getByText('Aucune réponse pour le moment.').waitFor();
    await context.close();
  });

  it('is a page that lets nothing in but its two scripts, and nothing out but to the backend', async () => {
    const response = await fetch(`${host.backend}/desk?clinic=north`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toBe(
      `default-src 'none'; script-src ${host.backend}/sdk/desk.js ${host.backend}/sdk/desk-charts.js; ` +
        "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(await response.text()).toMatch(/src="\/sdk\/desk\.js" integrity="sha384-/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
