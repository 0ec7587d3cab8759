import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { isCalendarDate } from '../../src/lib/is-calendar-date.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import { Refusal } from '../journeys/refusal.ts';
import { idOfWaitingToken } from '../scheduling/waiting-token.ts';
import type { ClinicCall } from './api-context.ts';
import { readBearerToken } from './read-bearer-token.ts';
import { wantedLanguages } from './wanted-languages.ts';

/** Whose secret may do something: of the whole desk, or of the list of answers alone. */
type DeskSecret = 'desk' | 'answers';

/**
 * Lets nobody in but the clinic's own desk. The secret of the answers travels in e-mails to the clinic, and so opens
 * nothing else; that of the desk opens the answers, too.
 *
 * @throws Refusal `not_found` for whoever has not the secret, or another clinic's.
 */
export function requireDesk(
  { request, clinic, context }: ClinicCall,
  secrets: readonly DeskSecret[] = ['desk'],
): void {
  const token = readBearerToken(request);
  if (!secrets.some((kind) => idOfWaitingToken(kind, token, context.secret) === clinic.id))
    throw new Refusal('not_found');
}

/** Languages in which the desk reads names of the clinic file. */
export function deskLanguages({ request, clinic }: Pick<ClinicCall, 'request' | 'clinic'>): string[] {
  const wanted = wantedLanguages(request.headers.get('accept-language') ?? '');
  return [chooseLanguage(wanted, clinic.languages), ...clinic.languages];
}

/**
 * Reads a calendar day from the query.
 *
 * @throws Refusal `invalid_request` if it is none.
 */
export function dayIn(url: URL, name: string, otherwise: string): string {
  const day = url.searchParams.get(name) ?? otherwise;
  if (isCalendarDate(day)) return day;
  throw new Refusal('invalid_request', { errors: [{ pointer: `/${name}`, code: 'invalid' }] });
}

/** What day it is at the clinic. */
export function todayAt({ timeZone }: Pick<ClinicFile, 'timeZone'>, nowMs: number): string {
  return isoDateAt(nowMs, timeZone);
}
