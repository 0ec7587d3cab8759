import type { FaqClinic } from '../../contracts/faq.ts';
import { addDays } from '../../lib/add-days.ts';
import { isoDateAt } from '../../lib/iso-date-at.ts';
import { wallTimeAt } from '../../lib/wall-time-at.ts';

/** Whether somebody answers now, and until when or from when. Times are on the clock of the clinic. */
export type Opening =
  { isOpen: true; until: string } | { isOpen: false; opens?: { date: string; inDays: number; from: string } };

/** As far as it is looked ahead: a fortnight of holidays is named by no day. */
const daysAhead = 14;

/**
 * Says whether somebody answers at the clinic, wherever the visitor is.
 *
 * @param clinic - With its hours, its days off and its zone.
 * @param nowMs - Milliseconds since 1970-01-01T00:00Z.
 * @returns Nothing where the clinic has not said its hours.
 *
 * @example
 * ```ts
 * openingAt({ ...clinic, hours: [{ days: [1], from: '08:30', to: '19:00' }] }, monday); // => { isOpen: true, until: '19:00' }
 * ```
 */
export function openingAt(
  { hours, closed = [], timeZone }: Pick<FaqClinic, 'hours' | 'closed' | 'timeZone'>,
  nowMs: number,
): Opening | undefined {
  if (!hours?.length) return undefined;
  const { hour, minute } = wallTimeAt(nowMs, timeZone);
  const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const today = isoDateAt(nowMs, timeZone);
  for (let inDays = 0; inDays <= daysAhead; inDays += 1) {
    const date = addDays(today, inDays);
    if (closed.includes(date)) continue;
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
    const spans = hours
      .filter(({ days }) => days.includes(weekday))
      .sort((a, b) => a.from.localeCompare(b.from));
    for (const { from, to } of spans) {
      if (inDays === 0 && to <= clock) continue;
      if (inDays === 0 && from <= clock) return { isOpen: true, until: to };
      return { isOpen: false, opens: { date, inDays, from } };
    }
  }
  return { isOpen: false };
}
