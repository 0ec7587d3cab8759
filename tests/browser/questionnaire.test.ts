import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arQuestionnaireMore } from '../../src/locales/ar-questionnaire-more.ts';
import { arQuestionnaire } from '../../src/locales/ar-questionnaire.ts';
import { enQuestionnaireMore } from '../../src/locales/en-questionnaire-more.ts';
import { enQuestionnaire } from '../../src/locales/en-questionnaire.ts';
import { frEmergency } from '../../src/locales/fr-emergency.ts';
import { frQuestionnaireMore } from '../../src/locales/fr-questionnaire-more.ts';
import { frQuestionnaire } from '../../src/locales/fr-questionnaire.ts';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import type { ClinicKey } from '../../src/contracts/sealed-response.ts';
import { openResponse } from '../../src/transport/sealing/open-response.ts';
import { keyFrom } from '../fixtures/clinic-keys.ts';
import type { KeyOfTests } from '../fixtures/clinic-keys.ts';
import { gateItems, questionnaireForm, rareItems } from '../fixtures/questionnaire-form.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const spoken = {
  fr: { first: frQuestionnaire, more: frQuestionnaireMore, name: 'Nom complet', latex: 'Latex' },
  en: { first: enQuestionnaire, more: enQuestionnaireMore, name: 'Full name', latex: 'Latex' },
  ar: { first: arQuestionnaire, more: arQuestionnaireMore, name: 'الاسم الكامل', latex: 'Latex' },
};
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const canary = 'kanarienvogel-4471';

let browser: Browser;
let host: AgencyPage;
let mine: KeyOfTests;
let stranger: KeyOfTests;
let expired: KeyOfTests;

