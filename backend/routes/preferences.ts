import { ConsentPurpose } from '../../src/contracts/consent.ts';
import type { Contact } from '../journeys/contact-port.ts';
import { localText } from '../journeys/local-text.ts';
import { agreeToNotice, readPreferences, stopPurpose } from '../scheduling/preferences.ts';
import { idOfWaitingToken } from '../scheduling/waiting-token.ts';
import type { ClinicCall } from './api-context.ts';
import {
  missingPageHtml,
  preferencesPageHtml,
  stoppedPageHtml,
  stopPageHtml,
  type Choices,
} from './preferences-page-html.ts';
import { plainPageOf, plainPageResponse, type PlainPage } from './plain-page.ts';
import { preferencesWords } from './preferences-words.ts';
import { readText } from './read-body.ts';

const limitBytes = 4 * 1024;

/** `GET /preferences?clinic=…&token=…`: what a person agreed to. It changes nothing: mail scanners follow links. */
export async function getPreferences(call: ClinicCall): Promise<Response> {
  const page = plainPageOf(call);
  const whose = await whoseIs(call);
  if (!whose) return plainPageResponse(missingPageHtml(page), page, 404);
  return plainPageResponse(preferencesPageHtml(page, await choicesOf(call, whose, page)), page);
}

/** `POST` to the same address, from a form of that page: one choice changes. */
export async function postPreferences(call: ClinicCall): Promise<Response> {
  const { request, clinic, context } = call;
  const page = plainPageOf(call);
  const whose = await whoseIs(call);
  if (!whose) return plainPageResponse(missingPageHtml(page), page, 404);
  const sent = new URLSearchParams(await readText(request, limitBytes));
  let said: 'saved' | 'outdated';
  if (sent.has('interests') && whose.contact?.source === 'newsletter') {
    const known = clinic.newsletter?.topics.map(({ id }) => id) ?? [];
    const chosen = known.filter((id) => sent.getAll('topic').includes(id));
    await context.contacts.changeInterests(clinic.id, whose.id, chosen);
    said = 'saved';
  } else said = await decide(call, whose, sent);
  const choices = await choicesOf(call, (await whoseIs(call)) ?? whose, page);
  return plainPageResponse(preferencesPageHtml(page, choices, said), page, said === 'saved' ? 200 : 409);
}

async function decide(
  { clinic, context }: ClinicCall,
  { id: appointmentId, contact }: Whose,
  sent: URLSearchParams,
): Promise<'saved' | 'outdated'> {
  const about = { clinic, appointmentId };
  const field = (name: string) => sent.get(name) ?? '';
  const notice = clinic.notices.find(({ id, required }) => id === field('notice') && !required);
  if (!notice || (contact && !ofContact.includes(notice.purpose))) return 'outdated';
  if (field('decision') === 'withdrawn') {
    await stopPurpose(about, notice.purpose, context);
    return 'saved';
  }
  if (field('decision') !== 'given') return 'outdated';
  const shown = {
    id: notice.id,
    version: field('version'),
    language: field('language'),
    hash: field('hash'),
  };
  return (await agreeToNotice(about, shown, context)) === 'given' ? 'saved' : 'outdated';
}

/** What somebody without an appointment may have agreed to. */
const ofContact: readonly ConsentPurpose[] = ['newsletter', 'unfinished-booking'];

/** Everything that stands on the page of choices. */
async function choicesOf(
  { clinic, context }: ClinicCall,
  { id: appointmentId, contact }: Whose,
  { language }: PlainPage,
): Promise<Choices> {
  const preferences = await readPreferences({ clinic, appointmentId }, language, context);
  if (!contact) return { preferences };
  const theirs = preferences.filter(({ notice: { purpose } }) => ofContact.includes(purpose));
  const decided = theirs.filter(({ decision, notice }) => decision || notice.purpose === contact.source);
  const topics =
    contact.source === 'newsletter' && contact.isConfirmed ? clinic.newsletter?.topics : undefined;
  return {
    preferences: decided,
    topics: (topics ?? []).map(({ id, name }) => ({
      ...{ id, name: localText(name, [language, ...clinic.languages]) },
      isChosen: contact.interests.includes(id),
    })),
  };
}

/** `GET /unsubscribe?clinic=…&purpose=…&token=…`: asks once more, and changes nothing. */
export async function getUnsubscribe(call: ClinicCall): Promise<Response> {
  const page = plainPageOf(call);
  const purpose = purposeOf(call);
  const whose = await whoseIs(call);
  if (!purpose || !whose) return plainPageResponse(missingPageHtml(page), page, 404);
  const name = preferencesWords[page.language].purposes[purpose];
  return plainPageResponse(stopPageHtml(page, name, preferencesLink(call)), page);
}

/**
 * `POST` to the same address takes the consent back: from the button of that page, or from a mail program with the body
 * `List-Unsubscribe=One-Click` (RFC 8058). The address says everything, so whatever else is sent is not read.
 */
export async function postUnsubscribe(call: ClinicCall): Promise<Response> {
  const page = plainPageOf(call);
  const purpose = purposeOf(call);
  const whose = await whoseIs(call);
  if (!purpose || !whose) return plainPageResponse(missingPageHtml(page), page, 404);
  await stopPurpose({ clinic: call.clinic, appointmentId: whose.id }, purpose, call.context);
  const name = preferencesWords[page.language].purposes[purpose];
  return plainPageResponse(stoppedPageHtml(page, name, preferencesLink(call)), page);
}

/** @returns `undefined` for what cannot be stopped by a link: what care needs. */
function purposeOf({ url }: ClinicCall): ConsentPurpose | undefined {
  const read = ConsentPurpose.safeParse(url.searchParams.get('purpose'));
  return read.success && read.data !== 'care' ? read.data : undefined;
}

/** Whose choices a link leads to: those of somebody with an appointment, or of a contact without one. */
interface Whose {
  id: string;
  contact?: Contact;
}

/** @returns `undefined` for every token that is not right, and for whoever is not there any more. */
async function whoseIs({ url, clinic, context }: ClinicCall): Promise<Whose | undefined> {
  const token = url.searchParams.get('token') ?? '';
  const appointment = idOfWaitingToken('preferences', token, context.secret);
  if (appointment !== undefined) return context.appointments.find(clinic.id, appointment);
  const id = idOfWaitingToken('contact', token, context.secret);
  const found = id === undefined ? undefined : await context.contacts.find(clinic.id, id);
  return found && { id: found.contact.id, contact: found.contact };
}

function preferencesLink({ url }: ClinicCall): string {
  const query = new URLSearchParams(
    ['clinic', 'token'].map((name) => [name, url.searchParams.get(name) ?? '']),
  );
  return `preferences?${query.toString()}`;
}
