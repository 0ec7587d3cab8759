import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { findFreeDays } from '../../src/domain/booking/find-free-days.ts';
import { httpCalendar } from '../../src/transport/http-calendar.ts';
import { httpClient } from '../../src/transport/http-client.ts';
import { httpScheduling } from '../../src/transport/http-scheduling.ts';
import { serverNow } from '../fixtures/clinic-in-memory.ts';

interface Seen {
  method: string | undefined;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

let server: Server | undefined;
const seen: Seen[] = [];

/** A real server that plays a table of answers, one for each request; the last is repeated. */
async function clinicThat(...plays: ((response: ServerResponse) => void)[]) {
  seen.length = 0;
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ method: request.method, url: request.url ?? '', headers: request.headers, body });
    (plays[Math.min(seen.length, plays.length) - 1] as (response: ServerResponse) => void)(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signal = new AbortController().signal;
  return httpClient({ endpoint, clinic: 'tilleuls', language: () => 'fr', signal });
}

const json = (status: number, body: unknown) => (response: ServerResponse) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const html = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the station</h1>');
const reset = (response: ServerResponse) => response.destroy();
const hang = () => {};
/** Begins its answer, and never ends it. */
const stall = (response: ServerResponse) => void response.writeHead(200).write('{"timeZone":');

const found = { timeZone: 'Europe/Paris', slots: [], nextAvailable: null, phone: '0199001234', serverNow };

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('a call to the clinic', () => {
  it('names the clinic and the language, and leaves out what was not asked', async () => {
    const scheduling = httpScheduling(await clinicThat(json(200, found)));
    expect(await scheduling.findSlots({ service: 'irm', from: undefined })).toEqual({
      ok: true,
      value: found,
    });
    expect(seen[0]?.url).toBe('/v1/slots?clinic=tilleuls&service=irm');
    expect(seen[0]?.headers['accept-language']).toBe('fr');
  });

  it('does not take the page of a captive portal for an answer', async () => {
    const scheduling = httpScheduling(await clinicThat(html));
    expect(await scheduling.readCatalog()).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });

  it('does not believe an answer that breaks the contract', async () => {
    const scheduling = httpScheduling(
      await clinicThat(json(200, { ...found, serverNow: '2027-03-22T08:00-05' })),
    );
    expect(await scheduling.findSlots({ service: 'irm' })).toMatchObject({ ok: false });
  });

  it('hands a refusal on with its code and its alternatives', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Taken',
      status: 409,
      code: 'slot_taken',
      alternatives: [],
    };
    const scheduling = httpScheduling(await clinicThat(json(409, problem)));
    expect(await scheduling.holdSlot('s')).toEqual({ ok: false, problem });
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['a connection that breaks', reset],
    ['a server that is overloaded', json(503, {})],
    ['a gateway that times out', json(504, {})],
  ])('tries again after %s, with the same bytes', async (_, fault) => {
    const scheduling = httpScheduling(
      await clinicThat(fault, json(404, { type: 'a', title: 'b', status: 404, code: 'unknown_slot' })),
    );
    const answer = await scheduling.holdSlot('s');
    expect(answer).toMatchObject({ ok: false, problem: { code: 'unknown_slot' } });
    expect(seen).toHaveLength(2);
    expect(seen[0]?.body).toBe(seen[1]?.body);
  });

  it.each([
    ['is silent', hang],
    ['does not end its answer', stall],
  ])(
    'says within ten seconds that a clinic %s',
    async (_, play) => {
      const scheduling = httpScheduling(await clinicThat(play));
      const began = Date.now();
      expect(await scheduling.readCatalog()).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
      expect(Date.now() - began).toBeLessThan(10_000);
    },
    15_000,
  );

  it.each([
    ['are silent', hang, hang],
    ['do not end their answers', stall, stall],
    [
      'break off, where it has no days',
      json(404, { type: 'a', title: 'b', status: 404, code: 'not_found' }),
      reset,
    ],
  ])(
    'says it too when both calls for a month %s',
    async (_, days, slots) => {
      const http = await clinicThat(days, slots);
      const ports = { calendar: httpCalendar(http), scheduling: httpScheduling(http) };
      const began = Date.now();
      const answer = await findFreeDays(ports, { service: 'irm', from: '2027-03-01', to: '2027-03-31' });
      expect(answer).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
      expect(Date.now() - began).toBeLessThan(10_000);
      expect([seen[0], seen[1]].map((one) => one?.url.split('?')[0])).toEqual(['/v1/days', '/v1/slots']);
    },
    15_000,
  );

  it('gives a slot back by a simple request, which a closing tab can still send', async () => {
    const scheduling = httpScheduling(await clinicThat((response) => response.writeHead(204).end()));
    scheduling.releaseHold('h1');
    await expect.poll(() => seen.length).toBe(1);
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/v1/holds/h1/release?clinic=tilleuls' });
    expect(seen[0]?.headers['content-type']).toMatch(/^text\/plain/);
  });
});
