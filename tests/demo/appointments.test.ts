import { describe, expect, it } from 'vitest';
import {
  appointmentsIn,
  nextAppointment,
  nextReminder,
  reminderDueMs,
  standingAppointments,
  type Appointment,
} from '../../demo/appointments.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';

function calendar(event: readonly string[], method = 'PUBLISH'): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
  ];
  return [
    ...lines,
    'UID:1@clinic.example',
    'DTSTAMP:20261120T090000Z',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function read(event: readonly string[], method?: string): Appointment {
  const [appointment] = appointmentsIn(calendar(event, method), 'Europe/Paris');
  if (!appointment) throw new Error('No appointment was read.');
  return appointment;
}

const inParis = ['DTSTART;TZID=Europe/Paris:20270328T093000', 'DTEND;TZID=Europe/Paris:20270328T095000'];

describe('an appointment in a calendar file', () => {
  it('is read on the wall clock of its own zone', () => {
    const { startMs, timeZone } = read(inParis);
    expect(isoWithOffset(startMs, timeZone)).toBe('2027-03-28T09:30:00+02:00');
    const overseas = read([
      'DTSTART;TZID=Pacific/Noumea:20270328T093000',
      'DTEND;TZID=Pacific/Noumea:20270328T100000',
    ]);
    expect(isoWithOffset(overseas.startMs, overseas.timeZone)).toBe('2027-03-28T09:30:00+11:00');
  });

  it('is read in universal time when it says so', () => {
    const { startMs } = read(['DTSTART:20270328T073000Z', 'DTEND:20270328T075000Z']);
    expect(startMs).toBe(Date.parse('2027-03-28T07:30:00Z'));
  });

  it('is nothing when the attachment is no calendar', () => {
    expect(appointmentsIn('Bonjour', 'Europe/Paris')).toEqual([]);
  });
});

describe('the reminder', () => {
  it('is due at the same hour the day before, also when the clocks change in between', () => {
    const spring = read(inParis);
    expect(isoWithOffset(reminderDueMs(spring), 'Europe/Paris')).toBe('2027-03-27T09:30:00+01:00');
    const autumn = read([
      'DTSTART;TZID=Europe/Paris:20261025T093000',
      'DTEND;TZID=Europe/Paris:20261025T095000',
    ]);
    expect(isoWithOffset(reminderDueMs(autumn), 'Europe/Paris')).toBe('2026-10-24T09:30:00+02:00');
  });

  it('is behind us when less than a day is left, while the appointment is still ahead', () => {
    const appointment = read(inParis);
    const now = appointment.startMs - 3_600_000;
    expect(nextReminder([appointment], now)).toBeUndefined();
    expect(nextAppointment([appointment], now)?.atMs).toBe(appointment.startMs);
  });
});

describe('several messages about one appointment', () => {
  const moved = [...inParis.map((line) => line.replace('20270328', '20270330')), 'SEQUENCE:1'];

  it('leave the last word standing, whatever order they are read in', () => {
    const first = read(inParis);
    const second = read(moved);
    expect(standingAppointments([first, second])).toEqual([second]);
    expect(standingAppointments([second, first])).toEqual([second]);
  });

  it('leave nothing when the last word is a cancellation', () => {
    const cancelled = read([...moved, 'STATUS:CANCELLED'], 'CANCEL');
    expect(standingAppointments([read(inParis), cancelled])).toEqual([]);
  });
});
