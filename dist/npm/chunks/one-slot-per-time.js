import { i as isoDateAt } from './iso-date-at.js';

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
function groupSlotsByDay(slots, timeZone) {
    const days = new Map();
    for (const slot of [...slots].sort(byStart)) {
        const date = isoDateAt(Date.parse(slot.start), timeZone);
        const sameDay = days.get(date);
        if (sameDay)
            sameDay.push(slot);
        else
            days.set(date, [slot]);
    }
    return Array.from(days, ([date, daySlots]) => ({ date, slots: daySlots }));
}
const byStart = (a, b) => Date.parse(a.start) - Date.parse(b.start);

/**
 * Leaves one slot for each time at each place: a patient who does not mind whom they see should not have to
 * choose between two buttons that say the same.
 *
 * @param slots - In the order in which the clinic prefers to fill them; the first of equals stays.
 */
function oneSlotPerTime(slots) {
    const seen = new Set();
    return slots.filter((slot) => {
        const key = `${Date.parse(slot.start)} ${slot.location} ${slot.mode}`;
        return seen.has(key) ? false : seen.add(key);
    });
}

export { groupSlotsByDay as g, oneSlotPerTime as o };
