import type { FreeDays } from '../../contracts/free-days.ts';
import type { FoundSlots } from '../../contracts/slot.ts';
import { unreachable } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { groupSlotsByDay } from './group-slots-by-day.ts';
import type { CalendarPort, SchedulingPort, SlotQuery } from './scheduling-port.ts';

/** A failure has to be on the screen ten seconds after the press, and the first call has had two of them. */
const leftMs = 7_000;

/**
 * Asks how much is free on each day of a range. An endpoint without `GET /v1/days` is asked for the slots
 * themselves: more to read, and the same answer.
 *
 * @param query - Of at most 31 days, which every endpoint answers.
 */
export async function findFreeDays(
  { calendar, scheduling }: { calendar: Pick<CalendarPort, 'findDays'>; scheduling: SchedulingPort },
  query: SlotQuery,
): Promise<Answer<FreeDays>> {
  const answer = await calendar.findDays(query);
  // Without its CORS header a 404 reads as silence.
  if (answer.ok || !['not_found', unreachable].includes(answer.problem.code)) return answer;
  const slots = await scheduling.findSlots(query, leftMs);
  return slots.ok ? { ok: true, value: freeDaysOf(slots.value) } : slots;
}

/** Counts the times of each day at the clinic; two practitioners at one time count once. */
export function freeDaysOf({ slots, timeZone, nextAvailable, serverNow }: FoundSlots): FreeDays {
  const days = groupSlotsByDay(slots, timeZone).map(({ date, slots: ofDay }) => ({
    date,
    free: new Set(ofDay.map(({ start }) => Date.parse(start))).size,
  }));
  return { timeZone, days, nextAvailable, serverNow };
}
