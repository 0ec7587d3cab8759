import { weekdays, type ClinicFile, type OpeningHours } from '../../contracts/clinic-file.ts';
import { addDays } from '../../lib/add-days.ts';
import { instantOf } from '../../lib/instant-of.ts';

/** A half-open stretch of time: `startMs` belongs to it, `endMs` does not. Milliseconds since 1970-01-01T00:00Z. */
export interface Interval {
  startMs: number;
  endMs: number;
}

/** A stretch of time in which a practitioner sees patients somewhere. */
export interface Opening extends Interval {
  location: string;
  /** Only these services; all of the practitioner's when left out. */
  services?: readonly string[] | undefined;
}

/** Calendar days at the clinic, both included, as ISO 8601. */
export interface DayRange {
  firstDay: string;
  lastDay: string;
}

/**
 * Lists when a practitioner sees patients: the weekly hours, less the days the clinic or the practitioner is
 * closed.
 *
 * Hours are read on the clinic's wall clock, so that 08:30 stays 08:30 through a clock change; on such a day
 * an opening lasts an hour more or less than the clock suggests.
 *
 * @returns In order of the days; openings of one day in the order of the clinic file.
 */
export function openingsOf(practitionerId: string, clinic: ClinicFile, days: DayRange): Opening[] {
  const hours = clinic.practitioners.find(({ id }) => id === practitionerId)?.hours ?? [];
  const openings: Opening[] = [];
  for (let day = days.firstDay; day <= days.lastDay; day = addDays(day, 1)) {
    if (isClosed(practitionerId, clinic, day)) continue;
    const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
    for (const entry of hours) {
      if (weekday && entry.days.includes(weekday)) openings.push(openingOn(day, entry, clinic.timeZone));
    }
  }
  return openings;
}

/** Tells whether nobody can be seen on a day: the clinic is closed, or this practitioner is away. */
export function isClosed(practitionerId: string, clinic: ClinicFile, day: string): boolean {
  return clinic.closures.some(
    ({ from, to, practitioner }) =>
      from <= day && day <= to && (practitioner === undefined || practitioner === practitionerId),
  );
}

function openingOn(day: string, { from, to, location, services }: OpeningHours, timeZone: string): Opening {
  return {
    startMs: instantAt(day, from, timeZone),
    endMs: instantAt(day, to, timeZone),
    location,
    services,
  };
}

/** The instant at which the clinic's wall clock shows a time such as `08:30` on a day; `24:00` is the end of it. */
export function instantAt(day: string, time: string, timeZone: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instantOf({ year, month, day: date, hour, minute, second: 0 }, timeZone);
}