beforeAll(async () => {
  const aMinuteAgo = new Date(Date.now() - 60_000).toISOString();
  [mine, stranger, expired] = await Promise.all([
    keyFrom(aMinuteAgo),
    keyFrom(aMinuteAgo),
    keyFrom('2020-01-01T00:00:00Z', 30),
  ]);
  const forms = [questionnaireForm()];
  [host, browser] = await Promise.all([
    agencyPage({ changes: { forms, formKeys: [mine.key, expired.key] } }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(() => {
  host.policy = undefined;
  host.isDown = false;
  host.received.length = 0;
  host.asked.length = 0;
});

interface Visit {
  language?: keyof typeof spoken;
  attributes?: string;
  /** Stands in the page in place of the one of the backend. */
  form?: ClinicForm;
  /** What the backend sends as the clinic's keys, where somebody has been at it. */
  served?: readonly ClinicKey[];
  width?: number;
}

async function visit({ language = 'fr', attributes, form, served, width = 320 }: Visit = {}) {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const inline = form
    ? `<script type="application/fhir+json">${JSON.stringify(form).replaceAll('<', '\\u003c')}</script>`
    : '';
  host.html = `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
    <title>Clinique</title></head><body><main><h1>Clinique</h1>
    <parcours-questionnaire form="before" ${attributes ?? `keys="${mine.key.kid}"`}>${inline}
    <p id="fallback">Appelez le <a href="tel:+33199001234">01 99 00 12 34</a></p></parcours-questionnaire></main>
    <script async src="${host.backend}/sdk/parcours.js" data-clinic="north" data-endpoint="${host.backend}"></script>
    </body></html>`;
  const context = await browser.newContext({ viewport: { width, height: 700 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults = watchFaults(page);
  if (served)
    await page.route('**/v1/forms/before?*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), keys: served } });
    });
  await page.goto(host.site);
  const element = page.locator('parcours-questionnaire');
  await element.locator('.widget').waitFor();
  const goOn = () => element.locator('.button.primary').click();
  return { page, faults, element, goOn };
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations: all } = await (window as never as { axe: typeof axe }).axe.run(
      'parcours-questionnaire',
      { runOnly, resultTypes: ['violations'] },
    );
    return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}

/** What has the focus: its id, else its class, else its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.querySelector('parcours-questionnaire')?.shadowRoot?.activeElement;
    return active?.id || active?.className || active?.localName || '';
  });

const looking = (page: Page, width: number) => async (state: string) => {
  expect({ state, found: await violations(page) }).toEqual({ state, found: [] });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect({ state, wide }).toEqual({ state, wide: width });
};

/** Presses Tab until something is reached, as whoever has no mouse. */
async function tabTo(page: Page, wanted: (active: string) => boolean) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (wanted(await focused(page))) return;
  }
  throw new Error(`not reached; the focus is on ${await focused(page)}`);
}

describe.each([
  ['fr', 320],
  ['en', 1280],
  ['ar', 320],
] as const)('a patient with a keyboard, in %s at %d', (language, width) => {
  it('is helped, answers, looks at it once more and sends it, with nothing wrong in any state', async () => {
    const { first, more, name } = spoken[language];
    const { page, faults, element } = await visit({ language, width });
    const look = looking(page, width);
    const press = async (button: string) => {
      await tabTo(page, (active) => active === 'button primary');
      expect(await element.locator('.button.primary').textContent()).toBe(button);
      await page.keyboard.press('Enter');
    };
    await look('start');
    // The page keeps its focus until the patient does something.
    expect(await focused(page)).toBe('');
    await press(first.goOn);
    await expect.poll(() => focused(page)).toBe('summary');
    await look('faults');

    // The first entry leads to its field, and the same words stand there.
    await page.keyboard.press('Tab');
    const fault = await element.locator('.summary .link').first().textContent();
    await page.keyboard.press('Enter');
    const field = element.getByLabel(name, { exact: true });
    expect(await field.evaluate((node) => node === (node.getRootNode() as ShadowRoot).activeElement)).toBe(
      true,
    );
    expect(await element.locator('.error').first().textContent()).toContain(fault);
    await page.keyboard.type('Camille Exemple');
    await page.keyboard.press('Tab');
    for (const part of ['7', '3', '1958']) {
      await page.keyboard.type(part);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('72,5');
    await press(first.goOn);
    await expect.poll(() => focused(page)).toBe('step-heading');
    await look('question');

    await tabTo(page, (active) => /^q\d+$/.test(active));
    await page.keyboard.press('Space');
    await expect.poll(() => element.getByRole('status').allTextContents()).toContain(more.shown(2));
    await look('follow-ups');
    await tabTo(page, (active) => /^q\d+$/.test(active));
    await page.keyboard.press('Space');
    await press(first.check);
    await element.getByRole('heading', { name: more.heading }).waitFor();
    await expect.poll(() => focused(page)).toBe('step-heading');
    await look('review');
    await press(more.send);
    await element.getByRole('heading', { name: more.received }).waitFor();
    await expect.poll(() => focused(page)).toBe('receipt');
    await look('receipt');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** Answers the form from the first page to the review. */
async function answerAll({ element, goOn }: Awaited<ReturnType<typeof visit>>, name = 'Camille Exemple') {
  await element.getByLabel('Nom complet').fill(name);
  await element.getByLabel('Jour').fill('7');
  await element.getByLabel('Mois').fill('3');
  await element.getByLabel('Année').fill('1958');
  await goOn();
  await element.getByLabel('Non').check();
  await goOn();
  await element.getByRole('heading', { name: frQuestionnaireMore.heading }).waitFor();
}

describe('what is answered', () => {
  it('is nowhere but on the screen until it is sent, and then only under the clinic’s seal', async () => {
    const visited = await visit();
    const { page, element, goOn } = visited;
    const heard: string[] = [];
    await page.exposeFunction('hear', (text: string) => heard.push(text));
    await page.evaluate(() => {
      const hear = (window as never as { hear(text: string): void }).hear;
      for (const name of ['input', 'change', 'parcours-ready', 'parcours-unavailable'])
        document.addEventListener(name, (event) =>
          hear(JSON.stringify([(event as CustomEvent).detail, (event.target as HTMLInputElement).value])),
        );
    });
    page.on('request', (request) => heard.push(`${request.url()} ${request.postData() ?? ''}`));
    page.on('console', (message) => heard.push(message.text()));
    await answerAll(visited, canary);
    const stored = () =>
      page.evaluate(async () =>
        JSON.stringify([
          ...[{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, document.title],
          ...[await indexedDB.databases(), document.body.outerHTML],
        ]),
      );
    heard.push(await stored());
    expect(host.received).toEqual([]);
    await goOn();
    await element.getByRole('heading', { name: frQuestionnaireMore.received }).waitFor();
    heard.push(await stored());
    expect(heard.filter((line) => line.includes(canary))).toEqual([]);

    const [sent] = host.received.filter(({ path }) => path === '/v1/questionnaire-responses');
    const { jwe, form, formVersion } = JSON.parse(sent?.body ?? '{}');
    expect({ form, formVersion }).toEqual({ form: 'before', formVersion: '3' });
    const opened = await openResponse(jwe, { form, formVersion, event: sent?.key ?? '' }, [mine.opening]);
    expect(opened).toMatchObject({
      ...{ status: 'completed', language: 'fr', questionnaire: 'https://nord.example/forms/before|3' },
      item: [
        {
          linkId: 'person',
          item: [
            { linkId: 'name', answer: [{ valueString: canary }] },
            { linkId: 'birth', answer: [{ valueDate: '1958-03-07' }] },
          ],
        },
        { linkId: 'allergic', answer: [{ valueBoolean: false }] },
      ],
    });
    await page.context().close();
  });

  it('stays when one goes back, and each answer can be changed from the review', async () => {
    const visited = await visit();
    const { page, element, goOn } = visited;
    await answerAll(visited);
    await element.getByRole('button', { name: 'Retour' }).click();
    expect(await element.getByLabel('Non').isChecked()).toBe(true);
    await element.getByRole('button', { name: 'Retour' }).click();
    expect(await element.getByLabel('Nom complet').inputValue()).toBe('Camille Exemple');
    expect(await element.getByLabel('Année').inputValue()).toBe('1958');
    await goOn();
    await goOn();
    await element.getByRole('button', { name: 'Modifier : Nom complet' }).click();
    await element.getByLabel('Nom complet').fill('Dominique Exemple');
    // Straight back to where one came from.
    await goOn();
    await element.getByText('Dominique Exemple').waitFor();
    await page.context().close();
  });

  it('stays in another language', async () => {
    const visited = await visit();
    const { page, element } = visited;
    await element.getByLabel('Nom complet').fill('Camille Exemple');
    await element.getByLabel('Poids').fill('72,5');
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    expect(await element.getByLabel('Full name').inputValue()).toBe('Camille Exemple');
    expect(await element.getByLabel('Weight').inputValue()).toBe('72,5');
    await element.getByText(enQuestionnaire.privacy).waitFor();
    await page.context().close();
  });
});

describe('without a valid key that the page has pinned', () => {
  const pin = ({ key }: KeyOfTests) => `keys="${key.kid}"`;
  const named = ({ key }: KeyOfTests, { key: { kid } }: KeyOfTests): ClinicKey => ({ ...key, kid });
  it.each<[string, () => Visit, string]>([
    ['none', () => ({ attributes: '' }), 'No key of the clinic is pinned'],
    ['a wrong one', () => ({ attributes: pin(stranger) }), 'None of the keys is the right one'],
    ['an expired one', () => ({ attributes: pin(expired) }), 'The key was not valid'],
    ['a swapped one', () => ({ served: [named(stranger, mine)] }), 'does not have the name'],
    [
      'a swapped one beside the right one',
      () => ({ served: [mine.key, named(stranger, expired)] }),
      'does not have the name',
    ],
  ])('%s: nothing is sent, it says so with whom to call, and nothing is lost', async (...[, how, why]) => {
    const visited = await visit(how());
    const { page, element, goOn, faults } = visited;
    await answerAll(visited);
    await goOn();
    await element.getByText(frQuestionnaireMore.noKey).waitFor();
    expect(await element.locator('.problem a[href^="tel:"]').count()).toBe(1);
    expect(host.received).toEqual([]);
    // For the agency, and nothing of what was answered.
    expect(faults).toEqual([expect.stringContaining(why)]);
    expect(await element.getByText('Camille Exemple').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a clinic that cannot be reached', () => {
  it('has the answers later: they are written down under the seal', async () => {
    const visited = await visit();
    const { page, element, goOn } = visited;
    await answerAll(visited);
    // What it takes has come while the patient was reading.
    await expect.poll(() => host.asked.some((path) => path.endsWith('/outbox.js'))).toBe(true);
    host.isDown = true;
    await goOn();
    await element.getByRole('heading', { name: frQuestionnaireMore.saved }).waitFor({ timeout: 20_000 });
    expect(await violations(page)).toEqual([]);
    host.isDown = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await element.getByRole('heading', { name: frQuestionnaireMore.received }).waitFor({ timeout: 40_000 });
    await page.context().close();
  });
});

describe('what few forms ask', () => {
  const rare = questionnaireForm([...rareItems]);

  it.each([
    [320, 'fr'],
    [1280, 'ar'],
  ] as const)('has nothing wrong on any page, at %d in %s', async (width, language) => {
    const { page, faults, element, goOn } = await visit({ form: rare, width, language });
    const look = looking(page, width);
    for (const { linkId } of rareItems) {
      await look(linkId);
      if (linkId === 'operations') await element.locator('input').first().fill('genou');
      await goOn();
      await expect.poll(() => focused(page)).toBe('step-heading');
    }
    await look('review');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is entered by keyboard alone and arrives as FHIR', async () => {
    const { page, element, goOn } = await visit({ form: rare });
    const next = async () => {
      await goOn();
      await expect.poll(() => focused(page)).toBe('step-heading');
    };
    await element.getByLabel('Nombre').fill('1,72');
    await element.getByLabel('Unité').selectOption('m');
    await next();
    for (const [label, text] of Object.entries({ Jour: '2', Mois: '11', Année: '2026', Heure: '8h30' }))
      await element.getByLabel(label).fill(text);
    await next();
    // One more answer: its field takes the focus; taken away again, the button has it.
    await element.locator('input').first().fill('Paracétamol');
    await element.getByRole('button', { name: frQuestionnaireMore.add }).click();
    await expect.poll(() => focused(page)).toMatch(/^q\d+-1$/);
    await page.keyboard.type('Ibuprofène');
    await element.getByRole('button', { name: frQuestionnaireMore.add }).click();
    await page.keyboard.type('Aspirine');
    await element.getByRole('button', { name: 'Retirer Réponse 2' }).click();
    await expect.poll(() => focused(page)).toBe('button add');
    expect(await element.getByRole('status').allTextContents()).toContain(
      frQuestionnaireMore.removed('Réponse 2'),
    );
    await next();
    await element.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await element.getByRole('textbox').inputValue()).toBe('2');
    await next();
    // Found without its accent, marked by the arrow, chosen by Enter.
    const town = element.getByRole('combobox');
    await town.focus();
    await page.keyboard.type('evr');
    await page.keyboard.press('ArrowDown');
    expect(await town.getAttribute('aria-activedescendant')).toMatch(/-option-0$/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await town.inputValue()).toBe('Évreux');
    await next();
    await element.getByLabel(frQuestionnaireMore.other).check();
    await element.getByLabel(frQuestionnaireMore.specify).fill('Mon voisin');
    await next();
    await element.getByLabel('Laquelle ?').fill('genou');
    await element.getByRole('button', { name: /^Ajouter/ }).click();
    await expect.poll(() => element.locator('.instance').count()).toBe(2);
    expect(
      await element
        .locator('.instance')
        .nth(1)
        .locator('input')
        .first()
        .evaluate((node) => node === (node.getRootNode() as ShadowRoot).activeElement),
    ).toBe(true);
    await page.keyboard.type('hanche');
    expect(await violations(page)).toEqual([]);
    await next();
    await element.getByLabel('Produit').fill('Fer');
    await element.getByLabel('Par jour').fill('2');
    await next();
    for (const said of [
      '1,72 m',
      '2 novembre 2026 08:30',
      'Aspirine',
      'Évreux',
      'Mon voisin',
      'hanche',
      'Fer',
    ])
      expect(
        await element.locator('.answers', { hasText: said.replace(' m', '\u00a0m') }).count(),
        said,
      ).toBe(1);
    expect(await element.getByText('Ibuprofène').count()).toBe(0);
    await page.context().close();
  });
});

describe('an answer of which the clinic has to know', () => {
  const gated = questionnaireForm([...gateItems]);

  it('is met with whom to call, calmly, and never with "all is well"', async () => {
    const { page, element, goOn } = await visit({ form: gated });
    await element.getByLabel('Non').check();
    expect(await element.locator('.notice').count()).toBe(0);
    await element.getByLabel('Oui').check();
    await element.getByText('Appelez-nous avant de venir.').waitFor();
    expect(await element.locator('.notice a[href^="tel:"]').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await goOn();
    await goOn();
    await element.getByText(frQuestionnaireMore.needsPerson).waitFor();
    await goOn();
    await element.getByText(frQuestionnaireMore.received).waitFor();
    const sent = host.received.find(({ path }) => path === '/v1/questionnaire-responses');
    expect(JSON.parse(sent?.body ?? '{}')).toMatchObject({ needsPerson: true });
    expect(sent?.body).not.toContain('pacemaker');
    await page.context().close();
  });

  it('and words of an emergency, with the numbers to call', async () => {
    const { page, element, goOn } = await visit({ form: gated });
    await element.getByLabel('Non').check();
    await goOn();
    await element.locator('textarea').fill('je n’arrive plus à respirer');
    await element.getByText(frEmergency.call).waitFor();
    expect(await focused(page)).toMatch(/^q\d+$/);
    expect(await violations(page)).toEqual([]);
    await goOn();
    await element.getByText(frQuestionnaireMore.heading).waitFor();
    expect(await element.getByText(frEmergency.call).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the way it stands on a page', () => {
  it('keeps the strictest policy up to the receipt', async () => {
    host.policy =
      `default-src 'none'; script-src ${host.backend}; connect-src ${host.backend}; style-src 'none'; ` +
      `require-trusted-types-for 'script'; trusted-types 'none'`;
    const visited = await visit();
    await answerAll(visited);
    await visited.goOn();
    await visited.element.getByText(frQuestionnaireMore.received).waitFor();
    expect(visited.faults.filter((fault) => !/favicon/.test(fault))).toEqual([]);
    await visited.page.context().close();
  });

  it('as a whole: every question at once, and a list of what is missing', async () => {
    const { page, element, goOn } = await visit({ attributes: `keys="${mine.key.kid}" layout="whole"` });
    expect(await element.getByLabel('Nom complet').isVisible()).toBe(true);
    expect(await element.getByText('Avez-vous une allergie ?').isVisible()).toBe(true);
    await goOn();
    await expect.poll(() => element.locator('.summary .link').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('gives way to its fallback where there is no such form', async () => {
    host.html = `<!doctype html><html lang="fr"><body><parcours-questionnaire form="nowhere"><p id="fallback">Appelez</p>
      </parcours-questionnaire><script async src="${host.backend}/sdk/parcours.js" data-clinic="north"
      data-endpoint="${host.backend}"></script></body></html>`;
    const page = await (await browser.newContext()).newPage();
    await page.goto(host.site);
    await expect.poll(() => host.asked.some((path) => path === '/v1/forms/nowhere')).toBe(true);
    await expect.poll(() => page.locator('#fallback').isVisible()).toBe(true);
    await page.context().close();
  });
});
