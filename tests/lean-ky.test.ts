import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { httpClient } from '../src/transport/http-client.ts';
import { buildPlugin, bundled } from './fixtures/lean-builds.ts';

interface Build {
  httpClient: typeof httpClient;
  anything: never;
}

type Play = (response: ServerResponse) => void;
const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Play =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const raw =
  (status: number, type: string, body: string): Play =>
  (response) =>
    response.writeHead(status, { 'content-type': type }).end(body);
const hang: Play = () => {};
const reset: Play = (response) => response.destroy();
const half: Play = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' }).write('{"a":');
  setTimeout(() => response.destroy(), 20);
};
const problem = (status: number) => ({
  type: 'about:blank',
  title: 'No',
  status,
  code: 'slot_taken',
  phone: '01',
});
const good = json(200, { fine: true });
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toUTCString();

interface Case {
  /** Answers in turn; the last is repeated. */
  plays: readonly Play[];
  request?: Record<string, unknown>;
  /** When the widget leaves. */
  abortAfterMs?: number;
  /** The least time between the first request and the second. */
  waitsMs?: number;
}

const cases: Readonly<Record<string, Case>> = {
  'an answer': { plays: [good], request: { searchParams: { service: 'irm', from: undefined } } },
  'an answer about several': {
    plays: [good],
    request: {
      searchParams: [
        ['service', 'irm'],
        ['practitioner', 'saule'],
        ['practitioner', 'chêne'],
      ],
    },
  },
  'a body of ours': {
    plays: [good],
    request: { method: 'post', json: { slotId: 'é\ud800', list: [1, null] } },
  },
  'a body of text': {
    plays: [json(204, '')],
    request: { method: 'post', body: 'x', headers: { 'idempotency-key': 'k' } },
  },
  'an empty answer': { plays: [raw(200, 'application/json', '')] },
  'a page instead of an answer': { plays: [raw(200, 'text/html', '<h1>Welcome</h1>')] },
  'half an answer': { plays: [half, good] },
  'a connection that breaks': { plays: [reset, good] },
  'a connection that always breaks': { plays: [reset], request: { totalTimeout: 3_500 } },
  'silence, then an answer': { plays: [hang, good], request: { timeout: 1_000 } },
  'silence for ever': { plays: [hang], request: { timeout: 1_000, totalTimeout: 3_500 } },
  'silence without another try': { plays: [hang], request: { timeout: 1_000, retry: 0 } },
  'a put, which is not tried again': { plays: [json(503, {}), good], request: { method: 'put' } },
  'a page that says 500 for ever': {
    plays: [raw(500, 'text/html', 'oops')],
    request: { totalTimeout: 3_500 },
  },
  'the widget leaves while it waits': { plays: [hang], abortAfterMs: 1_000 },
  'the widget leaves between two tries': {
    plays: [json(503, {}, { 'retry-after': '2' })],
    abortAfterMs: 1_000,
  },
  'Retry-After in seconds': { plays: [json(429, {}, { 'retry-after': '1' }), good], waitsMs: 950 },
  'Retry-After as a date': {
    plays: [(response) => json(503, {}, { 'retry-after': inSeconds(3) })(response), good],
    waitsMs: 1_500,
  },
  'Retry-After that is past': { plays: [json(503, {}, { 'retry-after': inSeconds(-60) }), good] },
  'Retry-After that is no wait': { plays: [json(503, {}, { 'retry-after': 'soon' }), good] },
  'Retry-After longer than a patient waits': {
    plays: [json(429, {}, { 'retry-after': '7' }), good],
    waitsMs: 2_900,
  },
  ...Object.fromEntries(
    [400, 401, 403, 404, 408, 409, 410, 413, 422, 425, 429, 500, 501, 502, 503, 504].map((status) => [
      `a refusal with ${status}`,
      { plays: [json(status, problem(status)), json(404, problem(404))] },
    ]),
  ),
};

