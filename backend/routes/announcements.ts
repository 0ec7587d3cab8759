import type { Announcement, Announcements } from '../../src/contracts/announcement.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { addDays } from '../../src/lib/add-days.ts';
import type { StoredCampaign } from '../journeys/campaign-port.ts';
import { chooseLanguage, localText } from '../journeys/local-text.ts';
import { closureSubject } from './announcement-words.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { todayAt } from './require-desk.ts';
import { wantedLanguages } from './wanted-languages.ts';

const daysAhead = 30;
/** What was planned or stopped at the desk shows soon enough. */
const caching = 'public, max-age=300';

/** `GET /v1/announcements`: informations of the desk that are current, and closures that begin within thirty days. */
export async function getAnnouncements(call: ClinicCall): Promise<Response> {
  const content = await announcementsOf(call);
  const response = jsonResponse(content satisfies Announcements);
  response.headers.set('content-language', content.language);
  response.headers.set('cache-control', caching);
  response.headers.append('vary', 'Accept-Language');
  return response;
}

/** What everybody should know at this moment, in the language of a request. */
export async function announcementsOf({
  request,
  clinic,
  context,
}: Pick<ClinicCall, 'request' | 'clinic' | 'context'>): Promise<Announcements> {
  const wanted = wantedLanguages(request.headers.get('accept-language') ?? '');
  const language = chooseLanguage(wanted, clinic.languages);
  const from = todayAt(clinic, context.clock.now());
  const days = { from, to: addDays(from, daysAhead) };
  const campaigns = await context.campaigns.store.current(clinic.id, days);
  const announcements = [
    ...campaigns.map((campaign) => informationOf(campaign, [language, ...clinic.languages])),
    ...closuresIn(clinic, days, language),
  ].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return { language, announcements };
}

function informationOf(
  { id, subject, body, link, audience }: StoredCampaign,
  languages: readonly string[],
): Announcement {
  return {
    ...{ id, kind: 'information', from: audience.days?.from ?? '', to: audience.days?.to ?? '' },
    ...{ subject: localText(subject, languages), body: localText(body, languages) },
    ...(link && { link: { label: localText(link.label, languages), url: link.url } }),
  };
}

/** When one practitioner is away, the others still see patients: that is told by an information, if at all. */
function closuresIn(
  clinic: ClinicFile,
  days: { from: string; to: string },
  language: string,
): Announcement[] {
  return clinic.closures
    .filter(({ practitioner, from, to }) => practitioner === undefined && to >= days.from && from <= days.to)
    .map(({ from, to, reason }) => ({
      ...{ id: `closure-${from}`, kind: 'closure', from, to },
      subject: closureSubject({ from, to }, language),
      body: reason === undefined ? '' : localText(reason, [language, ...clinic.languages]),
    }));
}
