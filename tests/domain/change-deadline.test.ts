import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { changeDeadlineMs } from '../../src/domain/booking/change-deadline.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';

const [short, long] = clinicWith().services;
const at = (instant: string) => Date.parse(instant);
const clinic = (changeBeforeMinutes: number, own?: number) => {
  const services = [{ ...short, ...(own !== undefined && { changeBeforeMinutes: own }) }, long];
  return clinicWith({ changeBeforeMinutes, services });
};

describe('until when an appointment can be changed', () => {
  it('is said by the service, and else by the clinic; also when the service says: until it begins', () => {
    const startMs = at('2027-05-04T10:00:00+02:00');
    const minutesBefore = (service: string, of: ReturnType<typeof clinic>) =>
      (startMs - changeDeadlineMs({ service, startMs }, of)) / 60_000;
    expect(minutesBefore('short', clinic(240, 60))).toBe(60);
    expect(minutesBefore('long', clinic(240, 60))).toBe(240);
    expect(minutesBefore('short', clinic(240, 0))).toBe(0);
    expect(minutesBefore('a service of the past', clinic(240, 0))).toBe(240);
  });

  it('counts hours that pass, on the days of 23 and 25 hours too', () => {
    const shown = (start: string) =>
      isoWithOffset(
        changeDeadlineMs({ service: 'short', startMs: at(start) }, clinic(24 * 60)),
        'Europe/Paris',
      );
    expect(shown('2027-03-28T10:00:00+02:00')).toBe('2027-03-27T09:00:00+01:00');
    expect(shown('2026-10-25T10:00:00+01:00')).toBe('2026-10-24T11:00:00+02:00');
    expect(shown('2027-05-04T10:00:00+02:00')).toBe('2027-05-03T10:00:00+02:00');
  });

  it('is shown on its day at the clinic, the same moment in every zone, and never after the start', () => {
    const zone = fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/New_York');
    const change = fc.constantFrom(
      '2026-10-25T01:00Z',
      '2026-11-01T06:00Z',
      '2027-03-14T07:00Z',
      '2027-03-28T01:00Z',
    );
    const start = fc.tuple(change, fc.integer({ min: -3_000, max: 3_000 }));
    fc.assert(
      fc.property(zone, start, fc.integer({ min: 0, max: 4 * 24 * 60 }), (timeZone, [near, by], minutes) => {
        const startMs = at(near) + by * 60_000;
        const deadlineMs = changeDeadlineMs({ service: 'long', startMs }, clinic(minutes));
        const there = Temporal.Instant.fromEpochMilliseconds(startMs).subtract({ minutes });
        expect(deadlineMs).toBe(there.epochMilliseconds);
        expect(deadlineMs).toBeLessThanOrEqual(startMs);
        const written = isoWithOffset(deadlineMs, timeZone);
        const zoned = there.toZonedDateTimeISO(timeZone);
        expect(written).toBe(zoned.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 }));
      }),
      { numRuns: 500 },
    );
  });
});
