import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/contracts/problem.ts';
import { slotIdOf } from '../../src/domain/booking/diary-slot-id.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
let client: ReturnType<typeof clinicClient>;
let slotId: string;

beforeAll(async () => {
  test = await startBackend({
    clinics: [clinicWith(), clinicWith({ id: 'south' })],
    now: '2027-03-01T08:00:00+01:00',
  });
  client = clinicClient(test.url, 'north');
  slotId = (await client.slotAt('2027-03-02T08:00:00+01:00')).id;
});
afterAll(() => test.close());

const answerOf = async (response: Response) => {
  const problem = (await response.json()) as Problem;
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(problem.status).toBe(response.status);
  return { status: response.status, code: problem.code, errors: problem.errors ?? [] };
};
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const patient = (changes: object) => ({ patient: { ...bookingBody().patient, ...changes } });
const contact = (changes: object) => ({ contact: { ...bookingBody().contact, ...changes } });

describe('a field that is not right', () => {
  const wrong: [string, Record<string, unknown>, string, string][] = [
    ['a date that does not exist', patient({ birthDate: '2027-02-30' }), '/patient/birthDate', 'not_a_date'],
    ['a birth in the future', patient({ birthDate: '2027-03-02' }), '/patient/birthDate', 'in_the_future'],
    ['an age nobody reached', patient({ birthDate: '1896-12-31' }), '/patient/birthDate', 'too_long_ago'],
    ['a name that is blank', patient({ given: '   ' }), '/patient/given', 'missing'],
    ['a name that is left out', patient({ given: undefined }), '/patient/given', 'missing'],
    ['a name that is a number', patient({ family: 7 }), '/patient/family', 'invalid'],
    ['a name without end', patient({ family: 'x'.repeat(121) }), '/patient/family', 'too_long'],
    ['a NUL in a name', patient({ family: 'a\u0000b' }), '/patient/family', 'invalid_characters'],
    ['an e-mail that is none', contact({ email: 'nobody' }), '/contact/email', 'invalid'],
    [
      'an e-mail with a second header',
      contact({ email: 'a@b.example\r\nBcc: c@d.example' }),
      '/contact/email',
      'invalid',
    ],
    ['two e-mails', contact({ email: 'a@b.example, c@d.example' }), '/contact/email', 'invalid'],
    ['a telephone number too short', contact({ phone: '0612' }), '/contact/phone', 'invalid'],
    ['a telephone number of letters', contact({ phone: 'call me' }), '/contact/phone', 'invalid'],
    ['an unknown service', { service: 'surgery' }, '/service', 'unknown'],
    ['a service the slot is not for', { service: 'long' }, '/service', 'not_of_this_slot'],
    ['a notice not accepted', { notices: [] }, '/notices', 'missing'],
    [
      'a notice of another version',
      { notices: [{ id: 'booking', version: '0', language: 'fr' }] },
      '/notices/0',
      'outdated',
    ],
    [
      'a notice refused that is required',
      { notices: [{ id: 'booking', version: '1', language: 'fr', decision: 'refused' }] },
      '/notices',
      'missing',
    ],
    [
      'a notice with the hash of other words',
      { notices: [{ id: 'booking', version: '1', language: 'fr', hash: '0'.repeat(64) }] },
      '/notices/0',
      'outdated',
    ],
    [
      'a notice in a language the clinic does not write',
      { notices: [{ id: 'booking', version: '1', language: 'de' }] },
      '/notices/0',
      'outdated',
    ],
    [
      'a hash that is none',
      { notices: [{ id: 'booking', version: '1', language: 'fr', hash: 'abc' }] },
      '/notices/0/hash',
      'invalid',
    ],
    [
      'a decision that is none',
      { notices: [{ id: 'booking', version: '1', language: 'fr', decision: 'withdrawn' }] },
      '/notices/0/decision',
      'invalid',
    ],
    [
      'a notice decided twice',
      {
        notices: [
          { id: 'booking', version: '1', language: 'fr' },
          { id: 'booking', version: '1', language: 'fr', decision: 'refused' },
        ],
      },
      '/notices/1',
      'repeated',
    ],
    ['a field nobody asked for', { nir: '1' }, '/nir', 'unknown_field'],
    ['a slot and a hold at once', { holdId: randomUUID() }, '/holdId', 'hold_or_slot'],
    ['neither slot nor hold', { slotId: undefined }, '/holdId', 'hold_or_slot'],
  ];
  it.each(wrong)('names %s', async (...[, changes, pointer, code]) => {
    const answer = await answerOf(await client.book(bookingBody({ slotId, ...changes })));
    expect(answer).toEqual({ status: 422, code: 'invalid_request', errors: [{ pointer, code }] });
  });

  it('is named with all the others at once', async () => {
    const body = bookingBody({
      slotId,
      ...patient({ birthDate: '2030-01-01' }),
      ...contact({ phone: '1' + '0'.repeat(20) }),
      notices: [],
    });
    const { errors } = await answerOf(await client.book(body));
    expect(errors.map(({ pointer }) => pointer)).toEqual([
      '/patient/birthDate',
      '/contact/phone',
      '/notices',
    ]);
  });

  it('is never quoted in the answer or the log', async () => {
    const response = await client.book(bookingBody({ slotId, ...contact({ email: 'canary-7f3a' }) }));
    expect(await response.text()).not.toContain('canary-7f3a');
    expect(JSON.stringify(test.log)).not.toMatch(/canary-7f3a|camille|slotId|north/i);
  });
});

