import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signWebhook } from '../../../backend/scheduling/standard-webhooks.ts';
import { clinicWith, noticesWith } from '../fixtures/clinic-with.ts';
import { clinicClient } from '../fixtures/clinic-client.ts';
import { connected, entries, now, secrets } from './fixtures/connected.ts';

let test: Awaited<ReturnType<typeof connected>>;
const practiceFacts = { secrets: ['PRACTICE_SECRET', 'PRACTICE_OLD'] };
const factId = '0193a000-0000-7000-8000-000000000009';

beforeEach(async () => {
  const notices = noticesWith('marketing-email');
  test = await connected({
    clinics: [
      clinicWith({ notices, practiceFacts, connectors: [entries.webhook] }),
      clinicWith({ id: 'south', notices, practiceFacts: { secrets: ['PRACTICE_OLD'] } }),
      clinicWith({ id: 'west', notices }),
    ],
  });
});
afterEach(() => test.close());

const fact = (appointmentId: string, changes: Record<string, unknown> = {}) => ({
  ...{ specversion: '1.0', id: factId, source: '/ris', type: 'appointment.attended' },
  ...{ time: '2027-03-01T07:59:00+01:00', data: { appointmentId } },
  ...changes,
});
interface Sent {
  secret?: string;
  clinic?: string;
  nowMs?: number;
  headers?: Record<string, string>;
  tampered?: boolean;
}
function send(value: unknown, { secret = secrets.PRACTICE_SECRET, clinic = 'north', ...sent }: Sent = {}) {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  const signed = signWebhook({ id: 'msg_1', body, nowMs: sent.nowMs ?? Date.parse(now) }, secret);
  return clinicClient(test.url, clinic).post('/v1/facts', sent.tampered ? `${body} ` : body, {
    ...signed,
    ...sent.headers,
  });
}
const answer = async (response: Response) =>
  [response.status, (await response.json()) as Record<string, unknown>] as const;

describe('facts of the practice system', () => {
  it('are taken, told, and once', async () => {
    const { id } = await test.book();
    expect(await answer(await send(fact(id)))).toEqual([202, { id: factId, status: 'accepted' }]);
    expect(await answer(await send(fact(id)))).toEqual([202, { id: factId, status: 'duplicate' }]);
    await test.backend.wake();
    const told = test.vendors.taken('hooks.').map(({ type }) => type);
    expect(told.sort()).toEqual(['visit-attended', 'visit-booked']);
    expect(test.vendors.taken('hooks.').find(({ type }) => type === 'visit-attended')).toMatchObject({
      timestamp: '2027-03-01T06:59:00.000Z',
    });
  });

  it('are known by either secret while one takes the place of the other, and by one of several signatures', async () => {
    const { id } = await test.book();
    expect((await send(fact(id), { secret: secrets.PRACTICE_OLD })).status).toBe(202);
    const body = JSON.stringify(fact(id));
    const right = signWebhook({ id: 'msg_1', body, nowMs: Date.parse(now) }, secrets.PRACTICE_SECRET);
    const both = { 'webhook-signature': `v1,AAAA v1a,BBBB ${right['webhook-signature']}` };
    expect((await send(fact(id), { headers: both })).status).toBe(202);
  });

  it.each([
    ['by another secret', { secret: 'whsec_AAAA' }, 'forged'],
    ['with a byte more', { tampered: true }, 'forged'],
    ['six minutes old', { nowMs: Date.parse(now) - 360_000 }, 'stale'],
    ['from the future', { nowMs: Date.parse(now) + 360_000 }, 'stale'],
    ['without a signature', { headers: { 'webhook-signature': '' } }, 'unsigned'],
    ['under another id', { headers: { 'webhook-id': 'msg_2' } }, 'forged'],
    ['with a signature of another kind', { headers: { 'webhook-signature': 'v1,' } }, 'forged'],
    ['at another clinic', { clinic: 'south' }, 'forged'],
  ] as const)('are refused %s', async (_, sent, why) => {
    const { id } = await test.book();
    const [status, body] = await answer(await send(fact(id), sent));
    expect([status, body['code'], body['detail']]).toEqual([
      401,
      'signature_invalid',
      expect.stringContaining(why),
    ]);
    await test.backend.wake();
    expect(test.vendors.taken('hooks.').map(({ type }) => type)).toEqual(['visit-booked']);
  });

  it('are about appointments of the clinic whose secret signed them', async () => {
    const { id } = await test.book();
    const [status] = await answer(await send(fact(id), { clinic: 'south', secret: secrets.PRACTICE_OLD }));
    expect(status).toBe(404);
    expect((await send(fact(id), { clinic: 'west' })).status).toBe(404);
  });

  it.each([
    ['another type', { type: 'appointment.booked' }, '/type'],
    ['an id that is none', { id: 'msg_1' }, '/id'],
    ['more than it asks for', { data: { appointmentId: factId, reason: 'x' } }, '/data/reason'],
  ])('are refused with %s', async (_, changes, pointer) => {
    const [status, body] = await answer(await send(fact(factId, changes)));
    expect(status).toBe(422);
    expect(body['errors']).toMatchObject([{ pointer }]);
  });

  it('that are not JSON, or say a field twice, are refused', async () => {
    expect((await send('{"specversion":')).status).toBe(400);
    const twice = JSON.stringify(fact(factId)).replace('{', '{"id":"x",');
    expect((await send(twice)).status).toBe(422);
  });
});
