import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import type { WaitingEntry } from '../../src/contracts/waiting-entry.ts';
import { ar } from '../../src/locales/ar.ts';
import { arAppointment } from '../../src/locales/ar-appointment.ts';
import { arDetails } from '../../src/locales/ar-details.ts';
import { arMore } from '../../src/locales/ar-more.ts';
import { en } from '../../src/locales/en.ts';
import { enAppointment } from '../../src/locales/en-appointment.ts';
import { enDetails } from '../../src/locales/en-details.ts';
import { enMore } from '../../src/locales/en-more.ts';
import { fr } from '../../src/locales/fr.ts';
import { frAppointment } from '../../src/locales/fr-appointment.ts';
import { frDetails } from '../../src/locales/fr-details.ts';
import { frMore } from '../../src/locales/fr-more.ts';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

export const texts = {
  fr: { ...fr, own: frAppointment, details: frDetails, more: frMore },
  en: { ...en, own: enAppointment, details: enDetails, more: enMore },
  ar: { ...ar, own: arAppointment, details: arDetails, more: arMore },
};
export type Spoken = keyof typeof texts;
export const spoken: readonly Spoken[] = ['fr', 'en', 'ar'];

const [hourMs, dayMs] = [3_600_000, 86_400_000];
/** Where to put a picture of every state, for whoever looks at them. */
const pictures = process.env['PARCOURS_PICTURES'];

/** A clinic whose messages carry links, and a browser that opens them. */
export interface LinkClinic {
  host: AgencyPage;
  browser: Browser;
  /** Exceptions and violations of a policy on all pages; a refusal of the backend and a cable pulled out are none. */
  faults(): string[];
  /** Speaks with the backend past every page, as another device does. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** The same with the secret of a link. */
  act(path: string, token: string, how?: { body?: object; ifMatch?: string }): Promise<Response>;
  slots(service: string, fromDay: number): Promise<Slot[]>;
  booked(fromDay?: number): Promise<BookingReceipt>;
  /** A time kept for someone who has a later one, or has none. */
  offered(options?: { later?: BookingReceipt }): Promise<{ token: string; waiting: WaitingEntry }>;
  waiting(rest?: object): Promise<WaitingEntry>;
  visit(locale: Spoken, fragment: string, options?: VisitOptions): Promise<Page>;
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Attributes of the element. */
  attributes?: string;
  /** What stands before the element. */
  above?: string;
  /** Where to, when not to the page of the agency. */
  address?: string;
}

/** Nobody is offered anything at night: the night of this clinic is half a day away, whenever this runs. */
function farNight(): { from: string; to: string } {
  const hour = (ahead: number) =>
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'Europe/Paris' }).format(
      Date.now() + ahead * hourMs,
    );
  return { from: `${hour(12)}:00`, to: `${hour(13)}:00` };
}

const mornings = [
  {
    days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    from: '08:00',
    to: '18:00',
    location: 'main',
  },
];
const clinic = {
  // Nearer than any free time is.
  changeBeforeMinutes: 30,
  waitlist: { offerMinutes: 30, quiet: farNight(), leadMinutes: 120 },
  locations: [
    { id: 'main', name: { fr: 'Site principal', en: 'Main site' }, address: '1 rue Haute, 00100 Ormeville' },
    { id: 'second', name: { fr: 'Site du lac', en: 'Lake site' }, address: '2 quai du Lac, 00100 Ormeville' },
  ],
  services: [
    { id: 'short', name: { fr: 'Contrôle', en: 'Check-up' }, minutes: 20, bufferMinutes: 10 },
    { id: 'rare', name: { fr: 'Consultation rare', en: 'Rare consultation' }, minutes: 20 },
  ],
  practitioners: [
    { id: 'oak', name: 'Dr Chêne', services: ['short'], hours: mornings },
    { id: 'yew', name: 'Dr If', services: ['rare'], hours: [] },
    { id: 'elm', name: 'Dr Orme', services: ['rare'], hours: [] },
  ],
};

