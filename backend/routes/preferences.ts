import { createHash } from 'node:crypto';
import { ConsentPurpose } from '../../src/contracts/consent.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import { agreeToNotice, readPreferences, stopPurpose } from '../scheduling/preferences.ts';
import { idOfWaitingToken } from '../scheduling/waiting-token.ts';
import type { ClinicCall } from './api-context.ts';
import {
  missingPageHtml,
  preferencesPageHtml,
  preferencesPageStyle,
  stoppedPageHtml,
  stopPageHtml,
  type PreferencesPage,
} from './preferences-page-html.ts';
import { preferencesWords, type PreferencesLanguage } from './preferences-words.ts';
import { readText } from './read-body.ts';
import { wantedLanguages } from './wanted-languages.ts';

const limitBytes = 4 * 1024;

/** `GET /preferences?clinic=…&token=…`: what a person agreed to. It changes nothing: mail scanners follow links. */
export async function getPreferences(call: ClinicCall): Promise<Response> {
  const page = pageOf(call);
  const appointmentId = await appointmentOf(call);
  if (appointmentId === undefined) return htmlResponse(missingPageHtml(page), page, 404);
  const preferences = await readPreferences(
    { clinic: call.clinic, appointmentId },
    page.language,
    call.context,
  );
  return htmlResponse(preferencesPageHtml(page, preferences), page);
}

/** `POST` to the same address, from a form of that page: one choice changes. */
export async function postPreferences(call: ClinicCall): Promise<Response> {
  const { request, clinic, context } = call;
  const page = pageOf(call);
  const appointmentId = await appointmentOf(call);
  if (appointmentId === undefined) return htmlResponse(missingPageHtml(page), page, 404);
  const about = { clinic, appointmentId };
  const sent = new URLSearchParams(await readText(request, limitBytes));
  const field = (name: string) => sent.get(name) ?? '';
  const notice = clinic.notices.find(({ id, required }) => id === field('notice') && !required);
  let said: 'saved' | 'outdated' = 'saved';
  if (!notice) said = 'outdated';
  else if (field('decision') === 'withdrawn') await stopPurpose(about, notice.purpose, context);
  else if (field('decision') !== 'given') said = 'outdated';
  else {
    const shown = {
      ...{ id: notice.id, version: field('version'), language: field('language'), hash: field('hash') },
    };
    said = (await agreeToNotice(about, shown, context)) === 'given' ? 'saved' : 'outdated';
  }
  const preferences = await readPreferences(about, page.language, context);
  return htmlResponse(preferencesPageHtml(page, preferences, said), page, said === 'saved' ? 200 : 409);
}

/** `GET /unsubscribe?clinic=…&purpose=…&token=…`: asks once more, and changes nothing. */
export async function getUnsubscribe(call: ClinicCall): Promise<Response> {
  const page = pageOf(call);
  const purpose = purposeOf(call);
  const appointmentId = await appointmentOf(call);
  if (!purpose || appointmentId === undefined) return htmlResponse(missingPageHtml(page), page, 404);
  const name = preferencesWords[page.language].purposes[purpose];
  return htmlResponse(stopPageHtml(page, name, preferencesLink(call)), page);
}

/**
 * `POST` to the same address takes the consent back: from the button of that page, or from a mail program with the body
 * `List-Unsubscribe=One-Click` (RFC 8058). The address says everything, so whatever else is sent is not read.
 */
export async function postUnsubscribe(call: ClinicCall): Promise<Response> {
  const page = pageOf(call);
  const purpose = purposeOf(call);
  const appointmentId = await appointmentOf(call);
  if (!purpose || appointmentId === undefined) return htmlResponse(missingPageHtml(page), page, 404);
  await stopPurpose({ clinic: call.clinic, appointmentId }, purpose, call.context);
  const name = preferencesWords[page.language].purposes[purpose];
  return htmlResponse(stoppedPageHtml(page, name, preferencesLink(call)), page);
}

/** @returns `undefined` for what cannot be stopped by a link: what care needs. */
function purposeOf({ url }: ClinicCall): ConsentPurpose | undefined {
  const read = ConsentPurpose.safeParse(url.searchParams.get('purpose'));
  return read.success && read.data !== 'care' ? read.data : undefined;
}

/** @returns `undefined` for every token that is not right, and for an appointment that is not there any more. */
async function appointmentOf({ url, clinic, context }: ClinicCall): Promise<string | undefined> {
  const token = url.searchParams.get('token') ?? '';
  const id = idOfWaitingToken('preferences', token, context.secret);
  return id === undefined ? undefined : (await context.appointments.find(clinic.id, id))?.id;
}

function preferencesLink({ url }: ClinicCall): string {
  const query = new URLSearchParams(
    ['clinic', 'token'].map((name) => [name, url.searchParams.get(name) ?? '']),
  );
  return `preferences?${query.toString()}`;
}

function pageOf({ request, clinic }: ClinicCall): PreferencesPage {
  const wanted = wantedLanguages(request.headers.get('accept-language') ?? '');
  const written = Object.keys(preferencesWords) as PreferencesLanguage[];
  const language = chooseLanguage([...wanted, ...clinic.languages], written) as PreferencesLanguage;
  // A telephone number that breaks at the end of a line is misread.
  return { clinic: clinic.name, phone: clinic.phone.replaceAll(' ', '\u00a0'), language };
}

const style = createHash('sha256').update(preferencesPageStyle).digest('base64');

function htmlResponse(html: string, { language }: PreferencesPage, status = 200): Response {
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': `default-src 'none'; style-src 'sha256-${style}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'x-robots-tag': 'noindex, nofollow',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      vary: 'Accept-Language',
    },
  });
}
