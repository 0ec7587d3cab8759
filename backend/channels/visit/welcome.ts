import { localText } from '../../journeys/local-text.ts';
import { filledParts } from '../letter.ts';
import type { Visit, VisitContent } from './visit-content.ts';

/** Welcomes whoever comes for the first time: the way, where to park, what happens and what to bring. */
export function welcome(visit: Visit): VisitContent {
  const { clinic, appointment, words, common, time, links, service, location, phone, say, language } = visit;
  const { subject, heading, intro, parking, firstVisit, bring, question } = words.welcome;
  const isOnSite = appointment.mode === 'AMB';
  const place = location && isOnSite ? `${localText(location.name, [language])}\n${location.address}` : '';
  const things = [...(clinic.firstVisit?.bring ?? []), ...(service?.documents ?? [])].map(say);
  return {
    ...{ heading, intro, isBefore: true },
    subject: subject({ clinic: clinic.name, date: time.shortDate }),
    parts: filledParts([
      { title: common.place, text: place },
      { title: common.access, text: isOnSite && location?.access ? say(location.access) : '' },
      { title: parking, text: isOnSite && location?.parking ? say(location.parking) : '' },
      { title: firstVisit, points: (clinic.firstVisit?.texts ?? []).map(say) },
      { title: bring, points: [...new Set(things)] },
    ]),
    button: { label: common.manage, url: links.manageLink(clinic, appointment.id) },
    contact: { question, phone },
    automatic: common.automatic(clinic.name),
  };
}
