import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { webhookFault } from '../../backend/scheduling/standard-webhooks.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend } from './fixtures/start-backend.ts';

const now = '2027-03-01T08:00:00+01:00';
const secrets = { HOOK_SECRET: 'a secret of the hook' };
let server: Server;

/** Any webhook: it keeps what it is sent, and answers with these in turn, then 200. */
async function hook(...statuses: number[]) {
  const received: { headers: Record<string, string>; body: string }[] = [];
  server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      received.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(statuses.shift() ?? 200).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return { received, clinic: clinicWith({ scheduling: { kind: 'request', url, secret: 'HOOK_SECRET' } }) };
}
afterEach(() => server?.close());

describe('an endpoint that only takes events', () => {
  it('gets a signed request until it takes it, once; the patient is told "received", not "confirmed"', async () => {
    const { received, clinic } = await hook(500, 503);
    const test = await startBackend({ clinics: [clinic], now, secrets });
    const receipt = await clinicClient(test.url, 'north').bookAt('2027-03-02T09:00:00+01:00');
    expect(receipt.status).toBe('pending');
    await expect.poll(() => received.length, { timeout: 20_000 }).toBe(3);
    const [first, , last] = received;
    expect(JSON.parse(last?.body ?? '')).toMatchObject({
      type: 'appointment.requested',
      data: {
        status: 'pending',
        appointmentId: receipt.id,
        preferences: [{ service: 'short', requestedPeriod: { start: '2027-03-02T09:00:00+01:00' } }],
        contact: { phone: '+33612345678' },
      },
    });
    const headers = new Headers(last?.headers as Record<string, string>);
    const signed = (body: string) =>
      webhookFault({ headers, body, nowMs: Date.parse(now) }, [secrets.HOOK_SECRET]);
    expect([signed(last?.body ?? ''), signed(`${last?.body} `)]).toEqual([undefined, 'forged']);
    expect(first?.headers['webhook-id']).toBe(headers.get('webhook-id'));
    await test.backend.wake();
    // No journey began: nothing says that a wish is an appointment.
    expect(test.mail.mails).toHaveLength(0);
    expect(JSON.stringify(test.log)).not.toMatch(/camille|a secret of/i);
    await test.close();
  });

  it('needs its secret at the start', async () => {
    const { clinic } = await hook();
    await expect(startBackend({ clinics: [clinic], now })).rejects.toThrow('HOOK_SECRET is not set');
  });
});
