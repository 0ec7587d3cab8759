import { instantAt, type Interval } from '../../src/domain/booking/diary-opening.ts';
import { offsetAt } from '../../src/lib/offset-at.ts';
import type { Channel, JourneyClass } from './definition.ts';

/** When messages of one kind may go out, on the wall clock of the clinic. */
export interface SendingHours {
  /** Such as `08:00`. */
  from: string;
  /** Such as `21:30`, on the same day; nothing goes out at that minute. */
  to: string;
  sundays: boolean;
  holidays: boolean;
}

/** The hours of a clinic, and the days that are public holidays where it is. */
export interface SendingCalendar {
  hours: Readonly<Record<JourneyClass, SendingHours>>;
  timeZone: string;
  /** @param isoDate - A day in the zone of the clinic. */
  isHoliday: (isoDate: string) => boolean;
}

/** A message that must get out before the hours end leaves so long before, for a queue takes its time. */
const marginMs = 30 * 60_000;
const farthestDays = 30;
const dayMs = 24 * 60 * 60_000;

/**
 * The hours that bind a message. An e-mail of care wakes nobody: it goes out at any time, as what arrives at a doctor's
 * door by letter does. An SMS rings.
 */
export function hoursOf(
  journeyClass: JourneyClass,
  channel: Channel,
  { hours }: SendingCalendar,
): SendingHours | undefined {
  return journeyClass === 'care' && channel === 'email' ? undefined : hours[journeyClass];
}

/** The first moment from an instant on at which something may go out: that instant itself, if it may. */
export function nextSendingTime(ms: number, hours: SendingHours, calendar: SendingCalendar): number {
  const today = dayAt(ms, calendar.timeZone);
  const openingOn = openingsOf(hours, calendar);
  for (let days = 0; days <= farthestDays; days += 1) {
    const open = openingOn(today + days);
    if (open && ms < open.endMs) return Math.max(ms, open.startMs);
  }
  return ms;
}

/** The last moment up to an instant at which something may go out: that instant itself, if it may. */
export function lastSendingTime(ms: number, hours: SendingHours, calendar: SendingCalendar): number {
  const today = dayAt(ms, calendar.timeZone);
  const openingOn = openingsOf(hours, calendar);
  for (let days = 0; days <= farthestDays; days += 1) {
    const open = openingOn(today - days);
    if (!open || ms < open.startMs) continue;
    return ms < open.endMs ? ms : Math.max(open.startMs, open.endMs - marginMs);
  }
  return ms;
}

/** The day that a wall clock shows, counted from 1970. */
function dayAt(ms: number, timeZone: string): number {
  return Math.floor((ms + offsetAt(ms, timeZone)) / dayMs);
}

type OpeningOn = (day: number) => Interval | undefined;

/** The hours of a day are the same whenever they are asked for, and a simulation asks a million times. */
const known = new WeakMap<SendingCalendar, Map<SendingHours, OpeningOn>>();

function openingsOf(hours: SendingHours, calendar: SendingCalendar): OpeningOn {
  let ofCalendar = known.get(calendar);
  if (!ofCalendar) known.set(calendar, (ofCalendar = new Map()));
  let openingOn = ofCalendar.get(hours);
  if (!openingOn) {
    const days = new Map<number, Interval | null>();
    openingOn = (day) => {
      let open = days.get(day);
      if (open === undefined) days.set(day, (open = opening(day, hours, calendar) ?? null));
      return open ?? undefined;
    };
    ofCalendar.set(hours, openingOn);
  }
  return openingOn;
}

function opening(
  day: number,
  { from, to, sundays, holidays }: SendingHours,
  { timeZone, isHoliday }: SendingCalendar,
): Interval | undefined {
  const date = new Date(day * dayMs);
  const isoDate = date.toISOString().slice(0, 10);
  if (!sundays && date.getUTCDay() === 0) return undefined;
  if (!holidays && isHoliday(isoDate)) return undefined;
  const [startMs, endMs] = [from, to].map((time) => instantAt(isoDate, time, timeZone)) as [number, number];
  return startMs < endMs ? { startMs, endMs } : undefined;
}
