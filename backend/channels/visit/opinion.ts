import type { ConsentPurpose } from '../../../src/contracts/consent.ts';
import type { Visit, VisitContent } from './visit-content.ts';

/**
 * Asks how the visit was, by a link that is made at this moment and answers once.
 *
 * @returns What writes it; `undefined` where the clinic has no such survey, or no notice by which the consent to be asked
 *   could be taken back.
 */
export function survey(length: 'short' | 'long') {
  return async (visit: Visit): Promise<VisitContent | undefined> => {
    const { clinic, appointment, words, links } = visit;
    const form = clinic.surveys[length];
    if (form === undefined || !canBeStopped(visit, 'survey')) return undefined;
    const { button, note } = words.survey;
    return {
      ...ofOpinion(visit, words.survey[length]),
      button: { label: button, url: await links.surveyLink(clinic, form, appointment.id) },
      note: note(clinic.surveys.linkDays),
    };
  };
}

/**
 * Invites to a public review. What anybody answered is not known here, so everyone gets the same: to ask only the
 * satisfied misleads whoever reads.
 *
 * @returns `undefined` where the clinic names no page for reviews, or has no notice by which the consent could be taken back.
 */
export function reviewInvitation(visit: Visit): VisitContent | undefined {
  const { clinic, words } = visit;
  if (clinic.reviewUrl === undefined || !canBeStopped(visit, 'survey')) return undefined;
  const { button, note, ...opening } = words.review;
  return { ...ofOpinion(visit, opening), button: { label: button, url: clinic.reviewUrl }, note };
}

function ofOpinion(
  { clinic, words, time }: Visit,
  { subject, heading, intro }: Visit['words']['survey']['short'],
): VisitContent {
  return {
    ...{ heading, intro, isBefore: false, parts: [], consent: 'survey' as const },
    subject: subject({ clinic: clinic.name, date: time.shortDate }),
    automatic: words.service.automatic(clinic.name),
  };
}

/** Whether there is a notice about it: a consent is taken back by its notice. */
export function canBeStopped({ clinic }: Visit, asked: ConsentPurpose): boolean {
  return clinic.notices.some(({ purpose }) => purpose === asked);
}
