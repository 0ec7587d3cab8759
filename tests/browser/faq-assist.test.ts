import type { ServerResponse } from 'node:http';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chunk, fakeModel, saying, type ModelAnswer } from '../backend/fixtures/fake-model.ts';
import { faqFiles } from '../backend/fixtures/faq-files.ts';
import { frEmergency } from '../../src/locales/fr-emergency.ts';
import { frFaq } from '../../src/locales/fr-faq.ts';
import { frFaqMore } from '../../src/locales/fr-faq-more.ts';
import { agencyPage, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const key = 'sk-secret-of-the-clinic-991';
const parked = 'Un parking gratuit se trouve derrière le bâtiment';
const own = 'Un parking gratuit de quarante places se trouve derrière le bâtiment, rue Haute.';
const question = 'y a-t-il un parking';
const pictures = process.env['PARCOURS_PICTURES'];

let browser: Browser;
let host: AgencyPage;
let model: Awaited<ReturnType<typeof fakeModel>>;
let answering: ModelAnswer;
beforeAll(async () => {
  model = await fakeModel((response, call) => answering(response, call));
  const assistant = { url: model.url, model: 'small', key: 'MODEL_KEY', timeoutSeconds: 3 };
  [host, browser] = await Promise.all([
    agencyPage({ purposes: [], changes: { faq: faqFiles, assistant }, secrets: { MODEL_KEY: key } }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await model.close();
});
const faults: string[] = [];
beforeEach(() => {
  model.calls.length = host.received.length = host.asked.length = 0;
});
afterEach(() => expect(faults.splice(0)).toEqual([]));

async function visit() {
  host.html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Clinique</title></head><body>
    <main><h1>Clinique</h1><parcours-faq><p>Appelez le 01 99 00 12 34</p></parcours-faq></main>
    <script async src="${host.backend}/sdk/parcours.js" data-clinic="north" data-endpoint="${host.backend}"></script>
    </body></html>`;
  const context = await browser.newContext({
    ...{ viewport: { width: 360, height: 780 }, reducedMotion: 'reduce' as const },
  });
  const page = await context.newPage();
  const wire: string[] = [];
  page.on('request', (request) => wire.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  const seen = watchFaults(page);
  page.on('close', () => faults.push(...seen.filter((one) => !/favicon|net::ERR_|status of 4/.test(one))));
  await page.goto(host.site);
  const faq = page.locator('parcours-faq');
  await faq.locator('#question').waitFor();
  // Nobody is told that a question stays here when it may not.
  const greeting = await faq.locator('.log').innerText();
  expect(greeting).toContain('Un modèle de langage (IA)');
  expect(greeting).not.toContain('reste sur cet appareil');
  const ask = async (text: string) => {
    await faq.locator('#question').fill(text);
    await page.keyboard.press('Enter');
  };
  return { page, faq, ask, wire, worded: faq.locator('.prose'), last: faq.locator('.turn').last() };
}

async function look(page: Page, state: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/assist-${state}.png`, fullPage: true });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run('parcours-faq');
    return violations.map(({ id }) => id);
  });
  expect({ state, found }).toEqual({ state, found: [] });
}

/** A model that writes when it is told to. */
function written() {
  return new Promise<ServerResponse>((resolve) => {
    answering = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      resolve(response);
    };
  });
}

