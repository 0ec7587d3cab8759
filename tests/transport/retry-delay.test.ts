import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../src/transport/outbox/retry-after.ts';
import { hourMs, remainingMs, retryDelayMs } from '../../src/transport/outbox/retry-delay.ts';
import { newRow } from '../../src/transport/outbox/outbox-row.ts';
import { submission } from '../fixtures/outbox/scripted-clinic.ts';
import { seededRandom } from '../fixtures/outbox/seeded-random.ts';

describe('the delay before the next try', () => {
  it('doubles from half a second, at random below that, up to an hour and a half', () => {
    expect([0, 1, 2, 3, 13, 14, 1_000].map((attempts) => retryDelayMs(attempts, 0.5))).toEqual([
      250, 500, 1_000, 2_000, 2_048_000, 2_700_000, 2_700_000,
    ]);
  });

  it('makes at most 140 tries in 72 hours, whatever the dice say', () => {
    const tries = Array.from({ length: 2_000 }, (_, seed) => {
      const random = seededRandom(seed);
      let count = 1;
      for (let elapsedMs = 0; ; count += 1) {
        elapsedMs += retryDelayMs(count - 1, random());
        if (elapsedMs > 72 * hourMs) return count;
      }
    });
    // Sixty more may be owed to hints.
    expect(Math.max(...tries)).toBeLessThanOrEqual(140);
    expect(Math.min(...tries)).toBeGreaterThan(80);
  });

  it('is never held against a clock that jumped: nobody waits longer than was ever set', () => {
    const row = { ...newRow(submission(), 0, 1), seq: 1 };
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (nextAt, now) => {
        const left = remainingMs({ ...row, nextAt }, 'due', now);
        return left >= 0 && left <= 1.5 * hourMs;
      }),
    );
  });

  it('gives way to a hint, but not where the backend has asked for it', () => {
    const row = { ...newRow(submission(), 0, 1), seq: 1, nextAt: 5_000 };
    expect(remainingMs(row, 'hinted', 1_000)).toBe(0);
    expect(remainingMs({ ...row, isOrdered: true }, 'hinted', 1_000)).toBe(4_000);
  });
});

describe('Retry-After', () => {
  it('is read in both its forms', () => {
    expect(retryAfterMs('120', 0)).toBe(120_000);
    expect(retryAfterMs('Thu, 01 Jan 1970 00:00:30 GMT', 0)).toBe(30_000);
  });

  it('is an hour at most, and nothing when it makes no sense, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String)),
        fc.nat(),
        (text, now) => {
          const ms = retryAfterMs(text, now);
          return ms === undefined || (ms > 0 && ms <= hourMs);
        },
      ),
    );
    expect(retryAfterMs(null, 0)).toBeUndefined();
  });
});
