import { addDays } from '../../../lib/add-days.ts';
import { isoDateAt } from '../../../lib/iso-date-at.ts';
import { instantAt, type Interval } from '../diary-opening.ts';

/** Hours on the clinic's wall clock in which nobody is written to. They may run past midnight. */
export interface QuietHours {
  /** Such as `21:00`; the same as `to` when there are none. */
  from: string;
  to: string;
}

/**
 * Lists the quiet nights around an instant: the last that began before it, and those of the two days after.
 *
 * They are stretches of time, not hours read off a clock. On the night a clock is put back, an hour that it shows twice
 * belongs to one night and never begins a second.
 *
 * @returns In order and apart from each other.
 */
export function quietNights({ from, to }: QuietHours, timeZone: string, aroundMs: number): Interval[] {
  if (from === to) return [];
  const today = isoDateAt(aroundMs, timeZone);
  return [-1, 0, 1, 2]
    .map((days) => {
      const day = addDays(today, days);
      return {
        startMs: instantAt(day, from, timeZone),
        endMs: instantAt(from < to ? day : addDays(day, 1), to, timeZone),
      };
    })
    .filter(({ startMs, endMs }) => startMs < endMs);
}
