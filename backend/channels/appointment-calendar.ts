import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { MessageContext } from '../journeys/journey-ports.ts';
import { messageTextsFor } from './message-texts.ts';

/**
 * Writes the calendar file of an appointment (RFC 5545), in the clinic's zone with the zone's rules enclosed. Its
 * title names the clinic only: calendars are shared with families and employers.
 *
 * @param language - BCP 47.
 * @param place - The address, or whatever stands for it.
 */
export function appointmentCalendar(
  { clinic, appointment }: MessageContext,
  language: string,
  place: string,
): string {
  const { timeZone, name } = clinic;
  const isOff = appointment.status === 'cancelled';
  // A luxon date carries its zone. A native one would be written in the zone of this process.
  const inClinicZone = (instantMs: number) => DateTime.fromMillis(instantMs, { zone: timeZone });
  const calendar = ical({
    prodId: { company: 'Parcours', product: 'Booking' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // No zone for the calendar as a whole: the library would then write DTSTAMP in it, which must be UTC.
    timezone: { name: null, generator: zoneRules },
  });
  calendar.createEvent({
    // The same for the life of the appointment, so that a later file changes the entry instead of adding one.
    id: `${appointment.id}@${clinic.id}`,
    sequence: appointment.sequence,
    stamp: DateTime.fromMillis(appointment.changedMs ?? appointment.bookedMs, { zone: 'utc' }),
    start: inClinicZone(appointment.startMs),
    end: inClinicZone(appointment.endMs),
    timezone: timeZone,
    summary: messageTextsFor(language).calendarSummary(name),
    location: place,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}

/** The library answers for an alias with the zone it is an alias of; the file must name the one it uses. */
function zoneRules(timeZone: string): string {
  const [rules = ''] = tzlib_get_ical_block(timeZone);
  return rules.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${timeZone}`);
}
