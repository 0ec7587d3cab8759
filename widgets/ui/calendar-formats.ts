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

/** As many letters as stand above a column of a phone of 320 px. */
const columnLetters = 5;

/** @param language - BCP 47. */
export function calendarFormats(language: string): CalendarFormats {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const intl = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (isoDate: string) => intl.format(new Date(`${isoDate}T12:00:00Z`));
  };
  const digits = new Intl.NumberFormat(language);
  const weekday = format({ weekday: 'long' });
  // 5 January 1970 was a Monday.
  const dayNamed = (number: number) => `1970-01-${String(5 + ((number - 1) % 7)).padStart(2, '0')}`;
  const [short, narrow] = [format({ weekday: 'short' }), format({ weekday: 'narrow' })];
  const isShort = [1, 2, 3, 4, 5, 6, 7].every((day) => short(dayNamed(day)).length <= columnLetters);
  return {
    month: format({ month: 'long', year: 'numeric' }),
    day: format({ dateStyle: 'full' }),
    number: (isoDate) => digits.format(Number(isoDate.slice(8))),
    weekday: (number) => weekday(dayNamed(number)),
    shortWeekday: (number) => (isShort ? short : narrow)(dayNamed(number)),
  };
}
