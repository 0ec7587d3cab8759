import type { Sent } from '../../widgets/questionnaire/send-model.ts';
import type { QuestionnaireResponse } from '../contracts/questionnaire.ts';
import type { Answer } from '../domain/answer.ts';
import { isSaved } from '../domain/delivery/parcel-codes.ts';
import { uuidV7 } from '../lib/uuid-v7.ts';
import { sealResponse } from '../transport/sealing/seal-response.ts';
import { SealingError } from '../transport/sealing/sealing-error.ts';
import { importVerified } from './chunk-integrity.ts';
import { readJson } from './read-json.ts';
import { formAddress, said } from './start-questionnaire.ts';
import type { QuestionnaireStart } from './start-questionnaire.ts';

/** The same answers are the same submission, however often they are sent. */
const sentBefore = new WeakMap<QuestionnaireStart['host'], { text: string; id: string }>();

export interface Sending {
  response: QuestionnaireResponse;
  needsPerson: boolean;
  isSealed: boolean;
}

/**
 * Seals answers for the clinic's pinned keys and hands them to the outbox. Without such a key nothing is sent: a survey
 * of scores that the clinic has declared harmless alone leaves as it is.
 */
export async function send(start: QuestionnaireStart, sending: Sending): Promise<Sent> {
  const { response, needsPerson, isSealed } = sending;
  const { host } = start;
  const text = JSON.stringify({ ...response, authored: '' });
  let mine = sentBefore.get(host);
  if (mine?.text !== text)
    mine = { text, id: uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))) };
  sentBefore.set(host, mine);
  const { id = '', version = '' } = start.served.form ?? {};
  try {
    const about = { form: id, formVersion: version };
    const { survey } = start;
    if (!isSealed && survey) {
      const answers = survey.scoresOf(start.served.form, response);
      const by = { path: 'v1/survey-answers', bearer: survey.token };
      return await deliver(start, { id: mine.id, content: { ...about, answers }, by });
    }
    const jwe = await sealed(start, response, mine.id);
    const by = survey?.token ? { bearer: survey.token } : {};
    const visit = survey?.visit ? { visit: survey.visit } : {};
    const content = { ...about, jwe, needsPerson, ...visit };
    return await deliver(start, { id: mine.id, content, by });
  } catch (error) {
    if (!(error instanceof SealingError)) throw error;
    // It says which key is missing, and nothing of what was answered.
    console.error(`Parcours: ${error.message}`);
    return { state: 'no-key' };
  }
}

async function sealed(start: QuestionnaireStart, response: QuestionnaireResponse, eventId: string) {
  const { page, element, config, host, served, surface } = start;
  const pinned = said(element, page, 'keys') ?? '';
  const { id = '', version = '' } = served.form ?? {};
  // Nobody is asked for keys that could not be trusted.
  if (!pinned.trim() || !id || !version) throw new SealingError('no-pinned-key');
  // A form that stands in the page has come without keys.
  const { keys = [] } = served.keys
    ? served
    : ((await readJson(formAddress(config, id), surface.messages.language, host.signal)) as typeof served);
  return sealResponse({ response, keys, pinned, form: { id, version }, eventId, now: Date.now() });
}

async function deliver(
  { page, config, host }: QuestionnaireStart,
  { id, content, by }: { id: string; content: object; by: { path?: string; bearer?: string } },
): Promise<Sent> {
  const part = await importVerified(page, 'outbox', () => import('../transport/outbox-part.ts'));
  const { submit, awaitOutcome } = part.questionnaireDelivery(config, host.signal);
  const outcome = (answer: Answer<unknown>): Sent => {
    if (answer.ok) {
      const { receivedAt = new Date().toISOString() } = (answer.value ?? {}) as { receivedAt?: string };
      return { state: 'received', at: receivedAt };
    }
    const { code } = answer.problem;
    return isSaved(code) ? { state: code, later: awaitOutcome(id).then(outcome) } : { state: 'refused' };
  };
  return outcome(await submit(id, content, by));
}

/** Brings what writes down and sends, before it is needed. */
export const prepare = ({ page }: QuestionnaireStart): Promise<unknown> =>
  importVerified(page, 'outbox', () => import('../transport/outbox-part.ts'));
