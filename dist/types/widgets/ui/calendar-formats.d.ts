/** How one language writes what stands on a calendar. Dates have no zone: they are read and written in the same one. */
export interface CalendarFormats {
    /** `mars 2027` */
    month(isoDate: string): string;
    /** `mardi 23 mars 2027` */
    day(isoDate: string): string;
    /** `23`, in the digits of the language. */
    number(isoDate: string): string;
    /** `mardi`; 1 is Monday, and 8 too. */
    weekday(weekday: number): string;
    /** `mar.`; a letter where short names are as long as in Arabic. */
    shortWeekday(weekday: number): string;
}
/** @param language - BCP 47. */
export declare function calendarFormats(language: string): CalendarFormats;
