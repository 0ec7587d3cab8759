import { describe, expect, it } from 'vitest';
import { rateLimit } from '../../backend/routes/rate-limit.ts';

describe('the rate limit', () => {
  it('lets a burst through, then what flows in again', () => {
    const limit = rateLimit({ burst: 3, perSecond: 2 });
    const take = (nowMs: number) => limit.take('192.0.2.1', nowMs);
    expect([take(0), take(0), take(0), take(0)]).toEqual([0, 0, 0, 1]);
    expect([take(499), take(500), take(500)]).toEqual([1, 0, 1]);
    expect([take(60_000), take(60_000), take(60_000), take(60_000)]).toEqual([0, 0, 0, 1]);
  });

  it('says how long to wait', () => {
    const limit = rateLimit({ burst: 1, perSecond: 0.1 });
    expect([limit.take('a', 0), limit.take('a', 0), limit.take('a', 4_000)]).toEqual([0, 10, 6]);
  });

  it('counts each client alone, and a household’s IPv6 addresses as one', () => {
    const limit = rateLimit({ burst: 1, perSecond: 0.001 });
    const passes = (address: string) => limit.take(address, 0) === 0;
    expect([passes('192.0.2.1'), passes('192.0.2.2'), passes('192.0.2.1')]).toEqual([true, true, false]);
    expect([passes('2001:db8:1:2:3:4:5:6'), passes('2001:db8:1:2::9')]).toEqual([true, false]);
    expect([passes('2001:db8:1:3::9'), passes('2001:db8:1:3:ffff::')]).toEqual([true, false]);
    expect([passes('::ffff:192.0.2.8'), passes('::ffff:192.0.2.9')]).toEqual([true, true]);
    expect([passes('::1'), passes('::2')]).toEqual([true, false]);
  });

  it('does not grow without end, and forgets the longest unseen first', () => {
    const limit = rateLimit({ burst: 1, perSecond: 0.001 });
    limit.take('first', 0);
    for (let client = 0; client < 20_000; client += 1) limit.take(`client ${client}`, 0);
    expect(limit.take('client 19999', 0)).toBeGreaterThan(0);
    expect(limit.take('first', 0)).toBe(0);
  });
});
