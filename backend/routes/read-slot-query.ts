import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { defaultRangeDays, Instant, Mode } from '../../src/contracts/slot.ts';
import type { CandidateQuery } from '../../src/domain/booking/diary-candidate.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { instantOf } from '../../src/lib/instant-of.ts';
import { isCalendarDate } from '../../src/lib/is-calendar-date.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { Refusal } from '../journeys/refusal.ts';

const mostDays = 31;
const standardLimit = 2_000;
const mostSlots = 5_000;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface SlotQuery extends CandidateQuery {
  limit: number;
}

/**
 * Reads the query of `GET /v1/slots`. `from` and `to` are calendar days at the clinic, both included, or instants.
 *
 * @throws Refusal that names what is not right.
 */
export function readSlotQuery(params: URLSearchParams, clinic: ClinicFile, nowMs: number): SlotQuery {
  const service = params.get('service') ?? '';
  if (!clinic.services.some(({ id }) => id === service)) throw new Refusal('unknown_service');
  const practitioners = params.getAll('practitioner');
  if (practitioners.some((wanted) => !clinic.practitioners.some(({ id }) => id === wanted))) {
    throw new Refusal('unknown_practitioner');
  }
  const locations = params.getAll('location');
  if (locations.some((wanted) => !clinic.locations.some(({ id }) => id === wanted)))
    throw new Refusal('unknown_location');
  const mode = Mode.safeParse(params.get('mode') ?? 'AMB');
  if (!mode.success) throw invalid('/mode');
  return {
    service,
    practitioners,
    locations,
    ...(params.has('mode') && { mode: mode.data }),
    ...readRange(params, clinic, nowMs),
    limit: readLimit(params.get('limit')),
  };
}

function readRange(params: URLSearchParams, { timeZone }: ClinicFile, nowMs: number) {
  const from = params.get('from');
  const to = params.get('to');
  const startMs = from === null ? nowMs : momentOf(from, timeZone, '/from');
  if (to === null)
    return { startMs, endMs: startAfter(isoDateAt(startMs, timeZone), defaultRangeDays, timeZone) };
  // A day given as the end is part of the range.
  const endMs = isCalendarDate(to) ? startAfter(to, 1, timeZone) : momentOf(to, timeZone, '/to');
  if (endMs <= startMs) throw invalid('/to');
  // 31 days of which one may have 25 hours.
  if (endMs - startMs > mostDays * DAY_MS + HOUR_MS) throw new Refusal('range_too_wide');
  return { startMs, endMs };
}

function momentOf(text: string, timeZone: string, pointer: string): number {
  if (isCalendarDate(text)) return startAfter(text, 0, timeZone);
  // A `+` in a query means a space; no instant has one.
  const instant = Instant.safeParse(text.replace(' ', '+'));
  const ms = instant.success ? Date.parse(instant.data) : Number.NaN;
  if (Number.isNaN(ms)) throw invalid(pointer);
  return ms;
}

function startAfter(isoDate: string, days: number, timeZone: string): number {
  const [year = 0, month = 0, day = 0] = addDays(isoDate, days).split('-').map(Number);
  return instantOf({ year, month, day, hour: 0, minute: 0, second: 0 }, timeZone);
}

function readLimit(text: string | null): number {
  if (text === null) return standardLimit;
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > mostSlots) throw invalid('/limit');
  return limit;
}

function invalid(pointer: string): Refusal {
  return new Refusal('invalid_request', { errors: [{ pointer, code: 'invalid' }] });
}
