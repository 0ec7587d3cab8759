/** An appointment, as far as a calendar has to know it. */
export interface CalendarEntry {
    /** The same for the life of the appointment, so that a later file changes the entry instead of adding one. */
    uid: string;
    /** Counts the changes of the appointment. */
    sequence: number;
    /** Instant at which this was true. */
    stamp: string;
    start: string;
    end: string;
    /** Shown to families and employers: whose appointment and what for stays out of it. */
    summary: string;
    place: string;
    isCancelled?: boolean;
}
/**
 * Writes a calendar file (RFC 5545) of one appointment. Its times are in UTC, which every calendar shows on the clock
 * of whoever looks; no rules of a zone have to be enclosed, and none can be out of date.
 *
 * @returns The text of the file, with the line ends that the standard asks for.
 *
 * @example
 * ```ts
 * calendarFile(entry).split('\r\n')[0]; // => 'BEGIN:VCALENDAR'
 * ```
 */
export declare function calendarFile(entry: CalendarEntry): string;
