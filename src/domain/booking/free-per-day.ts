import { isoDateAt } from '../../lib/iso-date-at.ts';
import { startOfDay } from '../../lib/start-of-day.ts';

/** How much is free on one day. */
export interface FreeDay {
  /** ISO 8601 calendar date at the clinic. */
  date: string;
  /** Times at which someone is free. */
  free: number;
}

/**
 * Counts free times by calendar day at the clinic; two practitioners at one time are one time. The zone is asked once
 * for each day with something free, not for each slot: a calendar of ten thousand slots is a matter of milliseconds.
 *
 * @param starts - Instants in order, earliest first.
 * @param timeZone - IANA zone of the clinic.
 * @returns Only days with something free, in order.
 */
export function freePerDay(starts: readonly number[], timeZone: string): FreeDay[] {
  const days: FreeDay[] = [];
  let dayEndsMs = -Infinity;
  let lastMs: number | undefined;
  for (const startMs of starts) {
    if (startMs === lastMs) continue;
    lastMs = startMs;
    const today = days.at(-1);
    if (today && startMs < dayEndsMs) {
      today.free += 1;
      continue;
    }
    const date = isoDateAt(startMs, timeZone);
    dayEndsMs = startOfDay(date, timeZone, 1);
    days.push({ date, free: 1 });
  }
  return days;
}
