import { weekdays, type ClinicFile } from '../../../contracts/clinic-file.ts';
import type { SuitableHours } from '../../../contracts/waiting-request.ts';
import { isoDateAt } from '../../../lib/iso-date-at.ts';
import type { Candidate } from '../diary-candidate.ts';
import { instantAt } from '../diary-opening.ts';
import type { WaitingPerson } from './waiting-person.ts';

const MINUTE_MS = 60_000;

/**
 * Tells whether a time suits someone who waits: the service, the practitioner, the place, the mode, the day and the
 * hour at the clinic. Whoever has an appointment already is only served by an earlier one.
 *
 * Hours are read on the clinic's wall clock, through its clock changes: an appointment lies within them from its
 * start to its end.
 */
export function suitsWish(
  candidate: Candidate,
  { wish, currentStartMs }: Pick<WaitingPerson, 'wish' | 'currentStartMs'>,
  timeZone: string,
): boolean {
  const { service, practitioner, location, mode, startMs } = candidate;
  if (service !== wish.service) return false;
  if (currentStartMs !== undefined && startMs >= currentStartMs) return false;
  if (!allows(wish.practitioners, practitioner) || !allows(wish.locations, location)) return false;
  if (!allows(wish.modes, mode)) return false;
  const { notBefore, notAfter, hours = [] } = wish;
  if (notBefore === undefined && notAfter === undefined && hours.length === 0) return true;
  const day = isoDateAt(startMs, timeZone);
  if (notBefore !== undefined && day < notBefore) return false;
  if (notAfter !== undefined && day > notAfter) return false;
  return hours.length === 0 || hours.some((each) => isWithin(candidate, { hours: each, day, timeZone }));
}

/**
 * Tells whether an offer that ends at a moment leaves enough time before the start: what the clinic asks for, what the
 * service asks for, and what the patient asked for, each counted from the last moment to accept.
 */
export function leavesTime(
  { service, startMs }: Pick<Candidate, 'service' | 'startMs'>,
  { noticeMinutes, endsMs }: { noticeMinutes: number; endsMs: number },
  { waitlist, services }: Pick<ClinicFile, 'waitlist' | 'services'>,
): boolean {
  const ofService = services.find(({ id }) => id === service)?.minimumNoticeMinutes ?? 0;
  return endsMs + Math.max(waitlist.leadMinutes, ofService, noticeMinutes) * MINUTE_MS <= startMs;
}

function isWithin(
  { startMs, endMs }: Candidate,
  { hours, day, timeZone }: { hours: SuitableHours; day: string; timeZone: string },
): boolean {
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  if (!weekday || !hours.days.includes(weekday)) return false;
  return instantAt(day, hours.from, timeZone) <= startMs && endMs <= instantAt(day, hours.to, timeZone);
}

function allows(list: readonly string[] | undefined, id: string): boolean {
  return list === undefined || list.length === 0 || list.includes(id);
}
