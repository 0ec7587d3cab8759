import type { FreeDays } from '../../contracts/free-days.ts';
import type { FoundSlots } from '../../contracts/slot.ts';
import type { Answer } from '../answer.ts';
import type { CalendarPort, SchedulingPort, SlotQuery } from './scheduling-port.ts';
/**
 * Asks how much is free on each day of a range. An endpoint without `GET /v1/days` is asked for the slots
 * themselves: more to read, and the same answer.
 *
 * @param query - Of at most 31 days, which every endpoint answers.
 */
export declare function findFreeDays({ calendar, scheduling }: {
    calendar: Pick<CalendarPort, 'findDays'>;
    scheduling: SchedulingPort;
}, query: SlotQuery): Promise<Answer<FreeDays>>;
/** Counts the times of each day at the clinic; two practitioners at one time count once. */
export declare function freeDaysOf({ slots, timeZone, nextAvailable, serverNow }: FoundSlots): FreeDays;
