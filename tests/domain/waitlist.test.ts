import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../../src/contracts/clinic-file.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { offerPeriod } from '../../src/domain/booking/waitlist/offer-period.ts';
import { inFairOrder, planOffers } from '../../src/domain/booking/waitlist/plan-offers.ts';
import { leavesTime, suitsWish } from '../../src/domain/booking/waitlist/suits-wish.ts';
import type { WaitingPerson } from '../../src/domain/booking/waitlist/waiting-person.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const zones = ['Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/New_York', 'Australia/Lord_Howe'];
const at = (instant: string) => Date.parse(instant);
const zone = fc.constantFrom(...zones);
/** Any minute of two years, and the hours around clock changes more often than not. */
const instant = fc.oneof(
  fc.integer({ min: at('2026-06-01T00:00Z'), max: at('2028-06-01T00:00Z') }),
  fc
    .tuple(
      fc.constantFrom('2026-10-25T01:00Z', '2027-03-28T01:00Z', '2027-03-14T07:00Z', '2026-11-01T06:00Z'),
      fc.integer({ min: -1_600, max: 1_600 }),
    )
    .map(([change, minutes]) => at(change) + minutes * MINUTE_MS),
);
const hourText = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const zoned = (ms: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
const startOf = (day: Temporal.PlainDate, time: string, timeZone: string) => {
  const [hour = 0] = time.split(':').map(Number);
  return day.toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds;
};

/** Whether an instant lies in a night, by another library and the plain meaning of the words. */
function isQuiet(ms: number, { from, to }: { from: string; to: string }, timeZone: string): boolean {
  if (from === to) return false;
  const today = zoned(ms, timeZone).toPlainDate();
  return [-1, 0].some((days) => {
    const day = today.add({ days });
    const end = startOf(from < to ? day : day.add({ days: 1 }), to, timeZone);
    return startOf(day, from, timeZone) <= ms && ms < end;
  });
}

const policy = fc.record({
  offerMinutes: fc.integer({ min: 5, max: 24 * 60 }),
  quiet: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }))
    .map(([from, to]) => ({ from: hourText(from), to: hourText(to) })),
});

