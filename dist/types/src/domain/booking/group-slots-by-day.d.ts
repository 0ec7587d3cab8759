import type { Slot } from '../../contracts/slot.ts';
/** The free slots of one calendar day at the clinic. */
export interface SlotDay {
    /** ISO 8601 calendar date at the clinic. */
    date: string;
    slots: Slot[];
}
/**
 * Groups free slots by the calendar day they fall on at the clinic.
 *
 * The clinic's zone decides the day, never the visitor's: someone booking from abroad must see the date on
 * which the reception desk will expect them. Slots of several practitioners at one time stay apart.
 *
 * @param slots - In any order.
 * @param timeZone - IANA zone of the clinic, such as `Europe/Paris`.
 * @returns Days in ascending order, each with its slots in order of start.
 * @throws RangeError if `timeZone` is not an IANA zone the browser knows.
 *
 * @example
 * ```ts
 * groupSlotsByDay([slotAt('2026-03-29T22:30:00Z')], 'Europe/Paris')[0]?.date;
 * // => '2026-03-30', because Paris had just moved to summer time
 * ```
 */
export declare function groupSlotsByDay(slots: readonly Slot[], timeZone: string): SlotDay[];
