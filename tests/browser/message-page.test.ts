import { randomUUID } from 'node:crypto';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deskMessageWords } from '../../backend/routes/desk-message-words.ts';
import { agencyPage, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = process.env['PARCOURS_PICTURES'];
const hostile = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>
<a href="javascript:alert(1)">canari 7431</a> \u202Eevil {{text}} \${text} &lt;b&gt;
${'longwordwithoutaspace'.repeat(12)}`;
const languages = ['fr', 'en', 'ar'] as const;

let browser: Browser;
let host: AgencyPage;
const faults: string[] = [];
beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage({ purposes: [] }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
afterEach(() => expect(faults.splice(0)).toEqual([]));

/** Somebody writes to the desk. */
async function written(changes: Record<string, unknown> = {}): Promise<string> {
  const before = host.mails.length;
  const body = {
    ...{ name: 'Lou <b>Essai</b>', email: 'lou@patient.example', phone: '06 12 34 56 78', locale: 'fr' },
    ...{ message: hostile, notices: [{ id: 'booking', version: '1', language: 'fr' }] },
    ...changes,
  };
  const answer = await fetch(`${host.backend}/v1/messages?clinic=north`, {
    ...{ method: 'POST', body: JSON.stringify(body) },
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  });
  expect(answer.status).toBe(201);
  await host.wake();
  const texts = host.mails.slice(before).map(({ text }) => /#message=(\S+)/.exec(text)?.[1]);
  return texts.find(Boolean) ?? '';
}

async function visit(locale: string, token: string, { width = 360, dark = false } = {}) {
  const context = await browser.newContext({
    ...{ locale, viewport: { width, height: 780 }, reducedMotion: 'reduce' as const },
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept().then(() => faults.push('a script of a message ran')));
  const own = watchFaults(page);
  host.asked.length = 0;
  await page.goto(`${host.backend}/message?clinic=north#message=${token}`);
  await expect.poll(() => page.locator('#state').textContent()).not.toMatch(/…$/);
  page.on('close', () =>
    faults.push(...own.filter((one) => !/status of 404|net::ERR_|status of 503|\/v1\//.test(one))),
  );
  return page;
}

const isFocused = (wanted: Locator) => wanted.evaluate((one) => one === document.activeElement);
async function press(page: Page, id: string): Promise<void> {
  const wanted = page.locator(id);
  await wanted.waitFor();
  for (let presses = 0; presses < 20 && !(await isFocused(wanted)); presses += 1)
    await page.keyboard.press('Tab');
  expect(await isFocused(wanted)).toBe(true);
  await page.keyboard.press('Enter');
}

/** Nothing that an accessibility checker finds, nothing wider than the screen, nothing too small to press. */
async function look(page: Page, state: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/message-${state}.png`, fullPage: true });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run({ runOnly });
    const small = [...document.querySelectorAll('button')].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 0 && (width < 44 || height < 44);
    });
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      small: small.map(({ id }) => id),
      isWide: document.documentElement.scrollWidth > innerWidth,
    };
  }, rules);
  expect({ state, ...found }).toEqual({ state, violations: [], small: [], isWide: false });
}

describe.each(languages)('the desk reads a message with the keyboard, in %s', (language) => {
  const words = deskMessageWords[language];

  it('deals with it, and erases it after having been asked', async () => {
    const token = await written();
    const page = await visit(language, token);
    const state = page.locator('#state');
    await page.locator('#text').waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await look(page, `${language}-open`);
    await press(page, '#done');
    await expect.poll(() => state.textContent()).toBe(words.settled);
    expect(await isFocused(page.locator('#title'))).toBe(true);
    await look(page, `${language}-done`);
    await press(page, '#erase');
    await expect.poll(() => isFocused(page.locator('#keep'))).toBe(true);
    await look(page, `${language}-sure`);
    await page.keyboard.press('Escape');
    await expect.poll(() => isFocused(page.locator('#erase'))).toBe(true);
    expect(await page.locator('#text').textContent()).toBe(hostile);
    await page.keyboard.press('Enter');
    await press(page, '#yes');
    await expect.poll(() => state.textContent()).toBe(words.erased);
    expect(await page.content()).not.toMatch(/canari|patient\.example|33612345678/);
    await look(page, `${language}-erased`);
    await page.reload();
    await expect.poll(() => state.textContent()).toBe(words.missing);
    await look(page, `${language}-missing`);
    await page.context().close();
  });

  it.each([360, 1280])('fits a screen of %i', async (width) => {
    for (const dark of [false, true]) {
      const page = await visit(
        language,
        await written({ message: 'Bonjour,\nà quelle heure fermez-vous ?' }),
        {
          ...{ width, dark },
        },
      );
      await look(page, `${language}-${width}${dark ? '-dark' : ''}`);
      await page.context().close();
    }
  });
});

describe('the page of a message', () => {
  it('shows what was written as text, and links that answer', async () => {
    const page = await visit('fr', await written());
    await page.locator('#text').waitFor();
    expect(await page.locator('#text').textContent()).toBe(hostile);
    expect(await page.locator('#text *').count()).toBe(0);
    expect(await page.locator('#name').textContent()).toBe('Lou <b>Essai</b>');
    expect(await page.locator('#email').getAttribute('href')).toBe('mailto:lou%40patient.example');
    expect(await page.locator('#phone').getAttribute('href')).toBe('tel:+33612345678');
    expect(await page.title()).toBe('Message reçu – Clinique du Nord');
    await page.context().close();
  });

  it('leaves out what nobody gave', async () => {
    const page = await visit('fr', await written({ phone: undefined }));
    await page.locator('#text').waitFor();
    expect(await page.locator('#phone').isVisible()).toBe(false);
    expect(await page.getByText('Téléphone', { exact: true }).isVisible()).toBe(false);
    await page.context().close();
  });

  it('changes nothing by being opened, and asks for nothing that has a word or the secret', async () => {
    const token = await written();
    const wire: string[] = [];
    for (let times = 0; times < 3; times += 1) {
      const page = await visit('fr', token);
      page.on('request', (request) => wire.push(`${request.method()} ${request.url()}`));
      await page.reload();
      await expect.poll(() => page.locator('#text').textContent()).toContain('canari');
      expect(await page.locator('#done').isVisible()).toBe(true);
      await page.context().close();
    }
    expect(wire.filter((line) => !line.startsWith('GET '))).toEqual([]);
    expect(wire.join('\n').replaceAll(/#\S*/g, '')).not.toMatch(/canari|Lou|patient/);
    expect(host.asked.join('\n')).not.toContain(token);
    expect(wire.join('\n').replaceAll(/#\S*/g, '')).not.toContain(token);
  });

  it('says when the backend cannot be reached, and reads it when it can be', async () => {
    const token = await written();
    const page = await visit('fr', token);
    await page.locator('#text').waitFor();
    host.isDown = true;
    await press(page, '#done');
    await expect.poll(() => page.locator('#state').textContent()).toBe(deskMessageWords.fr.failed);
    expect(await page.locator('#done').isVisible()).toBe(true);
    host.isDown = false;
    await page.route('**/v1/message?*', (route) => route.abort());
    await page.reload();
    await expect.poll(() => page.locator('#state').textContent()).toBe(deskMessageWords.fr.unreachable);
    await look(page, 'fr-unreachable');
    await page.unroute('**/v1/message?*');
    await press(page, '#again');
    await expect.poll(() => page.locator('#text').textContent()).toContain('canari');
    await page.context().close();
  });

  it('follows the link of the next message in the same tab, and says so of none', async () => {
    const [first, second] = [
      await written({ message: 'le premier' }),
      await written({ message: 'le second' }),
    ];
    const page = await visit('en', first);
    await page.getByText('le premier').waitFor();
    await page.evaluate((token) => location.assign(`#message=${token}`), second);
    await page.getByText('le second').waitFor();
    await page.goto(`${host.backend}/message?clinic=north`);
    await page.getByText(deskMessageWords.en.missing).waitFor();
    await page.context().close();
  });
});
