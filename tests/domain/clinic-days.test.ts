import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../src/domain/booking/diary-candidate.ts';
import { groupSlotsByDay } from '../../src/domain/booking/group-slots-by-day.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { instantOf } from '../../src/lib/instant-of.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { slotAt } from '../fixtures/slot-at.ts';

const zones = [
  'Europe/Paris',
  'Indian/Reunion',
  'Pacific/Noumea',
  'America/New_York',
  'Australia/Lord_Howe',
] as const;
const zone = fc.constantFrom(...zones);
const minuteMs = 60_000;
/** Any minute of 2026 to 2028, and often one within a day and a half of a change of the clocks. */
const changes = [
  '2026-03-08T07:00Z', // New York
  '2026-10-25T01:00Z', // Paris
  '2027-03-28T01:00Z',
  '2027-04-03T15:00Z', // Lord Howe, by 30 minutes
  '2027-10-02T15:30Z',
  '2027-11-07T06:00Z',
].map((text) => Date.parse(text));
const instantMs = fc.oneof(
  fc
    .integer({ min: Date.UTC(2026, 0) / minuteMs, max: Date.UTC(2028, 0) / minuteMs })
    .map((at) => at * minuteMs),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2_160, max: 2_160 }))
    .map(([at, by]) => at + by * minuteMs),
);
const zoned = (ms: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
const dayStart = (isoDate: string, timeZone: string) => {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  return instantOf({ year, month, day, hour: 0, minute: 0, second: 0 }, timeZone);
};

describe('the day shown', () => {
  it('is the day at the clinic, whatever the zone of the visitor and the offset in which a slot is written', () => {
    fc.assert(
      fc.property(fc.array(instantMs, { maxLength: 40 }), zone, zone, (times, clinicZone, written) => {
        const slots = times.map((ms) => slotAt(isoWithOffset(ms, written)));
        const days = groupSlotsByDay(slots, clinicZone);
        for (const { date, slots: sameDay } of days)
          for (const { start } of sameDay)
            expect(date).toBe(zoned(Date.parse(start), clinicZone).toPlainDate().toString());
        expect(days.flatMap((day) => day.slots)).toHaveLength(times.length);
        expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))].sort());
      }),
    );
  });

  it('of a slot of the diary is the day its opening hours name, on the wall clock they name', () => {
    fc.assert(
      fc.property(instantMs, zone, (ms, timeZone) => {
        const clinic = clinicWith({ timeZone });
        const day = isoDateAt(ms, timeZone);
        const range = { startMs: dayStart(day, timeZone), endMs: dayStart(addDays(day, 1), timeZone) };
        const candidates = candidatesFor({ service: 'short', ...range }, clinic);
        expect(candidates.length).toBeGreaterThan(0);
        for (const { startMs } of candidates) {
          const wall = zoned(startMs, timeZone);
          expect(wall.toPlainDate().toString()).toBe(day);
          expect(wall.hour >= 8 && wall.hour < 18).toBe(true);
        }
        expect(
          zoned(candidates[0]?.startMs ?? 0, timeZone)
            .toPlainTime()
            .toString(),
        ).toBe('08:00:00');
      }),
    );
  });
});

describe('a day with a change of the clocks', () => {
  it.each([
    ['2027-03-28', 'Europe/Paris', 23],
    ['2026-10-25', 'Europe/Paris', 25],
    ['2026-03-08', 'America/New_York', 23],
    ['2027-11-07', 'America/New_York', 25],
    ['2027-04-04', 'Australia/Lord_Howe', 24.5],
    ['2027-10-03', 'Australia/Lord_Howe', 23.5],
    ['2027-03-28', 'Indian/Reunion', 24],
    ['2027-03-28', 'Pacific/Noumea', 24],
  ])('%s in %s has %d hours, and an opening all day fills them', (day, timeZone, hours) => {
    const endMs = dayStart(addDays(day, 1), timeZone);
    const startMs = dayStart(day, timeZone);
    expect((endMs - startMs) / 3_600_000).toBe(hours);
    const [oak] = clinicWith().practitioners;
    const all = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const clinic = clinicWith({
      timeZone,
      practitioners: [{ ...oak, hours: [{ days: all, from: '00:00', to: '24:00', location: 'main' }] }],
    });
    const candidates = candidatesFor({ service: 'short', startMs, endMs }, clinic);
    expect(candidates).toHaveLength(hours * 2); // 20 minutes and 10 after
    const days = groupSlotsByDay(
      candidates.map((each) => slotAt(isoWithOffset(each.startMs, timeZone))),
      timeZone,
    );
    expect(days.map(({ date }) => date)).toEqual([day]);
  });
});
