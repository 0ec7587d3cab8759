/** How one language writes the dates and times of one zone. */
export interface DateFormats {
    /** `lundi 23 novembre 2026` */
    fullDate(instant: string): string;
    /** `lundi 23 novembre`, for a heading under which the year is plain. */
    dayOf(isoDate: string): string;
    /** `23 novembre` */
    shortDate(isoDate: string): string;
    /** `08:30` */
    time(instant: string): string;
    /** `lundi 23 novembre 2026 à 08:30` */
    dateTime(instant: string): string;
    /** `Paris`: the city that names the zone, as people do. */
    zoneCity: string;
    /** Whether the visitor's own clock shows another time. */
    isElsewhere: boolean;
}
/**
 * Prepares the formats once, because building an Intl format costs more than using it a hundred times.
 *
 * @param language - BCP 47.
 * @param timeZone - IANA zone of the clinic, never the visitor's.
 */
export declare function dateFormats(language: string, timeZone: string): DateFormats;
