import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { defaultRangeDays, Instant, Mode } from '../../src/contracts/slot.ts';
import type { CandidateQuery } from '../../src/domain/booking/diary-candidate.ts';
import { isCalendarDate } from '../../src/lib/is-calendar-date.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { startOfDay } from '../../src/lib/start-of-day.ts';
import { Refusal } from '../journeys/refusal.ts';

const standardLimit = 2_000;
const mostSlots = 5_000;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface SlotQuery extends CandidateQuery {
  limit: number;
}

/** When the query is read, and how much it may ask for. */
export interface SlotQueryLimits {
  nowMs: number;
  /** Calendar days that a range may cover. */
  mostDays: number;
}

/**
 * Reads the query of `GET /v1/slots` and `GET /v1/days`. `from` and `to` are calendar days at the clinic, both included, or instants.
 *
 * @throws Refusal that names what is not right.
 */
export function readSlotQuery(
  params: URLSearchParams,
  clinic: ClinicFile,
  limits: SlotQueryLimits,
): SlotQuery {
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
    ...readRange(params, clinic, limits),
    limit: readLimit(params.get('limit')),
  };
}

function readRange(params: URLSearchParams, { timeZone }: ClinicFile, { nowMs, mostDays }: SlotQueryLimits) {
  const from = params.get('from');
  const to = params.get('to');
  const startMs = from === null ? nowMs : momentOf(from, timeZone, '/from');
  if (to === null)
    return { startMs, endMs: startOfDay(isoDateAt(startMs, timeZone), timeZone, defaultRangeDays) };
  // A day given as the end is part of the range.
  const endMs = isCalendarDate(to) ? startOfDay(to, timeZone, 1) : momentOf(to, timeZone, '/to');
  if (endMs <= startMs) throw invalid('/to');
  // One of the days may have 25 hours.
  if (endMs - startMs > mostDays * DAY_MS + HOUR_MS) {
    throw new Refusal('range_too_wide', { detail: `At most ${mostDays} days at a time.` });
  }
  return { startMs, endMs };
}

function momentOf(text: string, timeZone: string, pointer: string): number {
  if (isCalendarDate(text)) return startOfDay(text, timeZone);
  // A `+` in a query means a space; no instant has one.
  const instant = Instant.safeParse(text.replace(' ', '+'));
  const ms = instant.success ? Date.parse(instant.data) : Number.NaN;
  if (Number.isNaN(ms)) throw invalid(pointer);
  return ms;
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