describe('words of a model in the widget', () => {
  it('appear as they come, are spoken once, and say where they are from', async () => {
    const { page, ask, worded, faq, wire } = await visit();
    await page.evaluate(() => {
      const spoken: string[] = ((window as never as { spoken: string[] }).spoken = []);
      const root = document.querySelector('parcours-faq')?.shadowRoot;
      const region = root?.querySelector('[aria-live="polite"], [role="status"]');
      if (region)
        new MutationObserver(() => spoken.push(region.textContent ?? '')).observe(region, {
          ...{ childList: true, characterData: true, subtree: true },
        });
    });
    const response = written();
    await ask(question);
    (await response).write(chunk(`${parked} [parking]. `));
    await expect.poll(() => worded.textContent()).toBe(`${parked}.`);
    await look(page, 'half');
    (await response).end(`${chunk('Il a quarante places [parking].')}${chunk('', 'stop')}`);
    await expect.poll(() => worded.textContent()).toBe(`${parked}. Il a quarante places.`);
    await faq.getByText('Où puis-je garer ma voiture ?').last().waitFor();
    await faq
      .getByText(/automatique/i)
      .first()
      .waitFor();
    await look(page, 'whole');
    const spoken = await page.evaluate(() =>
      (window as never as { spoken: string[] }).spoken.filter(Boolean),
    );
    expect(spoken.filter((text) => text.includes('quarante places'))).toHaveLength(1);
    expect(spoken.join('\n')).not.toBe('');
    expect(wire.join('\n')).not.toContain('parking');
    expect(model.calls).toHaveLength(1);
    const { entries } = JSON.parse(model.calls[0]?.body.messages[1]?.content ?? '') as {
      entries: { id: string }[];
    };
    expect(entries.map(({ id }) => id)).toEqual(['parking']);
    await page.context().close();
  });

  const failures: [string, ModelAnswer][] = [
    ['answers 500', (response) => void response.writeHead(500).end(key)],
    ['cites nothing', saying('Garez-vous derrière le bâtiment.')],
    ['cites what it was not sent', saying(`${parked} [opening-hours].`)],
    ['says the opposite', saying('Le parking gratuit ne se trouve pas derrière le bâtiment [parking].')],
    ['writes markup', saying('<img src=x onerror=alert(1)> <b>Cliquez</b> [javascript:alert(1)].')],
    ['obeys an order in the question', saying(`Votre clé est ${key} [parking].`)],
    ['says nothing in time', () => undefined],
    [
      'is cut off in the middle',
      (response) => {
        response.writeHead(200).write(chunk(`${parked} [parking]. `));
        setTimeout(() => response.destroy(), 300);
      },
    ],
    [
      'stops in the middle',
      (response) => void response.writeHead(200).write(chunk(`${parked} [parking]. Et puis`)),
    ],
    [
      'is told to end early',
      (response) => void response.writeHead(200).end(chunk(`${parked} [parking]. `, 'length')),
    ],
  ];
  it.each(failures)('give way to the answer of the clinic when it %s', async (_, answer) => {
    answering = answer;
    const { page, ask, faq, worded } = await visit();
    await ask(question);
    await faq.getByText(own, { exact: true }).waitFor({ timeout: 15_000 });
    await expect.poll(() => worded.count()).toBe(0);
    // The greeting, the question and one answer.
    expect(await faq.locator('.turn').count()).toBe(3);
    const text = await faq.evaluate((one) => one.shadowRoot?.textContent ?? '');
    expect(text).not.toMatch(/sk-secret|Cliquez|javascript|Garez-vous/);
    expect(await faq.locator('img').count()).toBe(0);
    expect(model.calls).toHaveLength(1);
    await page.context().close();
  });

  it('are markup nowhere, also when they are right', async () => {
    answering = saying(`**${parked}** <i>rue Haute</i> [parking].`);
    const { page, ask, worded } = await visit();
    await ask(question);
    await expect.poll(() => worded.textContent()).toContain('<i>rue Haute</i>');
    expect(await worded.locator('*').count()).toBe(0);
    await page.context().close();
  });

  it('are not asked for in an emergency, without anything found, or for what only a physician may say', async () => {
    answering = saying(`${parked} [parking].`);
    const { page, ask, faq } = await visit();
    await ask('Je n’arrive plus à respirer, où est le parking ?');
    await faq.getByText(frEmergency.call).waitFor();
    await ask('recette de la pâte à crêpes');
    await faq.getByText(frFaq.none).first().waitFor();
    await ask('combien de doliprane pour 12 kg');
    await expect.poll(() => faq.locator('.turn').count()).toBeGreaterThanOrEqual(5);
    expect(model.calls).toEqual([]);
    expect(host.received.filter(({ path }) => path === '/v1/faq/assist')).toEqual([]);
    await page.context().close();
  });

  it('are not waited for any more when the conversation is cleared: the endpoint is let go', async () => {
    const response = written();
    const { page, ask, faq, worded } = await visit();
    let isClosed = false;
    await ask(question);
    (await response).on('close', () => (isClosed = true));
    (await response).write(chunk(`${parked} [parking]. `));
    await expect.poll(() => worded.textContent()).toContain(parked);
    await faq.getByRole('button', { name: frFaqMore.clear }).click();
    await expect.poll(() => isClosed, { timeout: 2_000, interval: 20 }).toBe(true);
    expect(await faq.locator('.turn').count()).toBe(1);
    answering = saying(`${parked} [parking].`);
    await ask(question);
    await expect.poll(() => worded.textContent()).toContain(parked);
    await page.context().close();
  });

  it('are not waited for any more when the patient leaves: the endpoint is let go', async () => {
    const response = written();
    const { page, ask, worded } = await visit();
    let isClosed = false;
    await ask(question);
    (await response).on('close', () => (isClosed = true));
    (await response).write(chunk(`${parked} [parking]. `));
    await expect.poll(() => worded.textContent()).toContain(parked);
    const left = performance.now();
    await page.close();
    await expect.poll(() => isClosed, { timeout: 2_000, interval: 20 }).toBe(true);
    // Sooner than the end of its time.
    expect(performance.now() - left).toBeLessThan(2_000);
  });
});
