import { filledParts } from '../letter.ts';
import { bookedService, type Visit, type VisitContent } from './visit-content.ts';

/**
 * Thanks for the visit, with what the clinic recommends after it. Of a sensitive service it says nothing but whom to call.
 *
 * @returns `undefined` where the clinic recommends nothing.
 */
export function followUp(visit: Visit): VisitContent | undefined {
  const { clinic, words, common, time, service, phone, say } = visit;
  if (!bookedService(visit)?.followUp) return undefined;
  const texts = words.followUp;
  const said = service?.followUp;
  const links = (said?.links ?? []).map(({ label, url }) => ({ label: say(label), url }));
  return {
    heading: texts.heading,
    intro: said ? texts.intro : texts.neutralIntro,
    isBefore: false,
    subject: texts.subject({ clinic: clinic.name, date: time.shortDate }),
    parts: filledParts([
      { title: texts.advice, points: (said?.texts ?? []).map(say) },
      { title: texts.treatment, text: said?.treatmentReminder ? say(said.treatmentReminder) : '' },
    ]),
    ...(links.length > 0 && { links: { title: texts.links, entries: links } }),
    contact: { question: texts.question, phone },
    automatic: common.automatic(clinic.name),
  };
}
