import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/contracts/locale.ts';
import { freeDaysOf } from '../../src/domain/booking/find-free-days.ts';
import type { SlotQuery } from '../../src/domain/booking/scheduling-port.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { Filters } from '../../widgets/booking/filter-model.ts';
import { monthModel } from '../../widgets/booking/month-model.ts';
import { SlotSearchModel } from '../../widgets/booking/slot-search-model.ts';
import { calendarFormats } from '../../widgets/ui/calendar-formats.ts';
import { dateFormats } from '../../widgets/ui/date-formats.ts';
import { slotAt } from '../fixtures/slot-at.ts';

/** Those of clinics; the visitor's is the zone of the machine, and the suite runs in several. */
const zones = ['Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/New_York'] as const;
const zone = fc.constantFrom(...zones);
const minuteMs = 60_000;
/** Any minute of a year and a half, and half of them within a day and a half of a change of the clocks. */
const changes = ['2026-10-25T01:00Z', '2026-11-01T06:00Z', '2027-03-14T07:00Z', '2027-03-28T01:00Z'].map(
  (at) => Date.parse(at),
);
const instantMs = fc.oneof(
  fc
    .integer({ min: Date.UTC(2026, 8) / minuteMs, max: Date.UTC(2028, 0) / minuteMs })
    .map((at) => at * minuteMs),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2_160, max: 2_160 }))
    .map(([at, by]) => at + by * minuteMs),
);
const zoned = (ms: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
const dayAt = (ms: number, timeZone: string) => zoned(ms, timeZone).toPlainDate().toString();

/** A clinic that has just these times, and answers each question by its own calendar. */
function clinicAt(starts: readonly number[], { timeZone, nowMs }: { timeZone: string; nowMs: number }) {
  const found = ({ from = dayAt(nowMs, timeZone), to = '9999-12-31' }: SlotQuery) => ({
    timeZone,
    // Written in UTC: the offset of an answer must not matter.
    slots: starts
      .filter((ms) => dayAt(ms, timeZone) >= from && dayAt(ms, timeZone) <= to)
      .map((ms) => slotAt(isoWithOffset(ms, 'UTC'))),
    nextAvailable: null,
    phone: '01 99 00 12 34',
    serverNow: isoWithOffset(nowMs, 'UTC'),
  });
  return {
    scheduling: {
      findSlots: (query: SlotQuery) => Promise.resolve({ ok: true as const, value: found(query) }),
    } as ConstructorParameters<typeof SlotSearchModel>[0],
    calendar: {
      findDays: (query: SlotQuery) => Promise.resolve({ ok: true as const, value: freeDaysOf(found(query)) }),
    },
  };
}

describe('the month, wherever the visitor is', () => {
  it('has each time on its day at the clinic, and today is today there', async () => {
    await fc.assert(
      fc.asyncProperty(
        zone,
        instantMs,
        fc.array(fc.integer({ min: 0, max: 31 * 24 * 60 }), { minLength: 1, maxLength: 5 }),
        async (timeZone, nowMs, laterMinutes) => {
          const starts = laterMinutes.map((minutes) => nowMs + minutes * minuteMs);
          const ports = clinicAt(starts, { timeZone, nowMs });
          const search = new SlotSearchModel(ports.scheduling);
          await search.open({ service: 'any' });
          const filters = { wish: () => ({ service: 'any' }) } as Filters;
          const month = monthModel(search, { ...ports, filters });
          expect(month.first.value).toBe(dayAt(nowMs, timeZone));
          for (const ms of starts) {
            const day = dayAt(ms, timeZone);
            month.jumpTo(isoWithOffset(ms, 'UTC'));
            expect(month.shownDay.value).toBe(day);
            await month.load();
            const sameDay = new Set(starts.filter((each) => dayAt(each, timeZone) === day));
            expect(month.free.value.get(day)).toBe(sameDay.size);
            month.pick(day);
            await month.load();
            expect(month.pickedDay.value?.date).toBe(day);
            const shown = month.pickedDay.value?.slots.map(({ start }) => Date.parse(start)) ?? [];
            expect(new Set(shown)).toEqual(sameDay);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a date on the screen', () => {
  /** Arabic ones as ours. */
  const plainDigits = (text: string) =>
    text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

  it.each(locales)('is the day at the clinic, on its wall clock, in "%s"', (language) => {
    // Building a format costs more than using it.
    const formats = new Map(zones.map((timeZone) => [timeZone, dateFormats(language, timeZone)]));
    const calendar = calendarFormats(language);
    fc.assert(
      fc.property(zone, zone, instantMs, (timeZone, written, ms) => {
        const there = zoned(ms, timeZone);
        const shown = formats.get(timeZone);
        const instant = isoWithOffset(ms, written);
        const day = there.toPlainDate().toString();
        expect(shown?.fullDate(instant)).toBe(calendar.day(day));
        expect(shown?.dateTime(instant)).toContain(shown?.time(instant));
        const [hour = 0, minute = 0] = (plainDigits(shown?.time(instant) ?? '').match(/\d+/g) ?? []).map(
          Number,
        );
        expect([hour % 12, minute]).toEqual([there.hour % 12, there.minute]);
        expect(plainDigits(shown?.shortDate(day) ?? '')).toMatch(new RegExp(`(^|\\D)${there.day}(\\D|$)`));
      }),
      { numRuns: 150 },
    );
  });
});
