import type { OutgoingEmail } from '../../journeys/ports.ts';
import { filledParts, letterEmail, type Letter } from '../letter.ts';
import { people } from '../news-fields.ts';
import type { Visit, VisitContent } from './visit-content.ts';

/**
 * Makes an e-mail of what is said about a visit.
 *
 * @param template - The compiled HTML with its placeholders.
 */
export function visitEmail(content: VisitContent, visit: Visit, template: string): OutgoingEmail {
  const { patient, patientLabel, greeting } = people(visit, visit.common);
  // For whom it is, where someone else booked, and then what it says.
  const parts = [...filledParts([{ title: patientLabel, text: patient }]), ...content.parts];
  return letterEmail({ ...content, parts }, letterOf(content, { ...visit, greeting }), template);
}

function letterOf({ isBefore, consent }: VisitContent, visit: Visit & { greeting: string }): Letter {
  const { clinic, appointment, key, language, words, common, time, links, greeting } = visit;
  const zone = time.zone && ` (${time.zone})`;
  return {
    ...{ clinic, key, language, common, greeting, to: appointment.patient.email },
    ...(isBefore && { when: { date: time.date, hours: `${common.from(time.start, time.end)}${zone}` } }),
    ...(consent && {
      choices: {
        ...{ stop: words.service.stop, preferences: words.service.preferences },
        stopLink: links.unsubscribeLink(clinic, appointment.id, consent),
        preferencesLink: links.preferencesLink(clinic, appointment.id),
      },
    }),
  };
}
