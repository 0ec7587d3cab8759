import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { bookingBody } from '../fixtures/clinic-client.ts';
import { waitingBody } from '../fixtures/waiting-client.ts';
import { connected } from './fixtures/connected.ts';

let test: Awaited<ReturnType<typeof connected>>;
afterEach(() => test?.close().catch(() => undefined));

const mobile = (index: number) => `06 12 34 56 ${String(index).padStart(2, '0')}`;
const contact = (phone: string) => ({ email: 'camille@patient.example', phone });

/** A backend that is asked from any address on the internet. */
async function asked(limits: Record<string, unknown> = { perAddressPerDay: 3 }) {
  test = await connected({ clinic: { sms: { kind: 'folder', ...limits } } });
  const post = (path: string, body: unknown, address: string) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const request = new Request(new URL(`${path}?clinic=north`, test.url), {
      ...{ method: 'POST', headers, body: JSON.stringify(body) },
    });
    return test.backend.fetch(request, { address });
  };
  return {
    /** Joins the waiting list as somebody else each time. */
    join: (phone: string, address = '192.0.2.1') => {
      const patient = {
        given: 'Camille',
        family: randomUUID().replace(/[^a-f]/g, 'x'),
        birthDate: '1980-02-29',
      };
      return post('/v1/waitlist', waitingBody({ patient, contact: contact(phone) }), address);
    },
    async book(phone: string, start: string, address = '192.0.2.1') {
      const { id: slotId } = await test.client.slotAt(start);
      return post('/v1/bookings', bookingBody({ slotId, contact: contact(phone) }), address);
    },
  };
}

describe('a form of the website', () => {
  it('has SMS sent to so many numbers a day from one address, whatever the form, and no more', async () => {
    const { join, book } = await asked();
    const at = (hour: number) => `2027-03-02T${String(hour).padStart(2, '0')}:00:00+01:00`;
    const first = [await join(mobile(1)), await book(mobile(2), at(9)), await join(mobile(3))];
    expect(first.map(({ status }) => status)).toEqual([201, 201, 201]);
    const refused = [await join(mobile(4)), await book(mobile(4), at(10))];
    for (const response of refused) {
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
        ...[429, 'too_many_requests'],
      ]);
      // It is eight in the morning at the clinic, and seven by the days that count.
      expect(response.headers.get('retry-after')).toBe(String(17 * 3_600));
    }
    // The same number is none more, however it is written; a landline gets no SMS.
    const known = [
      await join('+33612345602'),
      await book('0612345601', at(10)),
      await join('01 99 00 12 34'),
    ];
    expect(known.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await join(mobile(4), '192.0.2.2')).status).toBe(201);
    test.clock.turnTo('2027-03-02T01:30:00+01:00');
    expect((await join(mobile(5))).status).toBe(201);
  });

  it('pumped from one address at once: the clinic pays for no more than the cap, a household counting as one', async () => {
    const { join } = await asked({ perAddressPerDay: 5 });
    const all = await Promise.all(
      Array.from({ length: 30 }, (_, index) => join(mobile(index), `2001:db8:1:2::${index + 1}`)),
    );
    const count = (status: number) => all.filter((response) => response.status === status).length;
    expect([count(201), count(429)]).toEqual([5, 25]);
    test.clock.turnTo('2027-03-01T10:00:00+01:00');
    await test.backend.wake();
    expect(new Set(test.sms.map(({ to }) => to)).size).toBe(5);
    const rows = await test.rowsAfterClose<Record<string, string>>('select * from sms_number_named');
    expect(rows).toHaveLength(5);
    expect(JSON.stringify(rows)).not.toMatch(/2001|61234/);
  });

  it('is forgotten with what was sent, the day after the next', async () => {
    const { book } = await asked();
    expect((await book(mobile(1), '2027-03-02T09:00:00+01:00')).status).toBe(201);
    await test.backend.wake();
    test.clock.turnTo('2027-03-01T10:00:00+01:00');
    await test.backend.wake();
    expect(test.sms).toHaveLength(1);
    const counted = `select (select count(*) from sms_count)::integer as sent,
                            (select count(*) from sms_number_named)::integer as named`;
    test.clock.turnTo('2027-03-03T02:00:00+01:00');
    await test.backend.wake();
    expect(await test.rowsAfterClose(counted)).toEqual([{ sent: 0, named: 0 }]);
  });
});
