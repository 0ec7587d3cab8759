import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as breathe } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import type { Findings } from '../../backend/scheduling/findings.ts';
import { bookingLink } from '../../backend/scheduling/smart/booking-link.ts';
import { readFeed } from '../../backend/scheduling/smart/read-feed.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend } from './fixtures/start-backend.ts';

const registry = 'http://fhir-registry.smarthealthit.org/StructureDefinition';
const startMs = Date.parse('2027-03-02T08:00:00Z');
const asked: IncomingMessage[] = [];
let server: Server | undefined;

/** A line as the sample feed of SMART Scheduling Links has it. */
function slotLine(index: number, changes: Record<string, unknown> = {}): string {
  const at = (minutes: number) => new Date(startMs + (index * 30 + minutes) * 60_000).toISOString();
  return JSON.stringify({
    ...{ resourceType: 'Slot', id: `slot-${index}`, schedule: { reference: 'Schedule/10' }, status: 'free' },
    ...{ start: at(0), end: at(30) },
    extension: [
      { url: `${registry}/booking-deep-link`, valueUrl: `https://rdv.nord.example/s?slot=${index}#heures` },
      { url: `${registry}/booking-phone`, valueString: '01 99 00 12 34' },
      { url: `${registry}/slot-capacity`, valueInteger: 1 },
    ],
    ...changes,
  });
}

/** Publishes a feed; the lines are made while they are sent. */
async function publish(lines: () => Iterable<string>): Promise<string> {
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request);
    void (async () => {
      if (request.url === '/$bulk-publish') {
        const output = ['Location', 'Schedule', 'Slot'].map((type) => ({
          type,
          url: `${base()}/${type}.ndjson`,
        }));
        return response.end(JSON.stringify({ transactionTime: new Date(startMs).toISOString(), output }));
      }
      if (request.url === '/Schedule.ndjson')
        return response.end(
          `${JSON.stringify({ resourceType: 'Schedule', id: '10', actor: [{ reference: 'Location/10' }] })}\n`,
        );
      if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end();
      response.writeHead(200, { etag: '"v1"' });
      for (const line of lines())
        if (!response.write(`${line}\n`)) await new Promise((resolve) => response.once('drain', resolve));
      return response.end();
    })();
  });
  const listening = server;
  const base = () => `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `${base()}/$bulk-publish`;
}
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

function clinicOf(url: string) {
  const [oak] = clinicWith().practitioners;
  return clinicWith({
    scheduling: { kind: 'smart', url, source: 'nord' },
    practitioners: [{ ...oak, hours: [], fhirActors: ['Location/10'] }],
  });
}

describe('a SMART Scheduling Links feed', () => {
  it('is offered with the clinic’s own link, and is never booked here', async () => {
    const lines = [
      slotLine(0),
      '{"resourceType":"Slot", broken',
      slotLine(1, { status: 'busy' }),
      slotLine(2, { extension: [{ url: `${registry}/slot-capacity`, valueInteger: 0 }] }),
      slotLine(3, { start: '2027-03-02T09:30:00-05' }),
      slotLine(4),
    ];
    const test = await startBackend({
      clinics: [clinicOf(await publish(() => lines))],
      now: '2027-03-01T08:00:00+01:00',
    });
    const client = clinicClient(test.url, 'north');
    const { slots } = await client.slots('service=short');
    expect(slots.map(({ start }) => start)).toEqual([
      '2027-03-02T09:00:00+01:00',
      '2027-03-02T11:00:00+01:00',
    ]);
    expect(slots[0]?.bookingUrl).toMatch(
      /^https:\/\/rdv\.nord\.example\/s\?slot=0&source=nord&booking-referral=[0-9a-f-]{36}#heures$/,
    );
    const answers = [
      await client.post('/v1/holds', { slotId: slots[0]?.id }),
      await client.book(bookingBody({ slotId: slots[0]?.id })),
    ];
    for (const answer of answers)
      expect(await answer.json()).toMatchObject({ code: 'not_bookable', phone: '01 99 00 12 34' });
    const codes = test.log.filter(({ event }) => event === 'smart_feed').map(({ code }) => code);
    expect(codes.sort()).toEqual(['broken_line', 'invalid_instant']);
    await test.close();
  });

  it('is asked once a minute at most, and only for what changed', async () => {
    const clinics = [clinicOf(await publish(() => [slotLine(0)]))];
    const test = await startBackend({ clinics, now: '2027-03-01T08:00:00+01:00' });
    const client = clinicClient(test.url, 'north');
    const count = () => asked.filter(({ url }) => url === '/$bulk-publish').length;
    for (let times = 0; times < 5; times += 1) await client.slots('service=short');
    expect(count()).toBe(1);
    test.clock.turnBy(61_000);
    await client.slots('service=short');
    await expect.poll(() => asked.at(-1)?.headers['if-none-match']).toBe('"v1"');
    expect(count()).toBe(2);
    expect((await client.slots('service=short')).slots).toHaveLength(1);
    await test.close();
  });

  it('of 30,000 lines is read in the memory of a few', async () => {
    const count = 30_000;
    const manifest = await publish(function* () {
      for (let index = 0; index < count; index += 1) yield slotLine(index % 5_000, { id: `slot-${index}` });
    });
    setFlagsFromString('--expose_gc');
    const collect = runInNewContext('gc') as () => void;
    const live = async () => {
      collect();
      await breathe();
      collect();
      return process.memoryUsage().heapUsed;
    };
    const findings: Findings = new Map();
    const before = await live();
    let [seen, most] = [0, 0];
    for await (const file of readFeed({ clinic: clinicOf(manifest), manifest, etags: new Map(), findings })) {
      if (file.kind === 'unchanged') continue;
      for await (const _slot of file.slots) {
        seen += 1;
        if (seen % 5_000 === 0) most = Math.max(most, (await live()) - before);
      }
    }
    expect(seen).toBe(count);
    expect(findings.size).toBe(0);
    const whole = (await (await fetch(manifest.replace('$bulk-publish', 'Slot.ndjson'))).text()).split('\n');
    const parsed = whole.filter(Boolean).map((line) => JSON.parse(line) as unknown);
    const atOnce = (await live()) - before;
    expect(parsed).toHaveLength(count);
    const ratio = atOnce / Math.max(most, 1);
    console.log(
      `smart feed: ${(most / 1e6).toFixed(1)} MB line by line, ${(atOnce / 1e6).toFixed(1)} MB read whole`,
    );
    expect(ratio).toBeGreaterThan(8);
  });
});

describe('a booking link', () => {
  it.each([
    ['https://rdv.example/s', 'https://rdv.example/s?source=a%26b&booking-referral=r1'],
    [
      'https://rdv.example/s?source=x&id=1#top',
      'https://rdv.example/s?source=a%26b&id=1&booking-referral=r1#top',
    ],
  ])('is completed by parsing: %s', (link, expected) => {
    expect(bookingLink(link, { source: 'a&b', referral: 'r1' })).toBe(expected);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'rdv.example', ''])('is none: %s', (link) => {
    expect(bookingLink(link, { source: 's', referral: 'r' })).toBeUndefined();
  });
});
