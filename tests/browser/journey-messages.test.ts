import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageWriter } from '../../backend/channels/message-writer.ts';
import { templateNames } from '../../backend/channels/template-names.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { appointmentWith, demoVisits, visitContext, visitLinks } from '../backend/fixtures/visit-context.ts';
import { launchChromium } from './chromium.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const pictures = process.env['PARCOURS_PICTURES'];
const writer = messageWriter(visitLinks);
const looks = [360, 640].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

let browser: Browser;
let clinic: ClinicFile;
beforeAll(async () => {
  [browser, clinic] = await Promise.all([launchChromium(), demoVisits()]);
});
afterAll(() => browser.close());

const written = (template: string, locale: string, service = 'infiltration-genou') =>
  writer.email(
    template,
    visitContext({
      clinic,
      appointment: appointmentWith({
        ...{ service, practitioner: 'dr-saule', location: 'allee' },
        patient: { ...appointmentWith().patient, locale },
      }),
    }),
  );

describe.each(templateNames.email)('the e-mail %s', (template) => {
  it.each(['fr', 'en'])('can be read by everyone, and asks nobody for anything, in %s', async (locale) => {
    const { html } = await written(template, locale);
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(html);
    await page.evaluate(axe.source);
    for (const { width, scheme } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      if (width === 360) expect(await violationsOn(page)).toEqual([]);
      const seen = await page.evaluate(() => {
        const { scrollWidth, lang, dir } = document.documentElement;
        return { scrollWidth, lang, dir };
      });
      expect(seen).toEqual({ scrollWidth: width, lang: locale, dir: 'ltr' });
      const path = pictures && join(pictures, `${template}-${locale}-${width}-${scheme}.png`);
      if (path) await page.screenshot({ path, fullPage: true });
    }
    expect(asked).toEqual([]);
    await page.close();
  });
});

async function violationsOn(page: Page) {
  return page.evaluate(async (tags) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: tags,
    });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]);
  }, rules);
}
