import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { appointmentCalendar } from '../../backend/channels/appointment-calendar.ts';
import type { BookedAppointment } from '../../backend/journeys/journey-ports.ts';
import { clinicWith } from './fixtures/clinic-with.ts';

const zones = ['Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/New_York', 'Australia/Lord_Howe'];
const minuteMs = 60_000;
const minutes = fc.integer({ min: Date.UTC(2026, 0) / minuteMs, max: Date.UTC(2029, 0) / minuteMs });

it('the calendar file shows the wall clock of the clinic, and means the same instant, in any zone of the machine', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, timeZone) => {
      const startMs = minute * minuteMs;
      const wall = Temporal.Instant.fromEpochMilliseconds(startMs).toZonedDateTimeISO(timeZone);
      // An hour that the clock shows twice has no name of its own in RFC 5545: it means the first.
      const named = wall.toPlainDateTime().toZonedDateTime(timeZone, { disambiguation: 'earlier' });
      fc.pre(named.epochMilliseconds === startMs);
      const appointment: BookedAppointment = {
        ...{
          id: 'a',
          status: 'booked',
          sequence: 0,
          service: 'short',
          practitioner: 'oak',
          location: 'main',
        },
        ...{ mode: 'AMB', startMs, endMs: startMs + 20 * minuteMs, bookedMs: 0 },
        patient: {
          ...{ given: 'C', family: 'E', birthDate: '1980-01-01', email: 'c@patient.example' },
          phone: '',
          locale: 'fr',
          notices: [],
        },
      };
      const text = appointmentCalendar(
        { clinic: clinicWith({ timeZone }), appointment, key: 'k' },
        'fr',
        'ici',
      );
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const event = new ICAL.Event(
        calendar.getFirstSubcomponent('vevent') as InstanceType<typeof ICAL.Component>,
      );
      expect(event.startDate.toString()).toBe(wall.toPlainDateTime().toString({ smallestUnit: 'second' }));
      const rules = calendar.getFirstSubcomponent('vtimezone') as InstanceType<typeof ICAL.Component>;
      const zone = new ICAL.Timezone(rules);
      const shown = event.startDate.clone();
      shown.zone = zone;
      expect(shown.toUnixTime() * 1000).toBe(startMs);
    }),
    { numRuns: 150 },
  );
});
