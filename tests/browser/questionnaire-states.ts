import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { controls, everyKindForm } from '../fixtures/every-kind-form.ts';
import { gateItems, questionnaireForm, simpleItems } from '../fixtures/questionnaire-form.ts';
import type { Stage } from './questionnaire-stage.ts';

/** Something that a patient can come to see. Those of one list follow from each other. */
export interface State {
  name: string;
  /** Goes there. It is reached when that resolves: it waits for what only this state shows. */
  reach(stage: Stage): Promise<void>;
}

const releases = new WeakMap<Stage, () => void>();

/** Keeps the answer to a request back until it is let go. */
async function hold(stage: Stage, address: string): Promise<void> {
  const released = new Promise<void>((resolve) => releases.set(stage, resolve));
  await stage.page.route(address, async (route) => {
    await released;
    await route.continue();
  });
}
const release = (stage: Stage) => releases.get(stage)?.();

/** From the first look to the receipt. */
const whole: readonly State[] = [
  {
    name: 'loading',
    async reach(stage) {
      await hold(stage, '**/v1/forms/**');
      const asked = stage.page.waitForRequest('**/v1/forms/**');
      await stage.open({ shows: 'fallback' });
      await asked;
      await stage.page.locator('#fallback').waitFor();
      expect(await stage.element.locator('.widget').count()).toBe(0);
    },
  },
  {
    name: 'first page',
    async reach(stage) {
      release(stage);
      await stage.element.locator('.privacy').waitFor();
      await stage.page.locator('#fallback').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'errors',
    async reach({ element }) {
      await element.locator('.button.primary').click();
      await element.locator('.summary .link').nth(1).waitFor();
      expect(await element.locator('.question .error').count()).toBe(2);
    },
  },
  {
    name: 'follow-up opened',
    async reach({ element, goOn }) {
      const fields = element.locator('input.input');
      for (const [at, text] of ['Camille', '7', '3', '1958'].entries()) await fields.nth(at).fill(text);
      await goOn();
      expect(await element.locator('.choices [type=checkbox]').count()).toBe(0);
      await element.locator('[type=radio]').first().check();
      await element.locator('.choices [type=checkbox]').nth(2).waitFor();
    },
  },
  {
    name: 'review',
    async reach({ element, goOn, texts }) {
      await element.locator('.choices [type=checkbox]').first().check();
      await goOn();
      await element.getByRole('heading', { name: texts.more.heading }).waitFor();
      expect(await element.locator('.answer-row').count()).toBe(6);
    },
  },
  {
    name: 'sending',
    async reach(stage) {
      await hold(stage, '**/v1/questionnaire-responses**');
      await stage.element.locator('.button.primary').click();
      const button = stage.element.locator('.button.primary[aria-disabled=true]');
      await button.filter({ hasText: stage.texts.more.sending }).waitFor();
    },
  },
  {
    name: 'received',
    async reach(stage) {
      release(stage);
      await stage.element.getByRole('heading', { name: stage.texts.more.received }).waitFor();
    },
  },
];

const one = (name: string, reach: State['reach']): readonly State[] => [{ name, reach }];
const untilKept = ({ page }: Stage) =>
  expect
    .poll(() =>
      page.evaluate(async () =>
        (await indexedDB.databases()).some((base) => base.name?.startsWith('parcours-draft-')),
      ),
    )
    .toBe(true);

/** Leaves a draft on the device, and comes back to another form of the same name. */
async function comeBack(stage: Stage, form: ReturnType<typeof questionnaireForm> | undefined) {
  await stage.open();
  await stage.element.locator('.draft').waitFor();
  await stage.element.locator('input.input').first().fill('Camille');
  await untilKept(stage);
  await stage.page.waitForTimeout(900);
  await stage.open(form ? { form } : {});
  await stage.element.getByRole('heading', { name: stage.texts.extras.draft.resumeTitle }).waitFor();
}

const drafts: readonly State[] = [
  { name: 'draft found', reach: (stage) => comeBack(stage, undefined) },
  {
    name: 'draft repaired',
    async reach(stage) {
      const [person, ...others] = simpleItems;
      const name = person?.item?.[0];
      const changed = { ...name, linkId: 'name', type: 'integer' as const };
      await comeBack(stage, { ...questionnaireForm([changed, ...others]), version: '4' });
      await stage.element.getByRole('button', { name: stage.texts.extras.draft.goOn }).click();
      await stage.element.locator('.changed', { hasText: stage.texts.extras.draft.changedTitle }).waitFor();
    },
  },
];

const gated = questionnaireForm([...gateItems]);

const kinds: readonly State[] = [
  {
    name: 'every kind of field',
    async reach({ open, element }) {
      await open({ form: everyKindForm(), attributes: 'layout="whole"' });
      for (const [kind, selector] of Object.entries(controls))
        await element
          .locator(selector)
          .first()
          .waitFor({ state: 'attached' })
          .catch(() => expect.fail(`no ${kind}`));
    },
  },
  {
    name: 'suggestions',
    async reach({ element, page }) {
      await element.locator('[role=combobox]').focus();
      await page.keyboard.type('n');
      await page.keyboard.press('ArrowDown');
      await element.locator('[role=option][aria-selected=true]').waitFor();
    },
  },
  {
    name: 'a group given twice',
    async reach({ element, page }) {
      await page.keyboard.press('Escape');
      const first = element.locator('.repeat').first();
      await first.locator('.button.add').click();
      await expect.poll(() => first.locator('.instance').count()).toBe(2);
    },
  },
];

const notFilledIn: readonly State[] = [
  {
    name: 'form refused',
    async reach({ open, element, texts }) {
      const form = { ...gated, modifierExtension: [{ url: 'urn:unknown' }] };
      await open({ form });
      await element.getByRole('heading', { name: texts.more.unaskable }).waitFor();
      expect(await element.locator('.widget a[href^="tel:"]').count()).toBe(1);
    },
  },
  {
    name: 'form not found',
    async reach({ open, page, element }) {
      const answered = page.waitForResponse('**/v1/forms/nowhere**');
      await open({ attributes: 'form="nowhere"', shows: 'fallback' });
      expect((await answered).status()).toBe(404);
      await page.locator('#fallback').waitFor();
      expect(await element.locator('.widget').count()).toBe(0);
    },
  },
];

const surveys: readonly State[] = [
  {
    name: 'survey',
    async reach({ host, page, element }) {
      const link = await host.surveyLink('visit', randomUUID());
      await page.goto(link);
      await element.locator('input.input').waitFor();
      expect(new URL(page.url()).hash).toBe('');
    },
  },
  {
    name: 'survey without its link',
    async reach({ open, element }) {
      await open({ attributes: 'form="visit" draft="none"' });
      await element.locator('.widget h2').waitFor();
      expect(await element.locator('input').count()).toBe(0);
      expect(await element.locator('.widget a[href^="tel:"]').count()).toBe(1);
    },
  },
];

/** Each list begins on a page that nobody has been on. */
export const courses: readonly (readonly State[])[] = [
  whole,
  kinds,
  drafts.slice(0, 1),
  drafts.slice(1),
  notFilledIn,
  surveys,
  [
    {
      name: 'safety notice',
      async reach({ open, element }) {
        await open({ form: gated });
        await element.locator('[type=radio]').first().check();
        await element.locator('.notice a[href^="tel:"]').waitFor();
      },
    },
    {
      name: 'emergency card',
      async reach({ element, texts, goOn }) {
        await goOn();
        await element.locator('textarea').fill(texts.emergency);
        await element.locator('.emergency-card .emergency-link').first().waitFor();
      },
    },
  ],
  one('key refused', async ({ open, answerAll, element, texts }) => {
    await open({ attributes: `form="before" keys="${'A'.repeat(43)}"` });
    await answerAll();
    await element.locator('.button.primary').click();
    await element.locator('.problem', { hasText: texts.more.noKey }).waitFor();
  }),
  one('saved offline', async ({ host, open, answerAll, element, texts }) => {
    host.asked.length = 0;
    await open();
    await answerAll();
    await expect.poll(() => host.asked.some((path) => path.endsWith('/outbox.js'))).toBe(true);
    host.isDown = true;
    await element.locator('.button.primary').click();
    await element.getByRole('heading', { name: texts.more.saved }).waitFor({ timeout: 20_000 });
    host.isDown = false;
  }),
];
