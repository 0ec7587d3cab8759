import type { ComponentType } from 'preact';
import type { More } from '../../widgets/questionnaire/more-part.ts';
import type { Slot, SlotFieldProps } from '../../widgets/questionnaire/questionnaire-options.ts';
import type { Locale } from '../contracts/locale.ts';
import type { ExpressionPort } from '../domain/questionnaire/expression-port.ts';
import type { Form } from '../domain/questionnaire/form.ts';
import type { QuestionnaireMoreMessages } from '../locales/questionnaire-messages.ts';
import { filesOf, importChecked, importVerified } from './chunk-integrity.ts';
import type { ChunkFiles } from './chunk-integrity.ts';
import type { QuestionnaireStart } from './start-questionnaire.ts';

/** Texts of this part by language; written by the build, empty when another bundler builds. */
declare const __PARCOURS_FORMS_MORE__: ChunkFiles;

const texts: Record<Locale, () => Promise<QuestionnaireMoreMessages>> = {
  fr: async () => (await import('../locales/fr-questionnaire-more.ts')).frQuestionnaireMore,
  en: async () => (await import('../locales/en-questionnaire-more.ts')).enQuestionnaireMore,
  es: async () => (await import('../locales/es-questionnaire-more.ts')).esQuestionnaireMore,
  de: async () => (await import('../locales/de-questionnaire-more.ts')).deQuestionnaireMore,
  pt: async () => (await import('../locales/pt-questionnaire-more.ts')).ptQuestionnaireMore,
  ar: async () => (await import('../locales/ar-questionnaire-more.ts')).arQuestionnaireMore,
};

/** Brings the fields that few forms have, and the review with the way to the clinic. */
export async function loadMore(start: QuestionnaireStart, locale: Locale): Promise<More> {
  const { page, host } = start;
  const [part, own] = await Promise.all([
    importVerified(page, 'questionnaire-more', () => import('../../widgets/questionnaire/more-part.ts')),
    importChecked(page, filesOf(`questionnaire-more-${locale}`, __PARCOURS_FORMS_MORE__), texts[locale]),
  ]);
  host.adoptStyles(part.styles);
  const bringSending = () => importVerified(page, 'sealing', () => import('./send-answers.ts'));
  const mustSeal = isSealed(start.served);
  return part.createMore(own, {
    isSealed: mustSeal,
    // While the patient reads it all once more: whoever is offline when the button is pressed has it already.
    prepare: () => void bringSending().then((part) => part.prepare(start)).catch(() => {}),
    send: async (response, needsPerson) =>
      (await bringSending()).send(start, { response, needsPerson, isSealed: mustSeal }),
  });
}

/** What says nothing about health: scores and choices, and no word of one's own. */
const harmless = ['group', 'display', 'boolean', 'integer', 'decimal', 'choice'];

const isHarmless = (items: readonly { type: string; item?: readonly never[] }[] = []): boolean =>
  items.every(({ type, item }) => harmless.includes(type) && isHarmless(item));

/** Answers go unsealed only where the clinic says so, and the form has no words of one's own. */
const isSealed = ({ sealed, form }: QuestionnaireStart['served']): boolean =>
  sealed !== false || !isHarmless(form?.item as never);

/** A field that comes from a part of its own. */
export async function loadSlot(
  _start: QuestionnaireStart,
  _slot: Slot,
): Promise<ComponentType<SlotFieldProps> | undefined> {
  return undefined;
}

/** What computes the FHIRPath of the form. */
export async function loadExpressions(
  _start: QuestionnaireStart,
  _form: Form,
): Promise<ExpressionPort | undefined> {
  return undefined;
}
