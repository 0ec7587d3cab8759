import { fitSms } from '../fit-sms.ts';
import { bookedService, type Visit, type VisitContent } from './visit-content.ts';

/**
 * Leads to the questions before a visit, or gently recalls them. Which questions, it does not say.
 *
 * @returns What writes it; `undefined` where nothing is asked.
 */
export function questionnaire(kind: 'invitation' | 'reminder') {
  return (visit: Visit): VisitContent | undefined => {
    const { clinic, words, common, time, phone } = visit;
    const url = linkOf(visit);
    if (url === undefined) return undefined;
    const { subject, heading, intro } = words.questionnaire[kind];
    return {
      ...{ heading, intro, isBefore: true, parts: [] },
      subject: subject({ clinic: clinic.name, date: time.shortDate }),
      button: { label: words.questionnaire.button, url },
      contact: { question: words.questionnaire.question, phone },
      automatic: common.automatic(clinic.name),
    };
  };
}

/** The reminder as a text message, of two parts where the link leaves room for that. */
export function questionnaireSms(visit: Visit): string | undefined {
  const { clinic, words, time } = visit;
  const link = linkOf(visit);
  if (link === undefined) return undefined;
  const write = (name: string) => words.questionnaire.sms({ clinic: name, date: time.numericDate });
  return fitSms(clinic.name, write, { most: 2, link });
}

function linkOf(visit: Visit): string | undefined {
  const form = bookedService(visit)?.form;
  return form === undefined ? undefined : visit.links.formLink(visit.clinic, form, visit.appointment.id);
}
