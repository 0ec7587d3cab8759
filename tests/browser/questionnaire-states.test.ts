import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyFrom } from '../fixtures/clinic-keys.ts';
import { questionnaireForm } from '../fixtures/questionnaire-form.ts';
import { surveyForm } from '../fixtures/survey-form.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium } from './chromium.ts';
import { findingsOn, openStage } from './questionnaire-stage.ts';
import type { Language } from './questionnaire-stage.ts';
import { courses } from './questionnaire-states.ts';

let browser: Browser;
let host: AgencyPage;
let key: string;

beforeAll(async () => {
  const mine = await keyFrom(new Date(Date.now() - 60_000).toISOString());
  key = mine.key.kid;
  const forms = [questionnaireForm(), surveyForm()];
  const changes = { forms, formKeys: [mine.key], surveys: { forms: ['visit'] } };
  [host, browser] = await Promise.all([agencyPage({ changes }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
afterEach(async () => {
  host.isDown = false;
  await Promise.all(browser.contexts().map((context) => context.close()));
});

const places: readonly (readonly [Language, number])[] = [
  ...(['fr', 'en', 'ar'] as const).flatMap((language) => [
    [language, 320] as const,
    [language, 1280] as const,
  ]),
];

describe.each(places)('in %s at %d px nothing is wrong with', (language, width) => {
  it.each(courses.map((states) => [states.map(({ name }) => name).join(', '), states] as const))(
    '%s',
    async (_names, states) => {
      const stage = await openStage({ browser, host, key }, { language, width });
      for (const state of states) {
        await state.reach(stage);
        expect({ state: state.name, found: await findingsOn(stage.page) }).toEqual({
          ...{ state: state.name, found: [] },
        });
      }
    },
  );
});
