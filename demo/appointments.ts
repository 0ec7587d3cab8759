import ICAL from 'ical.js';
import { instantOf } from '../src/lib/instant-of.ts';
import { wallTimeAt } from '../src/lib/wall-time-at.ts';

/** An appointment as the patient's calendar knows it, read from the .ics of an e-mail. */
export interface Appointment {
  uid: string;
  /** A later message about the same appointment has a higher one (RFC 5545, 3.8.7.4). */
  sequence: number;
  cancelled: boolean;
  summary: string;
  location: string;
  description: string;
  startMs: number;
  endMs: number;
  /** IANA zone in which the clinic's clock shows the start. */
  timeZone: string;
}

/**
 * Reads the appointments of a calendar file.
 *
 * @param ics - Content of a `text/calendar` attachment.
 * @param clinicZone - IANA zone for times that name none.
 * @returns None when the text is no calendar.
 */
export function appointmentsIn(ics: string, clinicZone: string): Appointment[] {
  let calendar: ICAL.Component;
  try {
    calendar = new ICAL.Component(ICAL.parse(ics) as string);
  } catch {
    return [];
  }
  const cancelledByMethod = String(calendar.getFirstPropertyValue('method')).toUpperCase() === 'CANCEL';
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const zone = zoneOf(component, clinicZone);
    const status = String(component.getFirstPropertyValue('status')).toUpperCase();
    return {
      uid: event.uid,
      sequence: event.sequence ?? 0,
      cancelled: cancelledByMethod || status === 'CANCELLED',
      summary: event.summary ?? '',
      location: event.location ?? '',
      description: event.description ?? '',
      startMs: instantIn(event.startDate, zone),
      endMs: instantIn(event.endDate, zone),
      timeZone: zone,
    };
  });
}

function zoneOf(event: ICAL.Component, clinicZone: string): string {
  const zone = event.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  return zone || clinicZone;
}

/** The wall time and the IANA zone decide, whatever the VTIMEZONE beside them says: that is what a phone does. */
function instantIn(time: ICAL.Time, timeZone: string): number {
  const { year, month, day, hour, minute, second } = time;
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
  return instantOf({ year, month, day, hour, minute, second }, timeZone);
}

/** What still stands after all messages: the last word on each appointment, without the cancelled ones. */
export function standingAppointments(all: readonly Appointment[]): Appointment[] {
  const last = new Map<string, Appointment>();
  for (const appointment of all) {
    const known = last.get(appointment.uid);
    if (!known || appointment.sequence >= known.sequence) last.set(appointment.uid, appointment);
  }
  return [...last.values()].filter((appointment) => !appointment.cancelled);
}

/** A moment worth jumping to. */
export interface Moment {
  atMs: number;
  appointment: Appointment;
}

/** When the reminder is due: the day before, when the clinic's clock shows the hour of the appointment. */
export function reminderDueMs({ startMs, timeZone }: Appointment): number {
  const start = wallTimeAt(startMs, timeZone);
  return instantOf({ ...start, day: start.day - 1 }, timeZone);
}

/** The next reminder that is not yet due. */
export function nextReminder(appointments: readonly Appointment[], nowMs: number): Moment | undefined {
  return soonest(
    appointments.map((appointment) => ({ atMs: reminderDueMs(appointment), appointment })),
    nowMs,
  );
}

/** The next appointment that has not begun. */
export function nextAppointment(appointments: readonly Appointment[], nowMs: number): Moment | undefined {
  return soonest(
    appointments.map((appointment) => ({ atMs: appointment.startMs, appointment })),
    nowMs,
  );
}

function soonest(moments: readonly Moment[], nowMs: number): Moment | undefined {
  return moments.filter(({ atMs }) => atMs > nowMs).sort((one, other) => one.atMs - other.atMs)[0];
}
