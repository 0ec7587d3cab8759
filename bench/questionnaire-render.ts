/**
 * How long a large form keeps the page from answering when it is first shown: `node bench/questionnaire-render.ts`.
 *
 * 1,000 questions as one page, 300 of them on conditions, in Chromium from the build in `dist`. What is measured is the
 * longest task from the answer with the form to its being on the screen: reading the form, drawing it, style and layout.
 */
import { agencyPage } from '../tests/browser/agency-page.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import type { QuestionnaireItem } from '../src/contracts/questionnaire.ts';

const slowestMs = 50;
const rounds = 7;
const count = 1_000;
const conditional = 300;
const step = Math.floor(count / conditional);

const item = Array.from({ length: count }, (_, at): QuestionnaireItem => ({
  ...{ linkId: `q${at}`, type: at % step === 0 ? 'boolean' : 'integer', text: `Question ${at}` },
  ...(at % step === 1 &&
    at / step < conditional && {
      enableWhen: [{ question: `q${at - 1}`, operator: '=' as const, answerBoolean: true }],
    }),
}));
const form = JSON.stringify({ resourceType: 'Questionnaire', status: 'active', language: 'fr', item });

const [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
host.html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Clinique</title></head><body>
  <parcours-questionnaire layout="whole" draft="none"><script type="application/fhir+json">${form}</script>
  <p><a href="tel:+33199001234">01 99 00 12 34</a></p></parcours-questionnaire>
  <script async src="${host.backend}/sdk/parcours.js" data-clinic="north" data-endpoint="${host.backend}"></script>
  </body></html>`;

const longest: number[] = [];
const shown: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(host.site);
  await page.locator('parcours-questionnaire .question').first().waitFor();
  await page.waitForTimeout(1_500);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  shown.push(await page.locator('parcours-questionnaire .question').count());
  longest.push(Math.max(0, ...tasks));
  console.log(tasks.map(Math.round).join(' '));
  await page.close();
}
await browser.close();
await host.close();
longest.sort((a, b) => a - b);
const median = longest[rounds >> 1] ?? 0;
const isSlow = median > slowestMs;
console.log(
  `${shown[0]} of ${count} questions shown; longest task ${median.toFixed(0)} ms${isSlow ? '  TOO SLOW' : ''}`,
);
if (isSlow) process.exitCode = 1;
