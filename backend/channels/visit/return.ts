import { filledParts } from '../letter.ts';
import { canBeStopped } from './opinion.ts';
import { bookedService, type Visit, type VisitContent } from './visit-content.ts';

/**
 * Says that the next check is due soon. Of a sensitive service it does not say which.
 *
 * @returns `undefined` where the clinic recalls nobody, or has no notice by which the consent could be taken back.
 */
export function recall(visit: Visit): VisitContent | undefined {
  const { clinic, words, common, service, phone, links, say } = visit;
  if (!bookedService(visit)?.recall || !canBeStopped(visit, 'recall')) return undefined;
  const { subject, heading, intro, button, note, question, automatic } = words.recall;
  return {
    ...{ heading, intro, note, isBefore: false, consent: 'recall', subject: subject(clinic.name) },
    parts: filledParts([{ title: common.service, text: service ? say(service.name) : '' }]),
    button: { label: button, url: links.bookLink(clinic) },
    contact: { question, phone },
    automatic: automatic(clinic.name),
  };
}

/**
 * Asks to be recommended, in the words of the clinic.
 *
 * @returns `undefined` where the clinic has none, or no notice by which the consent could be taken back.
 */
export function recommend(visit: Visit): VisitContent | undefined {
  const { clinic, words, say } = visit;
  const { recommendation } = clinic;
  if (!recommendation || !canBeStopped(visit, 'marketing-email')) return undefined;
  const { subject, heading, intro, automatic } = words.recommend;
  return {
    ...{ heading, intro, isBefore: false, consent: 'marketing-email', subject: subject(clinic.name) },
    parts: [{ title: '', text: say(recommendation.text) }],
    note: say(recommendation.legalNote),
    automatic: automatic(clinic.name),
  };
}
