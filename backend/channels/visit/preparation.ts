import { filledParts } from '../letter.ts';
import { bookedService, type Visit, type VisitContent } from './visit-content.ts';

/**
 * Says how to prepare. Of a sensitive service that stands on the page of the appointment, and the message leads there.
 *
 * @returns `undefined` where there is nothing to prepare.
 */
export function preparation(visit: Visit): VisitContent | undefined {
  const { clinic, appointment, words, common, time, links, service, isSensitive, phone, say } = visit;
  const booked = bookedService(visit);
  const form = booked?.form === undefined ? undefined : links.formLink(clinic, booked.form, appointment.id);
  const isEmpty = !booked?.instructions && !booked?.preparation.length && !booked?.documents.length;
  if (isEmpty && form === undefined) return undefined;
  const texts = words.preparation;
  return {
    ...{ heading: texts.heading, intro: texts.intro, isBefore: true },
    subject: texts.subject({ clinic: clinic.name, date: time.shortDate }),
    parts: filledParts([
      { title: common.service, text: service ? say(service.name) : '' },
      {
        title: texts.toKnow,
        text: isSensitive ? common.onThePage : service?.instructions ? say(service.instructions) : '',
      },
      { title: texts.steps, points: (service?.preparation ?? []).map(say) },
      { title: texts.bring, points: (service?.documents ?? []).map(say) },
      { title: texts.questions, text: form === undefined ? '' : texts.questionsText },
    ]),
    // What a sensitive service asks for is behind the one link, so that link is the one to press.
    button:
      form === undefined || isSensitive
        ? { label: common.manage, url: links.manageLink(clinic, appointment.id) }
        : { label: words.questionnaire.button, url: form },
    contact: { question: texts.question, phone },
    automatic: common.automatic(clinic.name),
  };
}
