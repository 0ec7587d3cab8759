import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { silence } from '../../src/domain/answer.ts';
import { findFreeDays, freeDaysOf } from '../../src/domain/booking/find-free-days.ts';
import { freePerDay } from '../../src/domain/booking/free-per-day.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { ClinicInMemory, problemOf, serverNow } from '../fixtures/clinic-in-memory.ts';
import { slotAt } from '../fixtures/slot-at.ts';

const query = { service: 'irm-genou', from: '2027-03-22', to: '2027-03-31' };
const days = [
  { date: '2027-03-23', free: 2 },
  { date: '2027-03-29', free: 1 },
];

describe('the free days of a range', () => {
  it('are those of the calendar, where the endpoint has one', async () => {
    const clinic = new ClinicInMemory();
    const answer = await findFreeDays({ calendar: clinic, scheduling: clinic }, query);
    expect(answer).toMatchObject({ ok: true, value: { days } });
    expect([clinic.dayQueries, clinic.queries]).toEqual([[query], []]);
  });

  it.each([silence, problemOf('not_found')])(
    'are counted from the slots where it has none ($code)',
    async (problem) => {
      const clinic = new ClinicInMemory();
      const calendar = { findDays: () => Promise.resolve({ ok: false as const, problem }) };
      expect(await findFreeDays({ calendar, scheduling: clinic }, query)).toMatchObject({ value: { days } });
      expect(clinic.queries).toEqual([query]);
    },
  );

  it('are not asked for twice when the endpoint refuses', async () => {
    const clinic = new ClinicInMemory();
    const problem = problemOf('too_many_requests');
    const calendar = { findDays: () => Promise.resolve({ ok: false as const, problem }) };
    expect(await findFreeDays({ calendar, scheduling: clinic }, query)).toEqual({ ok: false, problem });
    expect(clinic.queries).toEqual([]);
  });

  it('are unknown, and not none, when nothing answers', async () => {
    const clinic = new ClinicInMemory();
    clinic.isSilent = true;
    expect(await findFreeDays({ calendar: clinic, scheduling: clinic }, query)).toMatchObject({ ok: false });
  });
});

describe('days counted in the browser', () => {
  const zones = ['Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/New_York'];

  it('are those at the clinic, and the same that the backend counts', () => {
    const ms = fc.integer({ min: Date.parse('2026-09-01'), max: Date.parse('2027-12-01') });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        fc.array(ms, { maxLength: 40 }),
        (timeZone, written, times) => {
          // To the second, as an instant on the wire is.
          const starts = times.map((each) => each - (each % 1_000)).sort((a, b) => a - b);
          const slots = starts.map((each) => slotAt(isoWithOffset(each, written)));
          const found = { timeZone, slots, nextAvailable: null, phone: '01 99 00 12 34', serverNow };
          const counted = freeDaysOf(found).days;
          expect(counted).toEqual(freePerDay(starts, timeZone));
          const dayOf = (each: number) =>
            Temporal.Instant.fromEpochMilliseconds(each)
              .toZonedDateTimeISO(timeZone)
              .toPlainDate()
              .toString();
          expect(counted.map(({ date }) => date)).toEqual([...new Set(starts.map(dayOf))]);
        },
      ),
    );
  });
});