/** Starts both. */
export async function linkClinic(): Promise<LinkClinic> {
  const [host, browser] = await Promise.all([
    agencyPage({ changes: clinic, purposes: [] }),
    launchChromium(),
  ]);
  const watched: string[][] = [];
  const call: LinkClinic['call'] = (path, init = {}) =>
    fetch(`${host.backend}/v1/${path}${path.includes('?') ? '&' : '?'}clinic=north`, {
      ...init,
      headers: { origin: host.site, 'content-type': 'application/json', ...init.headers },
    });
  const post = async <Value>(path: string, body: object): Promise<Value> => {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const answer = await call(path, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(answer.status, await answer.clone().text()).toBe(201);
    return (await answer.json()) as Value;
  };
  const day = (ahead: number) =>
    new Date(Date.now() + host.aheadMs + ahead * dayMs).toISOString().slice(0, 10);
  const slots: LinkClinic['slots'] = async (service, fromDay) => {
    const answer = await call(`slots?service=${service}&from=${day(fromDay)}&to=${day(fromDay + 7)}`);
    return ((await answer.json()) as { slots: Slot[] }).slots;
  };
  let patients = 0;
  const person = () => ({
    patient: { given: 'Canari', family: `Secret${(patients += 1)}`, birthDate: '1980-02-29' },
    contact: { email: `canari${patients}@patient.example`, phone: '06 39 98 12 34' },
    notices: [{ id: 'booking', version: '1', language: 'fr', decision: 'given' }],
    locale: 'fr',
  });
  const waiting: LinkClinic['waiting'] = (rest = {}) =>
    post('waitlist', { service: 'short', noticeMinutes: 0, ...person(), ...rest });

  return {
    ...{ host, browser, call, slots, waiting },
    faults: () => watched.flat().filter((one) => !/status of 4\d\d|net::ERR_|\/v1\//.test(one)),
    act(path, token, { body = {}, ifMatch } = {}) {
      const seen = ifMatch ? { 'if-match': ifMatch } : {};
      const headers = { authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID(), ...seen };
      return call(path, { method: 'POST', headers, body: JSON.stringify(body) });
    },
    async booked(fromDay = 7) {
      const [slot] = await slots('short', fromDay);
      return post('bookings', { slotId: slot?.id, service: 'short', ...person() });
    },
    async offered({ later } = {}) {
      const known = { appointment: later?.manageToken, patient: undefined, contact: undefined };
      const entry = await waiting(later && known);
      await host.wake();
      const link = host.mails.map(({ text }) => /#offre=([\w.-]+)/.exec(text)?.[1]).findLast(Boolean);
      return { token: link ?? 'no offer', waiting: entry };
    },
    async visit(locale, fragment, { attributes = '', above = '', address, ...options } = {}) {
      const { direction } = texts[locale];
      host.html = pasted(host)
        .replace('<html lang="fr">', `<html lang="${locale}" dir="${direction}">`)
        .replace(
          '<meta charset="utf-8">',
          '<meta charset="utf-8"><meta name="color-scheme" content="light dark">',
        )
        .replace('<parcours-booking>', `${above}<parcours-booking ${attributes}>`);
      const context = await browser.newContext({
        ...{ locale, reducedMotion: 'reduce' as const, viewport: { width: 320, height: 640 } },
        ...options,
      });
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          console.error(`policy: ${effectiveDirective}`),
        ),
      );
      const page = await context.newPage();
      watched.push(watchFaults(page));
      await page.goto(`${address ?? `${host.site}/`}${fragment}`);
      return page;
    },
    async close() {
      await browser.close();
      await host.close();
    },
  };
}

/** What a patient does on a page, with the keyboard and nothing else. */
export function keyboardOn(page: Page) {
  const root = page.locator('parcours-booking').first();
  const hasFocus = (wanted: Locator) =>
    wanted.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one);
  const reach = async (wanted: Locator): Promise<void> => {
    await wanted.waitFor();
    for (let presses = 0; presses < 90; presses += 1) {
      if (await hasFocus(wanted)) return;
      await page.keyboard.press('Tab');
    }
    const at = await root.evaluate((one) => one.shadowRoot?.activeElement?.outerHTML);
    throw new Error(`Tab never reached ${wanted}, but ${at}`);
  };
  const button = (name: string | RegExp) => root.getByRole('button', { name, exact: true });
  return {
    root,
    button,
    reach,
    async press(wanted: Locator | string | RegExp, key = 'Enter') {
      await reach(wanted instanceof RegExp || typeof wanted === 'string' ? button(wanted) : wanted);
      await page.keyboard.press(key);
    },
    async type(label: string, text: string) {
      await reach(root.getByLabel(label, { exact: true }));
      await page.keyboard.type(text);
    },
    /** A step has begun: its heading is there, and has the focus. */
    async arrive(name: string, role: 'heading' | 'group' = 'heading') {
      const heading = root.getByRole(role, { name, exact: true });
      await heading.waitFor();
      await expect.poll(() => hasFocus(heading), { message: `focus on “${name}”` }).toBe(true);
    },
    /** Nothing that an accessibility checker finds, and nothing wider than the screen. */
    async look(state: string) {
      if (pictures) await page.screenshot({ path: `${pictures}/${state}.png`, fullPage: true });
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (window as never as { axe: typeof axe }).axe.run('parcours-booking', {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect({ state, found, sideways }).toEqual({ state, found: [], sideways: false });
    },
  };
}
