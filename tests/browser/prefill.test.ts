import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyPage, pasted } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium, confirmBooking } from './chromium.ts';
import { hostileScripts } from './hostile/scripts.ts';

let browser: Browser;
let host: AgencyPage;
let said: string[];
let sent: string[];

beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(() => {
  host.html = pasted(host);
  host.asked.length = 0;
  said = [];
  sent = [];
});

async function visit(address = '/'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 760 }, locale: 'fr-FR' });
  const page = await context.newPage();
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
  page.on('request', (request) =>
    sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  );
  await page.goto(`${host.site}${address}`);
  return page;
}

const bookingOf = (page: Page) => page.locator('parcours-booking').first();
const open = async (page: Page) => {
  await bookingOf(page)
    .getByRole('button', { name: /^Contrôle/ })
    .click();
  await takeFirst(page);
};
const takeFirst = async (page: Page) => {
  await bookingOf(page)
    .getByRole('button', { name: /^Premier horaire libre/ })
    .click();
  await bookingOf(page).getByRole('heading', { name: 'Qui viendra' }).waitFor();
};
const update = (page: Page, prefill: unknown) =>
  page.evaluate(
    (value) =>
      (window as never as { Parcours: { push(call: unknown): void } }).Parcours.push([
        'update',
        { prefill: value },
      ]),
    prefill,
  );
/** What stands in the form, in the order of the page. */
const typed = (page: Page) =>
  bookingOf(page).evaluate((element) =>
    [
      ...((
        element.shadowRoot?.querySelector('.stage')?.shadowRoot ?? element.shadowRoot
      )?.querySelectorAll<HTMLInputElement>('input:not([type=checkbox], [type=radio])') ?? []),
    ].map(({ value }) => value),
  );
const problems = () =>
  said.filter((line) => /^(error|warning|exception)/.test(line) && !/favicon/.test(line));
const kept = (page: Page) =>
  page.evaluate(async () =>
    [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ].join(),
  );
const nothingKept = ',0,0,0';

const person = {
  given: 'Zébulon',
  family: 'Exemple-Fictif',
  birthDate: '1980-02-29',
  email: 'zebulon@patient.example',
  phone: '06 39 98 12 34',
};
const inForm = ['Zébulon', 'Exemple-Fictif', '29', '02', '1980', 'zebulon@patient.example', '06 39 98 12 34'];
const fragment = new URLSearchParams({ ...person }).toString();
/** Any of it, however a request may have written it. */
const personal = /Z(é|%C3%A9|\\u00e9|Ã©)bulon|Fictif|1980-02-29|zebulon|06.?39.?98/i;

describe('a page that knows the patient', () => {
  const early = `<script>window.Parcours = []; Parcours.push(['update', { prefill: ${JSON.stringify({ ...person, service: 'short' })} }]);</script>`;

  it.each([
    ['on the page', 'inline', ''],
    ['in a dialog', 'dialog', ''],
    ['in a realm of its own', 'inline', hostileScripts['Prototype.js'] ?? ''],
  ])(
    'says so before the script has come: the form is filled, the reason chosen, nothing leaves (%s)',
    async (_, mode, script) => {
      host.html = pasted(host)
        .replace('<parcours-booking>', `<script>${script}</script><parcours-booking mode="${mode}">`)
        .replace('<h1>', `${early}<h1>`);
      const page = await visit();
      if (mode === 'dialog')
        await bookingOf(page).getByRole('button', { name: 'Prendre rendez-vous' }).click();
      await takeFirst(page);
      expect(await typed(page)).toEqual(inForm);
      expect(sent.filter((line) => personal.test(line))).toEqual([]);
      expect(await kept(page)).toBe(nothingKept);
      await bookingOf(page)
        .getByRole('checkbox', { name: /^J’accepte/ })
        .check();
      await confirmBooking(bookingOf(page));
      await bookingOf(page).getByRole('heading', { name: 'Votre rendez-vous est confirmé' }).waitFor();
      expect(sent.filter((line) => personal.test(line)).length).toBeGreaterThan(0);
      expect(problems()).toEqual([]);
      await page.context().close();
    },
  );

  it('says so while the patient types: what is typed stays, also what was emptied', async () => {
    const page = await visit();
    await open(page);
    await bookingOf(page).getByLabel('Prénom', { exact: true }).fill('Camille');
    await bookingOf(page).getByLabel('Jour', { exact: true }).fill('7');
    await bookingOf(page).getByRole('textbox', { name: 'Téléphone' }).fill('1');
    await bookingOf(page).getByRole('textbox', { name: 'Téléphone' }).fill('');
    await update(page, person);
    await expect
      .poll(() => typed(page))
      .toEqual(['Camille', 'Exemple-Fictif', '7', '', '', 'zebulon@patient.example', '']);
    await update(page, { family: 'Modèle' });
    await expect.poll(async () => (await typed(page))[1]).toBe('Modèle');
    expect(sent.filter((line) => personal.test(line))).toEqual([]);
    await page.context().close();
  });

  it('forgets it with the receipt: the next booking may be of someone else', async () => {
    host.html = pasted(host).replace('<h1>', `${early}<h1>`);
    const page = await visit();
    await takeFirst(page);
    await bookingOf(page)
      .getByRole('checkbox', { name: /^J’accepte/ })
      .check();
    await confirmBooking(bookingOf(page));
    await bookingOf(page)
      .getByRole('button', { name: /autre rendez-vous/ })
      .click();
    await open(page);
    expect(await typed(page)).toEqual(['', '', '', '', '', '', '']);
    await page.context().close();
  });

  it('is told once, by its key, what is of no use; never the value', async () => {
    const page = await visit();
    await open(page);
    await update(page, {
      ...person,
      given: 44,
      birthDate: '29/02/1980',
      insurance: 'secret-1',
      toString: 'secret-2',
    });
    await expect.poll(() => problems().length).toBe(1);
    expect(problems()[0]).toMatch(/prefill: not used: given, birthDate, insurance, toString$/);
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await bookingOf(page).getByRole('heading', { name: 'Who is coming' }).waitFor();
    expect(problems()).toHaveLength(1);
    await update(page, 'secret-3');
    await expect.poll(() => problems().length).toBe(2);
    expect(said.join()).not.toMatch(/secret/);
    expect((await typed(page))[1]).toBe('Exemple-Fictif');
    await page.context().close();
  });

  it('is hostile: its text is text, short, and runs nothing', async () => {
    const hostile = {
      given: `"><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>`,
      family: `\u202eX\u0000\u0007${'é'.repeat(10_000)}`,
      birthDate: '0000-99-99',
      email: `javascript:window.pwned=1//\ud800${'a'.repeat(9_999)}`,
      phone: '${window.pwned=1}{{7*7}}\n\r\t',
      service: '../../v1/holds',
    };
    host.html = pasted(host).replace(
      '<h1>',
      `<script>window.Parcours = []; Parcours.push(['update', { prefill: JSON.parse(atob('${Buffer.from(
        JSON.stringify(hostile).replace(
          /[\u0080-\uffff]/g,
          (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
      ).toString('base64')}')) }]);</script><h1>`,
    );
    const page = await visit();
    await open(page);
    const [given, family, day, month, year, email, phone] = await typed(page);
    expect(given).toBe(hostile.given);
    expect([family?.length, family?.slice(0, 3)]).toEqual([120, 'Xéé']);
    expect([day, month, year]).toEqual(['99', '99', '0000']);
    expect(email).toBe(`javascript:window.pwned=1//${'a'.repeat(227)}`);
    expect(phone).toBe('${window.pwned=1}{{7*7}}');
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(
      await bookingOf(page).evaluate((element) => element.shadowRoot?.querySelectorAll('img, script').length),
    ).toBe(0);
    expect(sent.filter((line) => /pwned|éé/.test(line))).toEqual([]);
    expect(await kept(page)).toBe(nothingKept);
    await page.context().close();
  });
});

