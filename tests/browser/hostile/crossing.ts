import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { AgencyPage } from '../agency-page.ts';
import { frEmergency } from '../../../src/locales/fr-emergency.ts';
import { frFaq } from '../../../src/locales/fr-faq.ts';
import { fillDetails, watchFaults, confirmBooking } from '../chromium.ts';
import { contentIn, wordsIn } from '../faq-content.ts';
import { installProbe, seedRandom } from './probe.ts';
import { hostileScripts } from './scripts.ts';
import { hostileStyles } from './styles.ts';

/** One visit to a page with one hostile style sheet and one hostile script; an empty name is none. */
export interface Crossing {
  style: string;
  script: string;
}

export interface CrossingOptions {
  host: AgencyPage;
  /** Clinic of the visit: visits side by side must not take each other's slots. */
  clinic: string;
  crossing: Crossing;
  /** Whether to go on to the receipt, or leave once the slot is held; or to be answered by the FAQ. */
  goal: 'hold' | 'booking' | 'answer';
}

/** What a visit has left to compare and to complain of. */
export interface CrossingResult {
  /** Bodies as sent, with the ids that the backend gave and the times taken out. */
  bodies: string[];
  faults: string[];
  /** Computed styles, as text. */
  looks: string;
}

const tagFor = (goal: string | undefined) => (goal === 'answer' ? 'parcours-faq' : 'parcours-booking');

/** The page an agency might have written, around a style and a script. */
export function crossingHtml(host: AgencyPage, address: URL): string {
  const [style, script, clinic, goal] = ['style', 'script', 'clinic', 'goal'].map(
    (name) => address.searchParams.get(name) ?? '',
  );
  const tag = tagFor(goal);
  const content = goal === 'answer' ? JSON.stringify(contentIn('fr')) : '';
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8"><title>Clinique</title><link rel="icon" href="data:,">
    <style nonce="page">${(hostileStyles[style ?? ''] ?? '').replaceAll('parcours-booking', tag)}</style>
  </head>
  <body>
    <script nonce="page">${hostileScripts[script ?? ''] ?? ''}</script>
    <div><p>Clinique</p></div>
    <${tag}>${content && `<script type="application/json">${content}</script>`}<p id="fallback">Appelez le <a
      href="tel:+33199001234">01 99 00 12 34</a></p></${tag}>
    <script nonce="page">__probe.before();</script>
    <script async src="${host.backend}/sdk/parcours.js" data-clinic="${clinic}" data-endpoint="${host.backend}"></script>
  </body>
</html>`;
}

export async function openLane(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 760 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(8_000);
  await context.addInitScript(installProbe);
  await context.addInitScript(seedRandom);
  return context;
}

/** Visits, chooses, holds or books, ends the widget, and looks at what is left. */
export async function cross(lane: BrowserContext, options: CrossingOptions): Promise<CrossingResult> {
  const { host, clinic, crossing } = options;
  const page = await lane.newPage();
  const faults = watchFaults(page);
  let looks = '';
  const from = host.received.length;
  const mine = () => host.received.slice(from).filter((one) => one.clinic === clinic);
  try {
    await page.goto(`${host.site}/?${new URLSearchParams({ ...crossing, clinic, goal: options.goal })}`);
    const widget = page.locator(tagFor(options.goal));
    await walk(widget, options.goal);
    const seen = await looksOf(page, widget);
    looks = seen.looks;
    faults.push(...seen.faults);
    await leave(page, async () => mine().some(({ path }) => path.endsWith('/release')), options.goal);
    faults.push(...(await report(page)));
  } catch (error) {
    faults.push(String(error).split('\n').slice(0, 3).join(' '));
  }
  await page.close();
  const bodies = mine().map(
    ({ path, body }) => `${path.replace(/[0-9a-f-]{36}/, 'HOLD')} ${normalise(body)}`,
  );
  return { bodies: bodies.sort(), faults, looks };
}

async function walk(booking: Locator, goal: CrossingOptions['goal']): Promise<void> {
  if (goal === 'answer') return ask(booking);
  await booking.getByRole('button', { name: /^Contrôle/ }).click();
  await booking.getByRole('button', { name: /^Premier horaire libre/ }).click();
  await booking.getByRole('heading', { name: 'Qui viendra' }).waitFor();
  if (goal === 'hold') return;
  await fillDetails(booking);
  await confirmBooking(booking);
  await booking.getByRole('heading', { name: 'Votre rendez-vous est confirmé' }).waitFor();
}

/** Asks, is answered, is warned, and comes to a person: every part of the FAQ has come then. */
async function ask(faq: Locator): Promise<void> {
  const [question = '', other = ''] = wordsIn('fr').park;
  const say = async (text: string) => {
    await faq.locator('#question').fill(text);
    await faq.getByRole('button', { name: frFaq.send }).click();
  };
  await say(other);
  await faq.getByRole('heading', { name: question }).waitFor();
  await say('Je n’arrive plus à respirer');
  await faq.getByText(frEmergency.call).waitFor();
  await faq.locator('.person').getByRole('button', { name: frFaq.person }).click();
  await faq.getByLabel('Votre nom').fill('Camille Exemple');
}

/** Playwright has clicked, so everything can be hit; what it does not see is how large it is and how it looks. */
async function looksOf(page: Page, widget: Locator): Promise<{ faults: string[]; looks: string }> {
  const box = await widget.locator('.widget').boundingBox();
  // What the pointer happens to be over has the colours of that.
  await page.mouse.move(0, 0);
  await page.keyboard.press('F7');
  const faults = [];
  if (!box || box.width < 270 || box.width > 390 || box.height < 300)
    faults.push(`the widget is ${box?.width} × ${box?.height}`);
  return { faults, looks: (await page.locator('html').getAttribute('data-looks')) ?? '' };
}

async function leave(
  page: Page,
  isReleased: () => Promise<boolean>,
  goal: CrossingOptions['goal'],
): Promise<void> {
  await page.keyboard.press('F8');
  await page.locator('#fallback').waitFor({ state: 'attached' });
  for (let wait = 0; goal === 'hold' && wait < 100 && !(await isReleased()); wait += 1)
    await page.waitForTimeout(10);
}

async function report(page: Page): Promise<string[]> {
  const root = page.locator('html');
  let left: string | null = null;
  // The realm of a widget goes a turn after it; what stays for a second stays.
  for (let wait = 0; left !== '' && wait < 50; wait += 1) {
    if (wait > 0) await page.waitForTimeout(20);
    await page.keyboard.press('F9');
    left = await root.getAttribute('data-left');
  }
  const changed = await root.getAttribute('data-changed');
  const faults = [];
  if (changed !== 'window.Parcours\n') faults.push(`changed: ${changed}`);
  if (left !== '') faults.push(`left: ${left}`);
  return faults;
}

/** Ids that the backend gave, and the moment. Randomness is seeded, so that all else must be the same byte. */
function normalise(body: string): string {
  return body
    .replace(/"slotId":"[\w-]+"/, '"slotId":"SLOT"')
    .replace(/"holdId":"[0-9a-f-]{36}"/, '"holdId":"HOLD"')
    .replace(/"time":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/, '"time":"TIME"')
    .replaceAll(/"[0-9a-f]{8}-[0-9a-f]{4}(-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})"/g, '"MOMENT$1"');
}
