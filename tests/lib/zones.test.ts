import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/lib/add-days.ts';
import { instantOf } from '../../src/lib/instant-of.ts';
import { isCalendarDate } from '../../src/lib/is-calendar-date.ts';
import { isInstant } from '../../src/lib/is-instant.ts';
import { isTimeZone } from '../../src/lib/is-time-zone.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { utcOf } from '../../src/lib/utc-of.ts';
import { wallTimeAt } from '../../src/lib/wall-time-at.ts';

/** Zones with summer time in both hemispheres, none, a half hour, 45 minutes, and a change of 30 minutes. */
const timeZone = fc.constantFrom(
  ...[
    'Europe/Paris',
    'Indian/Reunion',
    'Pacific/Noumea',
    'America/Martinique',
    'America/Miquelon',
    'Pacific/Tahiti',
  ],
  ...[
    'America/New_York',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'America/St_Johns',
    'UTC',
  ],
);
/** Where this clinic's appointments lie, with a margin. */
const seconds = fc.integer({ min: Date.UTC(2020, 0) / 1000, max: Date.UTC(2040, 0) / 1000 });
/** Within a day of the clock changes of Paris in 2026 and 2027, where mistakes live. */
const nearChange = fc
  .tuple(
    fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'),
    fc.integer({ min: -86_400, max: 86_400 }),
  )
  .map(([day, offset]) => Date.parse(`${day}T01:00:00Z`) / 1000 + offset);
const instantMs = fc.oneof(seconds, nearChange).map((second) => second * 1000);
const zoned = (ms: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);

describe('the wall clock of a zone', () => {
  it('is the one Temporal shows', () => {
    fc.assert(
      fc.property(instantMs, timeZone, (ms, zone) => {
        const { year, month, day, hour, minute, second } = zoned(ms, zone);
        expect(wallTimeAt(ms, zone)).toEqual({ year, month, day, hour, minute, second });
      }),
    );
  });

  it('falls on the calendar day Temporal says', () => {
    fc.assert(
      fc.property(instantMs, timeZone, (ms, zone) => {
        expect(isoDateAt(ms, zone)).toBe(zoned(ms, zone).toPlainDate().toString());
      }),
    );
  });

  it('is written with the offset Temporal writes', () => {
    fc.assert(
      fc.property(instantMs, timeZone, (ms, zone) => {
        const expected = zoned(ms, zone).toString({ timeZoneName: 'never', fractionalSecondDigits: 0 });
        expect(isoWithOffset(ms, zone)).toBe(expected);
        expect(isInstant(isoWithOffset(ms, zone))).toBe(true);
        expect(Date.parse(isoWithOffset(ms, zone))).toBe(ms);
      }),
    );
  });

  it('drops fractions of a second', () => {
    expect(isoWithOffset(Date.parse('2027-03-28T00:59:59.999Z'), 'Europe/Paris')).toBe(
      '2027-03-28T01:59:59+01:00',
    );
  });
});

describe('the instant of a wall time', () => {
  it('is the one Temporal finds, also for a time that is skipped or shown twice', () => {
    fc.assert(
      fc.property(instantMs, timeZone, (ms, zone) => {
        // Read on a clock in Greenwich, so that times which the zone skips come up too.
        const { year, month, day, hour, minute, second } = wallTimeAt(ms, 'UTC');
        const plain = new Temporal.PlainDateTime(year, month, day, hour, minute, second);
        const expected = plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
        expect(instantOf({ year, month, day, hour, minute, second }, zone)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('goes forward by the length of the gap, and takes the first of two', () => {
    const at = (hour: number, month: number, day: number) =>
      new Date(
        instantOf({ year: 2027, month, day, hour, minute: 30, second: 0 }, 'Europe/Paris'),
      ).toISOString();
    expect(at(2, 3, 28)).toBe('2027-03-28T01:30:00.000Z');
    expect(at(2, 10, 31)).toBe('2027-10-31T00:30:00.000Z');
  });

  it('lets fields roll over', () => {
    const last = instantOf({ year: 2027, month: 3, day: 0, hour: 12, minute: 0, second: 0 }, 'Europe/Paris');
    expect(isoDateAt(last, 'Europe/Paris')).toBe('2027-02-28');
    expect(utcOf({ year: 2027, month: 13, day: 1, hour: 24, minute: 0, second: 0 })).toBe(
      Date.UTC(2028, 0, 2),
    );
  });
});

describe('a calendar date', () => {
  it('moves by days as Temporal moves it', () => {
    fc.assert(
      fc.property(instantMs, fc.integer({ min: -4000, max: 4000 }), (ms, days) => {
        const date = isoDateAt(ms, 'UTC');
        expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
      }),
    );
  });

  it('exists if and only if Temporal knows it', () => {
    const number = (max: number, digits: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(digits, '0'));
    fc.assert(
      fc.property(number(2100, 4), number(14, 2), number(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        let known = true;
        try {
          Temporal.PlainDate.from(text, { overflow: 'reject' });
        } catch {
          known = false;
        }
        expect(isCalendarDate(text)).toBe(known);
      }),
      { numRuns: 1000 },
    );
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      '2027-3-1',
      '27-03-01',
      '2027-03-01T00:00',
      ' 2027-03-01',
      '+002027-03-01',
      '२०२७-०३-०१',
    ]) {
      expect(isCalendarDate(text)).toBe(false);
    }
  });
});

describe('a time zone', () => {
  it('has a name this platform knows', () => {
    for (const name of ['Europe/Paris', 'Pacific/Noumea', 'UTC']) expect(isTimeZone(name)).toBe(true);
    for (const name of ['', 'Paris', 'Europe/Nowhere', 'CET', '+01:00', 'Europe/Paris '])
      expect(isTimeZone(name)).toBe(false);
  });
});
