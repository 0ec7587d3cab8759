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
export function dateFormats(language: string, timeZone: string): DateFormats {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  const fullDate = format({ timeZone, dateStyle: 'full' });
  const time = format({ timeZone, timeStyle: 'short' });
  const dateTime = format({ timeZone, dateStyle: 'full', timeStyle: 'short' });
  // A calendar date has no zone: it is read and written in the same one.
  const day = format({ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
  const short = format({ timeZone: 'UTC', day: 'numeric', month: 'long' });
  const noon = (isoDate: string) => new Date(`${isoDate}T12:00:00Z`);

  return {
    fullDate: (instant) => fullDate.format(new Date(instant)),
    dayOf: (isoDate) => day.format(noon(isoDate)),
    shortDate: (isoDate) => short.format(noon(isoDate)),
    time: (instant) => time.format(new Date(instant)),
    dateTime: (instant) => dateTime.format(new Date(instant)),
    zoneCity: (timeZone.split('/').pop() ?? timeZone).replaceAll('_', ' '),
    isElsewhere: Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone,
  };
}