describe('when an offer goes out', () => {
  it('is never in quiet hours, never before it is ready, and within two days', () => {
    fc.assert(
      fc.property(policy, zone, instant, ({ offerMinutes, quiet }, timeZone, nowMs) => {
        const { startMs, endMs } = offerPeriod({ offerMinutes, quiet }, timeZone, nowMs);
        expect(isQuiet(startMs, quiet, timeZone)).toBe(false);
        expect(startMs).toBeGreaterThanOrEqual(nowMs);
        // Two, because the one hour of the day that is not quiet may be the one that a clock skips.
        expect(startMs - nowMs).toBeLessThanOrEqual(48 * HOUR_MS);
        expect(endMs - startMs).toBe(offerMinutes * MINUTE_MS);
        // Asked again at that moment, it is now.
        expect(offerPeriod({ offerMinutes, quiet }, timeZone, startMs).startMs).toBe(startMs);
      }),
      {
        numRuns: 1_500,
        examples: [
          [{ offerMinutes: 5, quiet: { from: '03:00', to: '02:00' } }, 'Europe/Paris', 1_806_148_740_000],
        ],
      },
    );
  });

  it('leaves all its minutes before the night, where a day is long enough for them', () => {
    const short = fc.record({
      offerMinutes: fc.integer({ min: 5, max: 120 }),
      quiet: fc.constantFrom(
        { from: '21:00', to: '08:00' },
        { from: '12:00', to: '14:00' },
        { from: '02:00', to: '03:00' },
      ),
    });
    fc.assert(
      fc.property(short, zone, instant, ({ offerMinutes, quiet }, timeZone, nowMs) => {
        const { startMs, endMs } = offerPeriod({ offerMinutes, quiet }, timeZone, nowMs);
        for (let ms = startMs; ms < endMs; ms += 5 * MINUTE_MS)
          expect(isQuiet(ms, quiet, timeZone)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('is now, when there are no quiet hours and when the offer fits before them', () => {
    const nowMs = at('2027-03-27T20:30:00+01:00');
    const when = (offerMinutes: number, quiet: { from: string; to: string }) =>
      new Date(offerPeriod({ offerMinutes, quiet }, 'Europe/Paris', nowMs).startMs).toISOString();
    const night = { from: '21:00', to: '08:00' };
    expect(when(30, night)).toBe('2027-03-27T19:30:00.000Z');
    expect(when(31, { from: '08:00', to: '08:00' })).toBe('2027-03-27T19:30:00.000Z');
    // In the night the clocks go forward; the morning is at eight all the same.
    expect(when(31, night)).toBe('2027-03-28T06:00:00.000Z');
    // Longer than any day: it would wait for ever.
    expect(when(24 * 60, night)).toBe('2027-03-27T19:30:00.000Z');
  });
});

const candidateAt = (startMs: number, changes: Partial<Candidate> = {}): Candidate => ({
  ...{ service: 'short', practitioner: 'oak', location: 'main', mode: 'AMB' },
  ...{ startMs, endMs: startMs + 20 * MINUTE_MS, busyUntilMs: startMs + 30 * MINUTE_MS },
  ...changes,
});
const wishing = (wish: Partial<WaitingPerson['wish']>, currentStartMs?: number) => ({
  wish: { service: 'short', noticeMinutes: 0, ...wish },
  currentStartMs,
});

describe('a time that suits', () => {
  it('lies in the hours, on the weekday and between the days at the clinic, wherever that is', () => {
    const wish = fc.record({
      days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
      from: fc.integer({ min: 0, max: 22 }),
      length: fc.integer({ min: 1, max: 10 }),
      firstDay: fc.integer({ min: -2, max: 2 }),
      lastDay: fc.integer({ min: -2, max: 2 }),
    });
    fc.assert(
      fc.property(wish, zone, instant, ({ days, from, length, firstDay, lastDay }, timeZone, ms) => {
        const startMs = Math.floor(ms / MINUTE_MS) * MINUTE_MS;
        const local = zoned(startMs, timeZone);
        const day = local.toPlainDate();
        const [notBefore, notAfter] = [firstDay, lastDay].map((n) => day.add({ days: n }).toString());
        const to = Math.min(24, from + length);
        const hours = [{ days, from: hourText(from), to: hourText(to) }];
        const endMs = startMs + 20 * MINUTE_MS;
        const opens = startOf(day, hourText(from), timeZone);
        const closes =
          to === 24 ? startOf(day.add({ days: 1 }), '00:00', timeZone) : startOf(day, hourText(to), timeZone);
        const expected =
          firstDay <= 0 &&
          lastDay >= 0 &&
          days.includes(weekdays[local.dayOfWeek % 7] ?? 'sun') &&
          opens <= startMs &&
          endMs <= closes;
        const person = wishing({ hours, notBefore, notAfter });
        expect(suitsWish(candidateAt(startMs), person, timeZone)).toBe(expected);
      }),
      { numRuns: 1_500 },
    );
  });

  it('is with the practitioner, at the place and in the mode that were named, and of the service', () => {
    const startMs = at('2027-03-30T09:00:00+02:00');
    const suits = (wish: Partial<WaitingPerson['wish']>, changes: Partial<Candidate> = {}) =>
      suitsWish(candidateAt(startMs, changes), wishing(wish), 'Europe/Paris');
    expect(suits({ practitioners: [], locations: ['main'], modes: ['VR', 'AMB'] })).toBe(true);
    expect(suits({ practitioners: ['elm'] })).toBe(false);
    expect(suits({ locations: ['annex'] })).toBe(false);
    expect(suits({ modes: ['VR'] })).toBe(false);
    expect(suits({}, { service: 'long' })).toBe(false);
  });

  it('is earlier than the appointment that is there', () => {
    const startMs = at('2027-03-30T09:00:00+02:00');
    const suits = (currentMs: number) =>
      suitsWish(candidateAt(startMs), wishing({}, currentMs), 'Europe/Paris');
    expect([suits(startMs), suits(startMs - 1), suits(startMs + 1)]).toEqual([false, false, true]);
  });

  it('leaves the longest of the three notices after the last moment to accept', () => {
    const clinic = clinicWith({ waitlist: { leadMinutes: 120 } });
    const startMs = at('2027-03-30T12:00:00+02:00');
    const leaves = (service: string, noticeMinutes: number, before: number) =>
      leavesTime({ service, startMs }, { noticeMinutes, endsMs: startMs - before * MINUTE_MS }, clinic);
    expect([leaves('long', 0, 120), leaves('long', 0, 119)]).toEqual([true, false]);
    expect([leaves('short', 600, 600), leaves('short', 600, 599)]).toEqual([true, false]);
  });
});

const person = fc.record({
  person: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  joinedMs: fc.integer({ min: 0, max: 5 }),
  hasCurrent: fc.boolean(),
  practitioners: fc.constantFrom<string[] | undefined>(undefined, ['oak'], ['elm']),
});

describe('the line', () => {
  const clinic = clinicWith({ waitlist: { leadMinutes: 0 } });
  const base = at('2027-04-06T09:00:00+02:00');

  it('has those without an appointment first, each by the moment they joined', () => {
    const one = (id: string, joinedMs: number, currentStartMs?: number) => ({
      ...{
        id,
        person: id,
        birthDate: '1980-02-29',
        joinedMs,
        currentStartMs,
        wish: { service: 'short', noticeMinutes: 0 },
      },
    });
    const line = inFairOrder([one('late', 9), one('earlier', 1, base), one('first', 3), one('second', 4)]);
    expect(line.map(({ id }) => id)).toEqual(['first', 'second', 'late', 'earlier']);
  });

  it('gives no time to someone behind a person who could have had it, and none to two', () => {
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 8 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('oak', 'elm')), { maxLength: 10 }),
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 12 })), { maxLength: 6 }),
        (people, times, before) => {
          const waiting = people.map(({ hasCurrent, practitioners, ...rest }, index): WaitingPerson => ({
            ...rest,
            id: `entry-${index}`,
            birthDate: '1980-02-29',
            wish: { service: 'short', noticeMinutes: 0, practitioners },
            currentStartMs: hasCurrent ? base + 5 * HOUR_MS : undefined,
          }));
          const free = times.map(([step, practitioner]) =>
            candidateAt(base + step * 15 * MINUTE_MS, { practitioner }),
          );
          const wasOffered = ({ person: name }: WaitingPerson, { startMs }: Candidate) =>
            before.some(([who, step]) => who === name && startMs === base + step * 15 * MINUTE_MS);
          const planned = planOffers(waiting, free, { clinic, endsMs: base - HOUR_MS, wasOffered });
          const served = planned.map(({ waiting: who }) => who.person);
          expect(new Set(served).size).toBe(served.length);
          for (const [index, { waiting: who, candidate }] of planned.entries()) {
            expect(wasOffered(who, candidate)).toBe(false);
            for (const other of planned.slice(0, index)) {
              const apart =
                other.candidate.practitioner !== candidate.practitioner ||
                other.candidate.busyUntilMs <= candidate.startMs ||
                candidate.busyUntilMs <= other.candidate.startMs;
              expect(apart).toBe(true);
            }
            const ahead = inFairOrder(waiting);
            for (const before of ahead.slice(0, ahead.indexOf(who))) {
              const couldHave =
                suitsWish(candidate, before, clinic.timeZone) && !wasOffered(before, candidate);
              if (couldHave) expect(served).toContain(before.person);
            }
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