const source = `
  export { httpClient } from './src/transport/http-client.ts';
  export { Released as anything } from './src/contracts/hold.ts';`;

interface Outcome {
  answer: unknown;
  requests: string[];
}

let origin = '';
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const [, lane = '', name = ''] = decodeURIComponent(request.url ?? '').split('/');
  const {
    accept,
    'accept-language': language,
    'content-type': type,
    'idempotency-key': key,
  } = request.headers;
  const said = `${request.method} ${request.url?.split('/').slice(3).join('/')} ${[accept, language, type, key]} ${body}`;
  const mine = (seen[`${lane}/${name}`] ??= []);
  mine.push({ said, at: performance.now() });
  const plays = cases[name]?.plays ?? [];
  plays[Math.min(mine.length, plays.length) - 1]?.(response);
});
const seen: Record<string, { said: string; at: number }[]> = {};

async function outcomeOf(build: Build, lane: string, name: string): Promise<Outcome> {
  const { request, abortAfterMs, waitsMs = 0 } = cases[name] as Case;
  const leaving = new AbortController();
  const client = build.httpClient({
    endpoint: `${origin}/${lane}/${encodeURIComponent(name)}`,
    ...{ clinic: 'tilleuls', language: () => 'fr', signal: leaving.signal },
  });
  if (abortAfterMs) setTimeout(() => leaving.abort(), abortAfterMs);
  const answer = await client.call({ path: 'v1/slots', schema: build.anything, ...request });
  const requests = seen[`${lane}/${name}`] ?? [];
  const [first, second] = requests;
  if (waitsMs && first && second && second.at - first.at < waitsMs)
    requests.push({ said: 'too early', at: 0 });
  // How often it goes in vain depends on the moment; that it does, and then gives up, does not.
  const isEndless = request?.['totalTimeout'] !== undefined;
  const said = requests.map((one) => one.said);
  return { answer, requests: isEndless ? [...new Set(said), said.length > 1 ? 'again' : 'once'] : said };
}

/** All cases side by side: what takes time in them is waiting. */
const outcomes = async (build: Build, lane: string) =>
  Object.fromEntries(
    await Promise.all(
      Object.keys(cases).map(async (name) => [name, await outcomeOf(build, lane, name)] as const),
    ),
  );

const leanKy = await buildPlugin('rollup.lean-ky.mjs', 'leanKy');
const runs: Record<string, Record<string, Outcome>> = {};

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const plugins = { plain: [], lean: [leanKy], wrong: [leanKy, deafToRetryAfter] };
  const lanes: [lane: string, build: Build][] = [];
  for (const [lane, ours] of Object.entries(plugins)) lanes.push([lane, await bundled<Build>(source, ours)]);
  // Only now: a build would keep the others from hearing their timers.
  await Promise.all(lanes.map(async ([lane, build]) => (runs[lane] = await outcomes(build, lane))));
}, 60_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A cut that goes too far: ky no longer reads the date of a `Retry-After`. */
const deafToRetryAfter = {
  name: 'wrong-cut',
  transform: (code: string, id: string) =>
    /retry-timing\.js$/.test(id)
      ? { code: code.replace('Date.parse(value)', 'Number.NaN'), map: null }
      : null,
};

describe('the ky that ships', () => {
  it.each(Object.keys(cases))('asks and answers as ky does: %s', (name) => {
    expect(runs['lean']?.[name]).toEqual(runs['plain']?.[name]);
    expect(runs['plain']?.[name]?.requests.length).toBeGreaterThan(0);
  });

  it('waits as long as it is told, in both forms', () => {
    for (const name of Object.keys(cases))
      expect(runs['lean']?.[name]?.requests, name).not.toContain('too early');
  });

  it('would be caught if a cut went too far', () => {
    const name = 'Retry-After as a date';
    expect(runs['wrong']?.[name]).not.toEqual(runs['plain']?.[name]);
  });
});
