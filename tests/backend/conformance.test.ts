import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineEndpoint } from '../../cli/conformance/examine-endpoint.ts';
import { textOf } from '../../cli/conformance/run-conformance.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { faultyProxy, type Passing } from './fixtures/faulty-proxy.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { startProcess } from './fixtures/start-process.ts';

const cli = fileURLToPath(new URL('../../cli/parcours.ts', import.meta.url));
const origin = 'https://www.nord.example';
let test: TestBackend;

beforeAll(async () => {
  const clinics = [clinicWith({ id: 'test-north' }), clinicWith()];
  // The command reads the machine's clock, and so does the widget's patient.
  test = await startBackend({ clinics, now: new Date().toISOString() });
});
afterAll(() => test.close());

const examine = (address: URL) =>
  examineEndpoint({
    ...{ address, clinic: 'test-north', service: 'long', origin, booking: 'in a test clinic' as const },
    longestWaitMs: 30 * 60_000,
    // A hold runs out by the backend's clock, which stands still.
    wait: (ms) => Promise.resolve(test.clock.turnBy(ms)),
    nowMs: () => test.clock.now(),
  });

describe('the examination of our own backend', () => {
  it('finds nothing to mend', async () => {
    const reports = await examine(new URL(test.url));
    expect(reports.filter(({ status }) => status === 'fault')).toEqual([]);
    expect(reports.filter(({ status }) => status === 'pass').length).toBeGreaterThanOrEqual(21);
    expect(textOf(reports)).toContain(' 0 to mend');
  });

  it('takes no slot in a clinic that is not for tests', async () => {
    const call = { address: new URL(test.url), clinic: 'north', booking: 'in a test clinic' as const };
    const reports = await examineEndpoint({ ...call, origin });
    expect(reports.filter(({ status }) => status === 'skipped').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['hold', 'race', 'replay', 'manage']),
    );
    expect(reports.find(({ id }) => id === 'slots')?.status).toBe('pass');
  });

  it('ends with 0, and with 1 where something has to be mended', async () => {
    const sound = startProcess(cli, [
      'conformance',
      test.url,
      '--clinic',
      'test-north',
      '--origin',
      origin,
      '--json',
    ]);
    expect([await sound.ended, sound.errors()]).toEqual([0, '']);
    const nowhere = startProcess(cli, ['conformance', 'http://127.0.0.1:9', '--clinic', 'test-north']);
    expect(await nowhere.ended).toBe(1);
  });
});

const changed = (answer: Passing, change: (body: Record<string, unknown>) => void) => {
  const body = JSON.parse(answer.text) as Record<string, unknown>;
  change(body);
  answer.text = JSON.stringify(body);
};
const isBooking = ({ method, path }: Passing) => method === 'POST' && path === '/v1/bookings';
let seen = new Set<string>();
let reads = 0;

/** A fault an endpoint may have, and the check that has to name it. */
const faults: [string, string, (answer: Passing) => void][] = [
  [
    'a catalogue without a zone',
    'catalog',
    (answer) => {
      if (answer.path === '/v1/catalog' && answer.status === 200)
        changed(answer, (body) => delete body['timeZone']);
    },
  ],
  [
    'a page for every clinic',
    'unknown-clinic',
    (answer) => {
      if (answer.text.includes('unknown_clinic')) answer.status = 200;
    },
  ],
  [
    'refusals without a telephone number',
    'problem',
    (answer) => {
      if (answer.status >= 400) changed(answer, (body) => delete body['phone']);
    },
  ],
  [
    'open to every website',
    'foreign-origin',
    (answer) => answer.headers.set('access-control-allow-origin', '*'),
  ],
  [
    'a preflight that knows no key',
    'preflight',
    (answer) => {
      if (answer.method === 'OPTIONS') answer.headers.set('access-control-allow-headers', 'Content-Type');
    },
  ],
  [
    'one offset for all the year',
    'slots-dst',
    (answer) => {
      if (answer.path === '/v1/slots') answer.text = answer.text.replace(/\+0[12]:00/g, '+01:30');
    },
  ],
  [
    'two winners',
    'race',
    (answer) => {
      if (isBooking(answer) && answer.text.includes('slot_taken')) answer.status = 201;
    },
  ],
  [
    'another receipt for the repetition',
    'replay',
    (answer) => {
      if (isBooking(answer) && answer.status === 201)
        changed(answer, (body) => (body['receivedAt'] = String(Math.random())));
    },
  ],
  [
    'a key for anything',
    'key-reused',
    (answer) => {
      if (answer.text.includes('key_reused')) answer.status = 201;
    },
  ],
  [
    'holds that cannot be given back twice',
    'hold',
    (answer) => {
      if (!answer.path.endsWith('/release')) return;
      if (seen.has(answer.path)) answer.status = 404;
      seen.add(answer.path);
    },
  ],
  [
    'a page that may not send a token',
    'preflight-manage',
    (answer) => {
      if (answer.method === 'OPTIONS' && answer.path.includes('reschedule'))
        answer.headers.set('access-control-allow-headers', 'Content-Type, Idempotency-Key');
    },
  ],
  [
    'reading that changes',
    'manage',
    ({ path, headers }) => {
      if (path === '/v1/appointment' && headers.has('etag')) headers.set('etag', `"${(reads += 1)}"`);
    },
  ],
  [
    'links that die with a move',
    'move',
    (answer) => {
      if (answer.path.endsWith('/reschedule') && answer.status === 200) seen.add('moved');
      if (answer.method === 'GET' && answer.path === '/v1/appointment' && seen.has('moved'))
        answer.status = 410;
    },
  ],
  [
    'moves from any version',
    'move-precondition',
    (answer) => {
      if (answer.path.endsWith('/reschedule') && answer.status === 412) answer.status = 200;
    },
  ],
  [
    'a second cancellation that fails',
    'cancel',
    (answer) => {
      if (!answer.path.endsWith('/cancel') || answer.method !== 'POST') return;
      if (seen.has('cancelled')) answer.status = 409;
      seen.add('cancelled');
    },
  ],
  [
    'an entry for each repetition',
    'waitlist',
    (answer) => {
      if (answer.method === 'POST' && answer.path === '/v1/waitlist')
        changed(answer, (body) => (body['id'] = String((reads += 1))));
    },
  ],
];

describe('the examination of a broken endpoint', () => {
  it.each(faults)('names %s', async (_what, id, breakIt) => {
    seen = new Set();
    const proxy = await faultyProxy(test.url, breakIt);
    const reports = await examine(proxy.url);
    await proxy.close();
    const named = reports.filter(({ status }) => status === 'fault').map((report) => report.id);
    expect(named).toContain(id);
    const text = textOf(reports);
    expect(text).toMatch(/asked .+\n\s+contract .+\n\s+mend /);
  });
});
