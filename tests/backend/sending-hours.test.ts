import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastSendingTime,
  nextSendingTime,
  type SendingCalendar,
} from '../../backend/journeys/sending-hours.ts';
import { splitArm } from '../../backend/journeys/split-arm.ts';
import { sendingCalendar } from '../../backend/scheduling/sending-calendar.ts';
import { wallTimeAt } from '../../src/lib/wall-time-at.ts';
import { clinicWith } from './fixtures/clinic-with.ts';

const calendarIn = (timeZone: string, country = 'FR'): SendingCalendar =>
  sendingCalendar(clinicWith({ timeZone, country }));
const paris = calendarIn('Europe/Paris');
const { marketing, care } = paris.hours;
const at = (text: string) => Date.parse(text);
const iso = (ms: number) => new Date(ms).toISOString();

describe('the hours in which patients are written to', () => {
  it.each([
    ['a morning', '2027-03-02T06:10:00+01:00', '2027-03-02T08:00:00+01:00'],
    ['an evening', '2027-03-02T21:30:00+01:00', '2027-03-03T08:00:00+01:00'],
    ['a Saturday evening', '2027-03-06T22:00:00+01:00', '2027-03-08T08:00:00+01:00'],
    ['Easter', '2027-03-28T10:00:00+02:00', '2027-03-30T08:00:00+02:00'],
    ['the night of the clock change', '2027-10-31T02:30:00+02:00', '2027-11-02T08:00:00+01:00'],
    ['an allowed minute', '2027-03-02T21:29:00+01:00', '2027-03-02T21:29:00+01:00'],
  ])('move advertising behind %s', (_, from, to) => {
    expect(iso(nextSendingTime(at(from), marketing, paris))).toBe(iso(at(to)));
  });

  it('move a reminder before the night, with time for a queue', () => {
    expect(iso(lastSendingTime(at('2027-03-02T06:30:00+01:00'), care, paris))).toBe(
      iso(at('2027-03-01T21:00:00+01:00')),
    );
    expect(lastSendingTime(at('2027-03-02T07:00:00+01:00'), care, paris)).toBe(
      at('2027-03-02T07:00:00+01:00'),
    );
  });

  it('know the holidays of the part of the country that the clinic names', () => {
    const moselle = sendingCalendar(clinicWith({ messaging: { ...clinicWith().messaging, region: '57' } }));
    expect([paris.isHoliday('2027-12-26'), moselle.isHoliday('2027-12-26')]).toEqual([false, true]);
  });

  it('are kept everywhere and always, and a moment within them is not moved', () => {
    const zones = ['Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/Cayenne'].map((zone) =>
      calendarIn(zone),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01T00:00:00Z') / 1000, max: at('2029-01-01T00:00:00Z') / 1000 }),
        fc.constantFrom(...zones),
        (seconds, calendar) => {
          const ms = seconds * 1000;
          for (const find of [nextSendingTime, lastSendingTime]) {
            const moved = find(ms, marketing, calendar);
            const { year, month, day, hour, minute } = wallTimeAt(moved, calendar.timeZone);
            const date = new Date(Date.UTC(year, month - 1, day));
            expect(hour >= 8 && hour * 60 + minute < 21 * 60 + 30).toBe(true);
            expect(date.getUTCDay()).not.toBe(0);
            expect(calendar.isHoliday(date.toISOString().slice(0, 10))).toBe(false);
            expect(find(moved, marketing, calendar)).toBe(moved);
          }
          expect(nextSendingTime(ms, marketing, calendar)).toBeGreaterThanOrEqual(ms);
          expect(lastSendingTime(ms, marketing, calendar)).toBeLessThanOrEqual(ms);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the arm of an experiment', () => {
  const arms = [
    ['short', 50],
    ['long', 30],
    ['none', 20],
  ] as const;
  const people = Array.from({ length: 20_000 }, (_, at) => `person-${at}`);
  const sharesOf = (salt: string, among = people) => {
    const chosen = among.map((person) => splitArm(salt, person, arms));
    return arms.map(([name]) => chosen.filter((arm) => arm === name).length / among.length);
  };

  it('is the same each time, and as frequent as its weight', () => {
    expect(people.map((person) => splitArm('a', person, arms))).toEqual(
      people.map((person) => splitArm('a', person, arms)),
    );
    for (const [index, share] of sharesOf('a').entries())
      expect(share).toBeCloseTo([0.5, 0.3, 0.2][index] ?? 0, 1.7);
  });

  it('falls independently of another experiment', () => {
    const short = people.filter((person) => splitArm('a', person, arms) === 'short');
    for (const [index, share] of sharesOf('b', short).entries())
      expect(share).toBeCloseTo([0.5, 0.3, 0.2][index] ?? 0, 1.5);
  });
});
