import { afterAll, beforeAll, it } from 'vitest';
import { agencyPage, type AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';
import { keyFrom } from '../fixtures/clinic-keys.ts';
import { questionnaireForm, simpleItems, rareItems } from '../fixtures/questionnaire-form.ts';
import type { Browser } from 'playwright-core';

let browser: Browser;
let host: AgencyPage;
let key: Awaited<ReturnType<typeof keyFrom>>;
beforeAll(async () => {
  key = await keyFrom(new Date(Date.now() - 1e6).toISOString());
  [host, browser] = await Promise.all([
    agencyPage({
      changes: { forms: [questionnaireForm([...simpleItems, ...rareItems])], formKeys: [key.key] },
    }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
it('shots', async () => {
  for (const [width, scheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    host.html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width"><style>body{font:16px system-ui;max-width:720px;margin:24px auto;padding:0 12px}</style></head><body><h1>Clinique</h1><parcours-questionnaire form="before" keys="${key.key.kid}" locale="fr"><p>Appelez le <a href="tel:+33199001234">01 99 00 12 34</a></p></parcours-questionnaire><script async src="${host.backend}/sdk/parcours.js" data-clinic="north" data-endpoint="${host.backend}"></script></body></html>`;
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
    const page = await context.newPage();
    const faults = watchFaults(page);
    page.on('console', (m) => console.log(m.text()));
    await page.goto(host.site);
    const form = page.locator('parcours-questionnaire');
    let n = 0;
    const shot = async (name: string) => {
      await page.waitForTimeout(150);
      await page.screenshot({ path: `/tmp/qv/${width}-${++n}-${name}.png`, fullPage: true });
    };
    await page.waitForTimeout(1500);
    await shot('start');
    console.log(await form.evaluate((e) => e.shadowRoot?.textContent?.slice(0, 600)));
    await form.locator('.button.primary').click();
    await shot('faults');
    await form.getByLabel('Nom complet').fill('Camille Exemple');
    await form.getByLabel('Jour').fill('7');
    await form.getByLabel('Mois').fill('3');
    await form.getByLabel('Année').fill('1958');
    await form.getByLabel('Poids').fill('72,5');
    await form.locator('.button.primary').click();
    await shot('allergy');
    await form.getByLabel('Oui').check();
    await shot('followups');
    await form.getByLabel('Latex').check();
    for (let i = 0; i < 12; i++) {
      await form.locator('.button.primary').click();
      await shot('p' + i);
      if (await form.locator('.answers').count()) break;
      const empty = form.getByLabel('Laquelle ?');
      if (await empty.count()) await empty.first().fill('genou');
    }
    await form.locator('.button.primary').click();
    await page.waitForTimeout(3000);
    await shot('receipt');
    console.log(faults);
    await context.close();
  }
}, 120_000);