describe('a body that is not right', () => {
  const send = (body: string, headers: Record<string, string> = {}) =>
    client.post('/v1/bookings', body, { 'idempotency-key': randomUUID(), ...headers });
  const bodies: [string, string, number, string][] = [
    ['nothing', '', 400, 'malformed_json'],
    ['broken JSON', '{"service":', 400, 'malformed_json'],
    ['JSON with a comma too many', '{"service":"short",}', 400, 'malformed_json'],
    ['a number', '7', 422, 'invalid_request'],
    ['null', 'null', 422, 'invalid_request'],
    ['an array', '[]', 422, 'invalid_request'],
    ['a field twice', '{"service":"short","service":"long"}', 422, 'invalid_request'],
    ['a field twice, once written with an escape', '{"a":1,"\\u0061":2}', 422, 'invalid_request'],
    ['half a surrogate', '{"service":"\\ud800"}', 422, 'invalid_request'],
    ['a name from the prototype', '{"__proto__":{"x":1},"constructor":1}', 422, 'invalid_request'],
    ['ten thousand levels', nested(10_000), 422, 'invalid_request'],
    ['more than is read', nested(100_000), 413, 'body_too_large'],
    ['ten megabytes', 'x'.repeat(10_000_000), 413, 'body_too_large'],
  ];
  it.each(bodies)('is refused: %s', async (...[, body, status, code]) => {
    const answer = await answerOf(await send(body));
    expect({ status: answer.status, code: answer.code }).toEqual({ status, code });
  });

  it('is refused when it is not UTF-8', async () => {
    const address = client.address('/v1/bookings');
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const response = await fetch(address, {
      method: 'POST',
      headers,
      body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    });
    expect((await answerOf(response)).code).toBe('malformed_json');
  });

  it('is refused when its type is another, or it is compressed', async () => {
    expect((await answerOf(await send('{}', { 'content-type': 'text/plain' }))).code).toBe(
      'unsupported_media_type',
    );
    expect((await answerOf(await send('{}', { 'content-type': 'text/xml; x' }))).code).toBe(
      'unsupported_media_type',
    );
    expect((await answerOf(await send('{}', { 'content-encoding': 'gzip' }))).code).toBe(
      'unsupported_media_type',
    );
  });

  it('is not read further than the limit, when nobody said how long it is', async () => {
    const { hostname, port } = new URL(test.url);
    const socket = connect(Number(port), hostname);
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    let [sent, answer] = [0, ''];
    socket.on('data', (data) => (answer += String(data)));
    socket.on('error', () => undefined);
    socket.write(
      'POST /v1/bookings?clinic=north HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n' +
        'Idempotency-Key: 12345678\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    for (; sent < 160 && !answer; sent += 1) {
      socket.write(chunk);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    socket.destroy();
    expect(answer).toContain('413');
    expect(sent).toBeLessThan(160);
  });

  it('needs an idempotency key', async () => {
    for (const key of ['', 'short', 'with space in it', 'x'.repeat(129)]) {
      const response = await client.post(
        '/v1/bookings',
        bookingBody({ slotId }),
        key ? { 'idempotency-key': key } : {},
      );
      expect(await answerOf(response)).toMatchObject({ status: 400, code: 'idempotency_key_missing' });
    }
  });
});

describe('a slot that is not offered', () => {
  const known = {
    clinic: 'north',
    service: 'short',
    practitioner: 'oak',
    location: 'main',
    mode: 'AMB',
  } as const;
  const at = (instant: string, changes: Partial<typeof known> | object = {}) =>
    slotIdOf({ ...known, startMs: Date.parse(instant), ...changes });
  const unknown: [string, string][] = [
    ['garbage', 'not-a-slot'],
    ['binary garbage', Buffer.from([0xff, 0, 1]).toString('base64url')],
    ['a slot of another clinic', at('2027-03-02T08:00:00+01:00', { clinic: 'south' })],
    ['a time between two starts', at('2027-03-02T08:10:00+01:00')],
    ['a time outside the hours', at('2027-03-02T07:30:00+01:00')],
    ['a time in the lunch break', at('2027-03-02T12:30:00+01:00')],
    ['a day beyond the horizon', at('2028-03-02T08:00:00+01:00')],
    ['a year nobody can book', at('9999-12-31T08:00:00+01:00')],
    ['a practitioner who does not exist', at('2027-03-02T08:00:00+01:00', { practitioner: 'elm' })],
    ['a service that does not exist', at('2027-03-02T08:00:00+01:00', { service: 'surgery' })],
    ['a way of meeting that is not offered', at('2027-03-02T08:00:00+01:00', { mode: 'VR' })],
    ['an id with one letter more', `${at('2027-03-02T08:00:00+01:00')}A`],
  ];
  it.each(unknown)('is unknown: %s', async (_, id) => {
    const hold = await answerOf(await client.post('/v1/holds', { slotId: id }));
    const booking = await answerOf(await client.book(bookingBody({ slotId: id })));
    expect([hold, booking]).toEqual([
      { status: 404, code: 'unknown_slot', errors: [] },
      { status: 404, code: 'unknown_slot', errors: [] },
    ]);
  });

  it.each([
    ['in the past', '2027-02-26T08:00:00+01:00'],
    ['inside the minimum notice', '2027-03-01T09:30:00+01:00'],
  ])('is too late: %s', async (_, instant) => {
    expect(await answerOf(await client.book(bookingBody({ slotId: at(instant) })))).toMatchObject({
      status: 422,
      code: 'too_late',
    });
    expect(await answerOf(await client.post('/v1/holds', { slotId: at(instant) }))).toMatchObject({
      status: 422,
      code: 'too_late',
    });
  });

  it('is an unknown hold when its id is none', async () => {
    for (const id of [randomUUID(), '7', "'; drop table booking; --"]) {
      const response = await fetch(client.address(`/v1/holds/${encodeURIComponent(id)}`), { method: 'PUT' });
      expect(await answerOf(response)).toMatchObject({ status: 404, code: 'unknown_hold' });
    }
  });
});

describe('whatever is sent', () => {
  it('is never a failure of the backend', async () => {
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom('2027-02-30', '\u0000', '🙂', 1e308, -0, slotId));
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(...Object.keys(bookingBody()), 'slotId', 'holdId', '__proto__'),
          values,
        ),
        async (changes) => {
          const answer = await client.book({ ...bookingBody(), ...changes });
          // Now and then it makes a request that is right, and gets its appointment.
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 150 },
    );
    expect(test.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
