import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { MessageTexts } from './message-texts.ts';

export interface AppointmentTime {
  /** With the weekday and the year, such as `dimanche 28 mars 2027`. */
  date: string;
  /** With the weekday, without the year. */
  shortDate: string;
  /** In figures, such as `28/03/2027`. */
  numericDate: string;
  start: string;
  end: string;
  /** The name of the zone, for a clinic overseas; empty elsewhere. */
  zone: string;
}

/**
 * Writes when an appointment is, on the clinic's wall clock. An overseas clinic names its zone: the patient may be
 * reading in mainland France.
 */
export function appointmentTime(
  { startMs, endMs }: { startMs: number; endMs: number },
  { timeZone }: Pick<ClinicFile, 'timeZone'>,
  { formatLocale: locale, day: dayText }: Pick<MessageTexts, 'formatLocale' | 'day'>,
): AppointmentTime {
  const format = (options: Intl.DateTimeFormatOptions, instantMs = startMs) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(instantMs);
  const dateText = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options })
      .formatToParts(startMs)
      .map(({ type, value }) => (type === 'day' ? dayText(value) : value))
      .join('');
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return {
    date: dateText({ ...day, year: 'numeric' }),
    shortDate: dateText(day),
    numericDate: format({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    start: format(time),
    end: format(time, endMs),
    zone: timeZone.startsWith('Europe/') ? '' : zoneName(timeZone, locale, startMs),
  };
}

function zoneName(timeZone: string, locale: string, instantMs: number): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    instantMs,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
