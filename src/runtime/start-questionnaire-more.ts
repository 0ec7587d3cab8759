import type { ComponentType } from 'preact';
import type { More } from '../../widgets/questionnaire/more-part.ts';
import type { Slot, SlotFieldProps } from '../../widgets/questionnaire/questionnaire-options.ts';
import type { SendPort, Sent } from '../../widgets/questionnaire/send-model.ts';
import type { QuestionnaireResponse } from '../contracts/questionnaire.ts';
import type { Locale } from '../contracts/locale.ts';
import type { Answer } from '../domain/answer.ts';
import { isSaved } from '../domain/delivery/parcel-codes.ts';
import type { ExpressionPort } from '../domain/questionnaire/expression-port.ts';
import type { Form } from '../domain/questionnaire/form.ts';
import { uuidV7 } from '../lib/uuid-v7.ts';
import type { QuestionnaireMoreMessages } from '../locales/questionnaire-messages.ts';
import { filesOf, importChecked, importVerified } from './chunk-integrity.ts';
import type { ChunkFiles } from './chunk-integrity.ts';
import { readJson } from './read-json.ts';
import { formAddress, said } from './start-questionnaire.ts';
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
  return part.createMore(own, sendPort(start));
}

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

/** What says nothing about health: scores and choices, and no word of one's own. */
const harmless = ['group', 'display', 'boolean', 'integer', 'decimal', 'choice'];

function sendPort(start: QuestionnaireStart): SendPort {
  const { served } = start;
  const isSealed = () =>
    served.sealed !== false || hasOther(served.form?.item as readonly Typed[] | undefined);
  /** The same answers are the same submission, however often they are sent. */
  let last: { text: string; id: string } | undefined;
  return {
    isSealed,
    async send(response, needsPerson) {
      const text = JSON.stringify({ ...response, authored: '' });
      if (last?.text !== text)
        last = { text, id: uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))) };
      const { id } = last;
      const content = isSealed() ? await sealed(start, response, id) : { response };
      if (!content) return { state: 'no-key' };
      return deliver(start, id, { ...content, needsPerson });
    },
  };
}

interface Typed {
  type: string;
  item?: readonly Typed[];
}

const hasOther = (items: readonly Typed[] = []): boolean =>
  items.some(({ type, item }) => !harmless.includes(type) || hasOther(item));

/** @returns Nothing where there is no key of the clinic's to seal for. */
async function sealed(start: QuestionnaireStart, response: QuestionnaireResponse, eventId: string) {
  const { page, element, config, host, served, surface } = start;
  const pinned = said(element, page, 'keys') ?? '';
  const { id = '', version = '' } = served.form ?? {};
  if (!pinned.trim() || !id || !version) return undefined;
  const seal = await importVerified(page, 'sealing', () => import('../transport/sealing/seal-response.ts'));
  try {
    // A form that stands in the page has come without keys.
    const keys =
      served.keys ??
      ((await readJson(formAddress(config, id), surface.messages.language, host.signal)) as typeof served).keys ??
      [];
    const form = { id, version };
    return {
      ...{ form: id, formVersion: version },
      jwe: await seal.sealResponse({ response, keys, pinned, form, eventId, now: Date.now() }),
    };
  } catch (error) {
    if ((error as Error).name !== 'SealingError') throw error;
    console.error(`Parcours: ${(error as Error).message}`);
    return undefined;
  }
}

async function deliver({ page, config, host }: QuestionnaireStart, id: string, submission: object): Promise<Sent> {
  const part = await importVerified(page, 'outbox', () => import('../transport/outbox-part.ts'));
  const { submit, awaitOutcome } = part.questionnaireDelivery(config, host.signal);
  const said = (answer: Answer<unknown>): Sent => {
    if (answer.ok) {
      const { receivedAt = new Date().toISOString() } = (answer.value ?? {}) as { receivedAt?: string };
      return { state: 'received', at: receivedAt };
    }
    const { code } = answer.problem;
    return isSaved(code) ? { state: code, later: awaitOutcome(id).then(said) } : { state: 'refused' };
  };
  return said(await submit(id, submission));
}
