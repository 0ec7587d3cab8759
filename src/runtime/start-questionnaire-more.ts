import type { More } from '../../widgets/questionnaire/more-part.ts';
import type { DraftPart } from '../../widgets/questionnaire/draft-part.tsx';
import type { LaterPorts, RedFlags } from '../../widgets/questionnaire/questionnaire-options.ts';
import type { Locale } from '../contracts/locale.ts';
import type { Compiled } from '../domain/questionnaire/compile-form.ts';
import type { QuestionnaireMoreMessages } from '../locales/questionnaire-messages.ts';
import { filesOf, importChecked, importVerified } from './chunk-integrity.ts';
import type { ChunkFiles } from './chunk-integrity.ts';
import { examineForm } from './examine-form.ts';
import type { Examined } from './examine-form.ts';
import { loadLaterMessages } from './load-messages.ts';
import type { Page } from './page.ts';
import type { FormStart, QuestionnaireStart } from './start-questionnaire.ts';
import type { Survey } from './start-survey.ts';
import type { WidgetStart } from './widgets.ts';

/** Texts of this part by language; written by the build, empty when another bundler builds. */
declare const __PARCOURS_FORMS__: ChunkFiles;
const parts = __PARCOURS_FORMS__;

const texts: Record<Locale, () => Promise<QuestionnaireMoreMessages>> = {
  fr: async () => (await import('../locales/fr-questionnaire-more.ts')).frQuestionnaireMore,
  en: async () => (await import('../locales/en-questionnaire-more.ts')).enQuestionnaireMore,
  es: async () => (await import('../locales/es-questionnaire-more.ts')).esQuestionnaireMore,
  de: async () => (await import('../locales/de-questionnaire-more.ts')).deQuestionnaireMore,
  pt: async () => (await import('../locales/pt-questionnaire-more.ts')).ptQuestionnaireMore,
  ar: async () => (await import('../locales/ar-questionnaire-more.ts')).arQuestionnaireMore,
};

const bringTexts = (page: Page, locale: Locale) =>
  importChecked(page, filesOf(`questionnaire-more-${locale}`, parts), texts[locale]);

/** Brings the review with the way to the clinic, and the fields that few forms have where this one has any. */
export async function loadMore(start: QuestionnaireStart, locale: Locale): Promise<More> {
  const { page, host } = start;
  const [part, own] = await Promise.all([
    importChecked(
      page,
      filesOf('questionnaire-more', parts),
      () => import('../../widgets/questionnaire/more-part.ts'),
    ),
    bringTexts(page, locale),
  ]);
  const fields = part.hasRare(start.form)
    ? await importChecked(
        page,
        filesOf('questionnaire-fields', parts),
        () => import('../../widgets/questionnaire/fields-part.ts'),
      )
    : undefined;
  for (const one of [part, fields]) if (one) host.adoptStyles(one.styles);
  const bringSending = () =>
    importChecked(page, filesOf('sealing', parts), () => import('./send-answers.ts'));
  const mustSeal = isSealed(start.served);
  return part.createMore({
    ...{ texts: own, rare: fields?.rareFields, ports: portsOf(start) },
    sending: {
      isSealed: mustSeal,
      // While the patient reads it all once more: whoever is offline when the button is pressed has it already.
      prepare: () =>
        void bringSending()
          .then((sending) => sending.prepare(start))
          .catch(() => {}),
      send: async (response, needsPerson) =>
        (await bringSending()).send(start, { response, needsPerson, isSealed: mustSeal }),
    },
  });
}

function portsOf(start: QuestionnaireStart): LaterPorts {
  const flags = new Map<string, Promise<RedFlags>>();
  return {
    loadRedFlags(language) {
      const coming = flags.get(language) ?? bringRedFlags(start, language);
      flags.set(language, coming);
      coming.catch(() => flags.delete(language));
      return coming;
    },
    loadSlot: async (slot) => (await bringExtras(start)).loadSlot(start, slot),
    loadCopy: async (language) => (await bringExtras(start)).loadCopy(start, language),
  };
}

async function bringRedFlags({ page, host }: QuestionnaireStart, language: string): Promise<RedFlags> {
  const [module, spoken] = await Promise.all([
    importVerified(page, 'red-flags', () => import('../../widgets/booking/red-flags-part.ts')),
    loadLaterMessages(page, 'emergency', language),
  ]);
  host.adoptStyles(module.styles);
  return { module, ...spoken };
}

/** What says nothing about health: scores and choices, and no word of one's own. */
const harmless = ['group', 'display', 'boolean', 'integer', 'decimal', 'choice'];

const isHarmless = (items: readonly { type: string; item?: readonly never[] }[] = []): boolean =>
  items.every(({ type, item }) => harmless.includes(type) && isHarmless(item));

/** Answers go unsealed only where the clinic says so, and the form has no words of one's own. */
const isSealed = ({ sealed, form }: QuestionnaireStart['served']): boolean =>
  sealed !== false || !isHarmless(form?.item as never);

const bringExtras = ({ page }: QuestionnaireStart) =>
  importChecked(page, filesOf('form-extras', parts), () => import('./start-form-extras.ts'));

/** What is asked after a visit, by a link. */
export const openSurvey = async (start: WidgetStart, page: Page): Promise<Survey> =>
  (
    await importChecked(page, filesOf('questionnaire-survey', parts), () => import('./start-survey.ts'))
  ).openSurvey(start);

/** What stays of a form on this device until it is sent. */
export const loadDraft = async (start: QuestionnaireStart, language: string): Promise<DraftPart> =>
  (await bringExtras(start)).loadDraft(start, language);

/** Decides whether a form can be asked here as it is meant, and makes its FHIRPath ready. */
export const examine = (start: FormStart, compiled: Compiled): Promise<Examined> =>
  examineForm(start, compiled, {
    bringExpressions: () =>
      importChecked(
        start.page,
        filesOf('questionnaire-expressions', parts),
        () => import('../domain/questionnaire/form-expressions.ts'),
      ),
    wordsIn: ({ language }) => bringTexts(start.page, language as Locale),
  });