describe('a link that knows the patient', () => {
  it.each([
    ['with a reason', `#motif=short&${fragment}&x=%20y`, '#motif=short&x=%20y'],
    ['and nothing else', `?utm=a#${fragment}`, ''],
  ])('fills the form and is gone from the address, %s', async (_, address, left) => {
    host.html = pasted(host)
      .replace('<head>', '<head><base href="/elsewhere/">')
      .replace('<h1>', '<script>history.replaceState({ of: "page" }, "", location.href);</script><h1>');
    const page = await visit(`/${address}`);
    if (left) await takeFirst(page);
    else await open(page);
    expect(await typed(page)).toEqual(inForm);
    expect(page.url()).toBe(`${host.site}/${address.split('#')[0]}${left}`);
    expect(await page.evaluate(() => history.state)).toEqual({ of: 'page' });
    expect(sent.filter((line) => personal.test(line))).toEqual([]);
    expect(await kept(page)).toBe(nothingKept);
    expect(problems()).toEqual([]);
    await page.context().close();
  });

  it('leaves the address before the patient presses the button of a dialog', async () => {
    host.html = pasted(host).replace('<parcours-booking>', '<parcours-booking mode="dialog">');
    const page = await visit(`/#motif=short&${fragment}`);
    await expect.poll(() => page.url()).toBe(`${host.site}/#motif=short`);
    expect(host.asked).not.toContain('/sdk/booking.js');
    await bookingOf(page).getByRole('button', { name: 'Prendre rendez-vous' }).click();
    await takeFirst(page);
    expect(await typed(page)).toEqual(inForm);
    await page.context().close();
  });

  it('is never read from the query, which servers write down', async () => {
    const page = await visit(`/?${fragment}`);
    await open(page);
    expect(await typed(page)).toEqual(['', '', '', '', '', '', '']);
    await page.context().close();
  });

  it('costs a page without one nothing', async () => {
    const page = await visit('/#section-given');
    await open(page);
    expect(host.asked).not.toContain('/sdk/prefill.js');
    expect(page.url()).toBe(`${host.site}/#section-given`);
    await page.context().close();
  });

  it('does not stop the booking where the address cannot be changed, or the reader cannot be had', async () => {
    host.html = pasted(host).replace(
      '<h1>',
      '<script>history.replaceState = () => { throw new Error("no"); };</script><h1>',
    );
    const page = await visit(`/#${fragment}`);
    await open(page);
    expect(await typed(page)).toEqual(inForm);
    await page.context().close();
    host.tamper = (name, text) => (name === 'prefill.js' ? '' : text);
    const other = await visit(`/#${fragment}`);
    await open(other);
    expect((await typed(other))[0]).toBe('');
    host.tamper = (_file, text) => text;
    await other.context().close();
  });
});
