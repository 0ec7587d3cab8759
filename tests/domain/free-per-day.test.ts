import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePerDay } from '../../src/domain/booking/free-per-day.ts';

const zones = ['Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/New_York'];
/** Written another way than the code under test does it. */
const dayAt = (instantMs: number, timeZone: string) => {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
  }).formatToParts(instantMs);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};

describe('free times by day', () => {
  it('belong to the day at the clinic, in every zone, through clock changes', () => {
    const instant = fc.integer({ min: Date.parse('2026-09-01'), max: Date.parse('2027-12-01') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(instant, { maxLength: 60 }), (zone, unsorted) => {
        const starts = [...unsorted].sort((a, b) => a - b);
        const expected = new Map<string, Set<number>>();
        for (const start of starts) {
          const day = dayAt(start, zone);
          expected.set(day, (expected.get(day) ?? new Set()).add(start));
        }
        expect(freePerDay(starts, zone)).toEqual(
          [...expected].map(([date, times]) => ({ date, free: times.size })),
        );
      }),
    );
  });

  it('on the days of 23 and 25 hours end where the day ends', () => {
    const every = (from: string, hours: number) =>
      Array.from({ length: hours }, (_, hour) => Date.parse(from) + hour * 3_600_000);
    expect(freePerDay(every('2027-03-28T00:00:00+01:00', 24), 'Europe/Paris')).toEqual([
      { date: '2027-03-28', free: 23 },
      { date: '2027-03-29', free: 1 },
    ]);
    expect(freePerDay(every('2026-10-25T00:00:00+02:00', 26), 'Europe/Paris')).toEqual([
      { date: '2026-10-25', free: 25 },
      { date: '2026-10-26', free: 1 },
    ]);
  });

  it('count two practitioners at one time once', () => {
    const start = Date.parse('2027-03-02T08:00:00+01:00');
    expect(freePerDay([start, start, start + 1], 'Europe/Paris')).toEqual([{ date: '2027-03-02', free: 2 }]);
  });
});
