import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arFaq } from '../../src/locales/ar-faq.ts';
import { arFaqMore } from '../../src/locales/ar-faq-more.ts';
import { arEmergency } from '../../src/locales/ar-emergency.ts';
import { enFaq } from '../../src/locales/en-faq.ts';
import { enFaqMore } from '../../src/locales/en-faq-more.ts';
import { enEmergency } from '../../src/locales/en-emergency.ts';
import { frFaq } from '../../src/locales/fr-faq.ts';
import { frFaqMore } from '../../src/locales/fr-faq-more.ts';
import { frEmergency } from '../../src/locales/fr-emergency.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { contentIn, wordsIn } from './faq-content.ts';
import type { FaqLanguageOfTests } from './faq-content.ts';
import { axeViolations, heldFile, visitFaq } from './faq-visit.ts';
import type { FaqVisit } from './faq-visit.ts';

/** What a patient writes to come to each state. */
const spoken = {
  fr: {
    ...{ faq: frFaq, more: frFaqMore, emergency: frEmergency },
    ...{ choices: 'recevoir des documents', call: 'Je n’arrive plus à respirer' },
    ifNow: 'j’ai mal à la poitrine depuis un mois',
    dose: 'Combien de doliprane pour un enfant de 12 kg ?',
    results: 'Que signifie mon taux de ferritine ?',
    diagnosis: 'J’ai mal au ventre, qu’est-ce que j’ai ?',
  },
  en: {
    ...{ faq: enFaq, more: enFaqMore, emergency: enEmergency },
    ...{ choices: 'receive the documents', call: 'I can’t breathe' },
    ifNow: 'I have had chest pain for months',
    dose: 'How much ibuprofen for a child of 12 kg?',
    results: 'What does my blood test result mean?',
    diagnosis: 'what disease do I have?',
  },
  ar: {
    ...{ faq: arFaq, more: arFaqMore, emergency: arEmergency },
    ...{ choices: 'استلام الوثائق', call: 'لا أستطيع التنفس' },
    ifNow: 'ألم في الصدر منذ أشهر',
    ...{ dose: 'كم جرعة باراسيتامول لطفل وزنه 12 كغ؟', results: 'هل نتيجة تحليلي خطيرة؟' },
    diagnosis: 'هل هذا خطير؟',
  },
};

let browser: Browser;
let host: AgencyPage;
/** A model that says what the test has it say, when it has it say it. */
let model: { url: string; answers: ServerResponse[]; close(): void };

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ purposes: ['measurement'] }), launchChromium()]);
  const answers: ServerResponse[] = [];
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      ...{ 'content-type': 'text/event-stream', 'access-control-allow-origin': '*' },
    });
    answers.push(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  model = { ...{ answers, close }, url: `http://127.0.0.1:${port}/` };
});
afterAll(async () => {
  await browser.close();
  await host.close();
  model.close();
});

/** Every state is looked at on a phone and on a desk, in the light and in the dark. */
async function look(page: Page, state: string): Promise<void> {
  const found: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const one of await axeViolations(page)) found.push(`${width} ${colorScheme} ${one}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${width} ${colorScheme} is ${wide} wide`);
    }
  }
  expect({ state, found }).toEqual({ state, found: [] });
}

/** The telephone is answered all day, or for a moment of the day after tomorrow. */
const hours = {
  open: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
  closed: [{ days: [((new Date().getUTCDay() + 1) % 7) + 1], from: '12:00', to: '12:01' }],
};

