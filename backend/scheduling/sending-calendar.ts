import Holidays from 'date-holidays';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { SendingCalendar } from '../journeys/sending-hours.ts';

/** Knows when a clinic may write to its patients, with the public holidays of where it is. */
export function sendingCalendar({
  timeZone,
  country,
  messaging,
}: Pick<ClinicFile, 'timeZone' | 'country' | 'messaging'>): SendingCalendar {
  const holidays = messaging.region ? new Holidays(country, messaging.region) : new Holidays(country);
  const years = new Map<string, ReadonlySet<string>>();
  const daysOf = (year: string) => {
    let days = years.get(year);
    if (!days) {
      const all = holidays.getHolidays(Number(year)).filter(({ type }) => type === 'public');
      days = new Set(all.map(({ date }) => date.slice(0, 10)));
      years.set(year, days);
    }
    return days;
  };
  return {
    hours: messaging.hours,
    timeZone,
    isHoliday: (isoDate) => daysOf(isoDate.slice(0, 4)).has(isoDate),
  };
}
