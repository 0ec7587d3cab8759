import { emergencyNumbers } from '../../../src/domain/emergency/emergency-numbers.ts';
import { fitSms } from '../fit-sms.ts';
import { bookedService, type Visit, type VisitContent } from './visit-content.ts';

/**
 * Asks how somebody is after an operation: first for what to call for help, then for what to call the clinic, and only then
 * to write. Of a sensitive service the signs are left out, for they say what was done.
 *
 * @returns `undefined` where the clinic has named no signs.
 */
export function postOperative(visit: Visit): VisitContent | undefined {
  const { clinic, words, common, time, service, phone, say } = visit;
  if (!bookedService(visit)?.postOperative) return undefined;
  const texts = words.postOperative;
  const signs = service?.postOperative;
  const url = formLinkOf(visit);
  const numbers = emergencyNumbers(clinic.country);
  const emergency = { title: texts.emergency(numbers), call: numbers };
  const callUs = { title: texts.callUs, call: [phone] };
  return {
    ...{ heading: texts.heading, intro: texts.intro, isBefore: false, parts: [] },
    subject: texts.subject({ clinic: clinic.name, date: time.shortDate }),
    emergency: signs
      ? { ...emergency, points: signs.emergency.map(say) }
      : { ...emergency, text: texts.neutralEmergency },
    callUs: signs ? { ...callUs, points: signs.callUs.map(say) } : { ...callUs, text: texts.neutralCallUs },
    ...(url !== undefined && { button: { label: texts.button, url } }),
    note: [url === undefined ? '' : texts.notAtOnce, texts.note].filter(Boolean).join(' '),
    automatic: common.automatic(clinic.name),
  };
}

/** The same question as a text message: whom to call, and where to write. Nothing of what was done. */
export function postOperativeSms(visit: Visit): string | undefined {
  const { clinic, words, phone } = visit;
  if (!bookedService(visit)?.postOperative) return undefined;
  const { sms, smsLink } = words.postOperative;
  const link = formLinkOf(visit);
  const numbers = emergencyNumbers(clinic.country);
  const write = (name: string) =>
    [sms({ clinic: name, phone, numbers }), link === undefined ? '' : smsLink].filter(Boolean).join(' ');
  return fitSms(clinic.name, write, { most: 2, link });
}

function formLinkOf(visit: Visit): string | undefined {
  const form = bookedService(visit)?.postOperative?.form;
  return form === undefined ? undefined : visit.links.formLink(visit.clinic, form, visit.appointment.id);
}
