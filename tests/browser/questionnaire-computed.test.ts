import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extension, QuestionnaireItem } from '../../src/contracts/questionnaire.ts';
import { questionnaireForm } from '../fixtures/questionnaire-form.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';
import { openStage } from './questionnaire-stage.ts';

const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const fhirPath = (name: string, expression: string): Extension => ({
  ...{ url: sdc + name, valueExpression: { language: 'text/fhirpath', expression } },
});
const answerTo = (linkId: string) => `%resource.descendants().where(linkId = '${linkId}').answer.value`;
const item = (linkId: string, type: QuestionnaireItem['type'], extension: Extension[] = []) => ({
  ...{ linkId, type, text: linkId, extension },
});

/** Weight and height give an index, and what is asked follows from that. */
const computed = questionnaireForm([
  item('Poids', 'decimal'),
  item('Taille', 'decimal'),
  {
    ...item('Indice', 'decimal', [
      fhirPath(
        'calculatedExpression',
        `(${answerTo('Poids')} / (${answerTo('Taille')} * ${answerTo('Taille')})).round(1)`,
      ),
    ]),
    readOnly: true,
  },
  item('Régime', 'string', [fhirPath('enableWhenExpression', `${answerTo('Indice')} > 30`)]),
]);

let browser: Browser;
let host: AgencyPage;
beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

describe('a form that computes', () => {
  it('shows what is typed computed anew, and asks what follows from that', async () => {
    const stage = await openStage({ browser, host, key: '' }, { language: 'fr', width: 320 });
    const { element, page } = stage;
    const faults = watchFaults(page);
    await stage.open({ form: computed, attributes: 'layout="whole" draft="none"' });
    const index = element.locator('output.read-only');
    expect(await index.textContent()).toBe(stage.texts.more.noAnswer);
    expect(await element.getByLabel('Régime').count()).toBe(0);
    await element.getByLabel('Poids').fill('72,5');
    await element.getByLabel('Taille').fill('1,72');
    await expect.poll(() => index.textContent()).toBe('24,5');
    expect(await element.getByLabel('Régime').count()).toBe(0);
    await element.getByLabel('Poids').fill('95');
    await expect.poll(() => index.textContent()).toBe('32,1');
    await element.getByLabel('Régime').fill('aucun');
    // What was typed stands as it was typed.
    expect(await element.getByLabel('Taille').inputValue()).toBe('1,72');
    await element.getByLabel('Poids').fill('60');
    await expect.poll(() => element.getByLabel('Régime').count()).toBe(0);
    await element.getByLabel('Poids').fill('');
    await expect.poll(() => index.textContent()).toBe(stage.texts.more.noAnswer);
    expect(faults).toEqual([]);
  });
});

describe('a long form shown as a whole', () => {
  const long = questionnaireForm(Array.from({ length: 300 }, (_, at) => item(`Question ${at}`, 'string')));

  it('has all of its questions in their order, and the keyboard goes through them in that', async () => {
    const stage = await openStage({ browser, host, key: '' }, { language: 'fr', width: 1280 });
    const { element, page } = stage;
    await stage.open({ form: long, attributes: 'layout="whole" draft="none"' });
    await expect.poll(() => element.locator('.question').count()).toBe(300);
    const labels = await element.locator('.question label').allTextContents();
    expect(labels.map((text) => text.replace(/ \(.*/, ''))).toEqual(long.item?.map(({ text }) => text));
    await element.getByLabel('Question 39', { exact: false }).first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('quarante');
    expect(await element.locator('.question input').nth(40).inputValue()).toBe('quarante');
    // Nothing of it is kept from the browser's own search.
    expect(await element.getByText('Question 299').isVisible()).toBe(true);
  });
});