describe.each(['fr', 'en', 'ar'] as const)('axe finds nothing, in %s,', (language: FaqLanguageOfTests) => {
  const { faq: texts, more, emergency, ...asks } = spoken[language];
  const start = (changes: object, rest: FaqVisit = {}) =>
    visitFaq(browser, host, { language, content: contentIn(language, changes), ...rest });

  it('in a conversation', async () => {
    const { page, faq, field, say, faults } = await start({});
    await field.waitFor();
    await look(page, 'start');
    await say(wordsIn(language).park[1] as string);
    await faq.getByRole('button', { name: more.yes, exact: true }).waitFor();
    await look(page, 'answer');
    await faq.getByRole('button', { name: more.yes, exact: true }).click();
    await faq.getByText(more.thanks, { exact: true }).waitFor();
    await faq.locator('#counted-0').check();
    await faq.locator('#keep').check();
    await look(page, 'rated, kept and counted');
    await say(asks.choices);
    const choice = faq.locator('.reply[aria-disabled]');
    await faq.getByText(texts.choices, { exact: true }).waitFor();
    await look(page, 'did you mean');
    await faq.locator('.turn:last-child .reply').first().click();
    await choice.first().waitFor();
    await look(page, 'chosen');
    await say('xyzzy plugh');
    await faq.locator('.log').getByText(texts.none).waitFor();
    await look(page, 'none');
    for (const about of ['dose', 'results', 'diagnosis'] as const) {
      await say(asks[about]);
      await faq.locator('.log').getByText(emergency.refusals[about]).waitFor();
      await look(page, `refusal of ${about}`);
    }
    await say(asks.ifNow);
    await faq.getByText(emergency.ifNow).waitFor();
    await look(page, 'emergency, if it is now');
    await say(asks.call);
    await faq.getByText(emergency.call).waitFor();
    await look(page, 'emergency');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('while what reads a question is on its way, and when it did not come', async () => {
    const reader = heldFile('faq-reader.js');
    const { page, faq, say } = await start({}, { reader });
    await say(wordsIn(language).park[1] as string);
    await faq.locator('.log > p.turn').waitFor();
    await look(page, 'reading');
    reader.refuse();
    await faq.locator('.log').getByText(texts.unread).waitFor();
    await look(page, 'unread');
    await page.context().close();
  });

  it('on the way to a person', async () => {
    host.isDown = false;
    const { page, faq } = await start({ hours: hours.open });
    const form = faq.locator('.talk');
    const openForm = () => faq.locator('.person').getByRole('button', { name: texts.person }).click();
    await openForm();
    await form.locator('#message').waitFor();
    await look(page, 'open');
    await form.getByRole('button', { name: more.submit }).click();
    await form.locator('.summary').waitFor();
    await look(page, 'with errors');
    await form.getByLabel(more.name).fill('Camille Exemple');
    await form.getByLabel(more.contact).fill('camille@patient.example');
    await form.locator('#message').fill('xyzzy');
    await form.getByRole('checkbox').check();
    await page.context().setOffline(true);
    await form.getByRole('button', { name: more.submit }).click();
    await form.getByRole('button', { name: more.sending }).waitFor();
    await look(page, 'sending');
    await form.getByText(more.saved).waitFor();
    await look(page, 'saved without a network');
    await page.context().close();
  });

  it('when a message has arrived, and when nobody answers the telephone', async () => {
    const { page, faq } = await start({ hours: hours.closed });
    const form = faq.locator('.talk');
    await faq.locator('.person').getByRole('button', { name: texts.person }).click();
    await form.locator('#message').waitFor();
    await form.getByText(more.closed).waitFor();
    await look(page, 'closed');
    await form.getByLabel(more.name).fill('Camille Exemple');
    await form.getByLabel(more.contact).fill('camille@patient.example');
    await form.locator('#message').fill('xyzzy');
    await form.getByRole('checkbox').check();
    await form.getByRole('button', { name: more.submit }).click();
    await form.getByText(more.sent).waitFor();
    await look(page, 'sent');
    await page.context().close();
  });

  it('while a model words an answer, has worded it, and has failed', async () => {
    const { page, faq, say } = await start({ assistant: true });
    await page.route('**/v1/faq/assist*', (route) => route.continue({ url: model.url }));
    const question = wordsIn(language).park[1] as string;
    const worded = (event: string, data: object) =>
      model.answers.at(-1)?.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    const asked = async () => {
      const before = model.answers.length;
      await say(question);
      await expect.poll(() => model.answers.length).toBe(before + 1);
    };
    await asked();
    await look(page, 'waiting for words');
    worded('delta', { text: 'Parking 24/7.' });
    await faq.getByText('Parking 24/7.').waitFor();
    await look(page, 'words come');
    worded('done', { citations: ['parking'] });
    await faq.locator('.turn:last-child .under .hint').waitFor();
    await look(page, 'worded');
    await asked();
    worded('error', { code: 'unavailable', entries: [] });
    await faq.getByRole('heading', { name: wordsIn(language).park[0] as string }).waitFor();
    await look(page, 'words failed');
    await page.context().close();
  });

  it('behind a launcher', async () => {
    const { page, faq, field } = await start({}, { attributes: 'mode="launcher"' });
    const button = faq.getByRole('button', { name: texts.title });
    await button.waitFor();
    await look(page, 'closed');
    await button.click();
    await field.waitFor();
    await look(page, 'open');
    await page.context().close();
  });
});
