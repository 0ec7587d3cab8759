import { Catalog } from '../../src/contracts/catalog.ts';
import { Problem } from '../../src/contracts/problem.ts';
import { FoundSlots } from '../../src/contracts/slot.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { isTimeZone } from '../../src/lib/is-time-zone.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import { must, Skipped, type Check, type CheckContext } from './check.ts';
import { mustRefuse, readAs } from './endpoint.ts';

const DAY_MS = 86_400_000;

/** Free slots between two days of the clinic, as the contract describes them. */
export async function slotsBetween(
  { endpoint, service }: CheckContext,
  from: string,
  to: string,
): Promise<FoundSlots> {
  const answer = await endpoint.ask(`/v1/slots?service=${service.id}&from=${from}&to=${to}`);
  must(answer.status === 200, `${answer.status}`);
  return readAs(FoundSlots, answer);
}

/** The calendar day at the clinic, some days from now. */
export const dayAt = ({ nowMs, catalog }: CheckContext, days: number) =>
  addDays(isoDateAt(nowMs(), catalog.timeZone), days);

/** What can be asked of any endpoint without changing anything. */
export const readingChecks: readonly Check[] = [
  {
    ...{ id: 'catalog', effect: 'reads', asked: 'GET /v1/catalog' },
    contract: '200 with clinic, timeZone (IANA), services, practitioners, locations and notices.',
    mend: 'Answer the catalogue as in the OpenAPI description; the widget shows nothing without it.',
    async run({ endpoint }) {
      const answer = await endpoint.ask('/v1/catalog');
      must(answer.status === 200, `${answer.status}`);
      const { timeZone, services } = readAs(Catalog, answer);
      must(isTimeZone(timeZone), `timeZone "${timeZone}" is no IANA zone`);
      return `200, ${services.length} services, ${timeZone}`;
    },
  },
  {
    ...{ id: 'unknown-clinic', effect: 'reads', asked: 'GET /v1/catalog for a clinic that cannot exist' },
    contract: '404, application/problem+json, code unknown_clinic.',
    mend: 'Look the clinic up by ?clinic= before anything else, and refuse the ones you do not have.',
    async run({ endpoint }) {
      mustRefuse(await endpoint.ask('/v1/catalog', { clinic: 'no-such-clinic-here' }), 404, [
        'unknown_clinic',
      ]);
      return '404 unknown_clinic';
    },
  },
  {
    ...{ id: 'problem', effect: 'reads', asked: 'GET /v1/slots for a service that cannot exist' },
    contract:
      'RFC 9457 problem with type, title, status, code, and the clinic’s phone: no failure is a dead end.',
    mend: 'Add the clinic’s telephone number to every problem once the clinic is known.',
    async run({ endpoint }) {
      const answer = await endpoint.ask('/v1/slots?service=no-such-service-here');
      const type = answer.headers.get('content-type') ?? 'none';
      must(type.startsWith('application/problem+json'), `${answer.status} with content type ${type}`);
      mustRefuse(answer, 404, ['unknown_service']);
      const { phone = '' } = readAs(Problem, answer);
      must(phone !== '', '404 unknown_service without phone');
      return '404 unknown_service with phone';
    },
  },
  {
    ...{ id: 'foreign-origin', effect: 'reads', asked: 'GET /v1/catalog from a website nobody listed' },
    contract: 'No Access-Control-Allow-Origin for an origin that is not on the clinic’s list.',
    mend: 'Compare Origin with the clinic’s list; never answer *, or any website may book in your name.',
    async run({ endpoint }) {
      const origin = 'https://not-on-the-list.invalid';
      const { headers } = await endpoint.ask('/v1/catalog', { headers: { origin } });
      const allowed = headers.get('access-control-allow-origin');
      must(allowed !== '*' && allowed !== origin, `Access-Control-Allow-Origin: ${allowed}`);
      return 'no Access-Control-Allow-Origin';
    },
  },
  {
    ...{ id: 'preflight', effect: 'reads', asked: 'OPTIONS /v1/bookings from a website on the list' },
    contract: '204 or 200 that allows the origin, POST, and the headers Content-Type and Idempotency-Key.',
    mend: 'Answer the preflight for every route, before any check of the body.',
    async run({ endpoint, origin }) {
      if (origin === undefined) throw new Skipped('no website was named: give --origin https://…');
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      };
      const answer = await endpoint.ask('/v1/bookings', { method: 'OPTIONS', headers });
      must(answer.status === 204 || answer.status === 200, `${answer.status}`);
      const allowed = answer.headers.get('access-control-allow-origin');
      must(allowed === origin, `Access-Control-Allow-Origin: ${allowed}`);
      const names = (answer.headers.get('access-control-allow-headers') ?? '').toLowerCase();
      must(
        names.includes('idempotency-key') && names.includes('content-type'),
        `Access-Control-Allow-Headers: ${names}`,
      );
      return `${answer.status}, origin and headers allowed`;
    },
  },
  {
    ...{
      id: 'preflight-manage',
      effect: 'reads',
      asked: 'OPTIONS /v1/appointment/reschedule from a website on the list',
    },
    contract: '204 or 200 that allows Authorization and If-Match beside Content-Type and Idempotency-Key.',
    mend: 'Add them to Access-Control-Allow-Headers: without, no patient can move or cancel from the website.',
    async run({ endpoint, origin }) {
      if (origin === undefined) throw new Skipped('no website was named: give --origin https://…');
      const wanted = ['authorization', 'content-type', 'idempotency-key', 'if-match'];
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': wanted.join(','),
      };
      const answer = await endpoint.ask('/v1/appointment/reschedule', { method: 'OPTIONS', headers });
      must(answer.status === 204 || answer.status === 200, `${answer.status}`);
      const names = (answer.headers.get('access-control-allow-headers') ?? '').toLowerCase();
      const missing = wanted.filter((name) => !names.includes(name));
      must(missing.length === 0, `not allowed: ${missing.join(', ')}`);
      return `${answer.status}, all four headers allowed`;
    },
  },
  {
    ...{ id: 'slots', effect: 'reads', asked: 'GET /v1/slots for the next 14 days' },
    contract:
      '200 with slots in order, inside the range, each with the offset the clinic’s zone has at that moment.',
    mend: 'Write instants with the offset of the IANA zone, computed for each instant, never a fixed one.',
    async run(at) {
      const [from, to] = [dayAt(at, 0), dayAt(at, 13)];
      const found = await slotsBetween(at, from, to);
      mustBeAtHome(found, { from, to });
      return `200, ${found.slots.length} slots`;
    },
  },
  {
    ...{ id: 'slots-empty', effect: 'reads', asked: 'GET /v1/slots for two days long past' },
    contract: '200 with no slots: none is an answer, not an error; nothing past is offered.',
    mend: 'Answer 200 with an empty list, and nextAvailable where there is a next free time.',
    async run(at) {
      const { slots } = await slotsBetween(at, '2020-01-06', '2020-01-07');
      must(slots.length === 0, `200 with ${slots.length} slots in the past`);
      return '200, no slots';
    },
  },
  {
    ...{
      id: 'slots-dst',
      effect: 'reads',
      asked: 'GET /v1/slots for the next day on which the clinic’s clocks change',
    },
    contract: 'A day is the clinic’s calendar day, also with 23 or 25 hours.',
    mend: 'Cut days by the IANA zone, not by 24 hours or the server’s own zone.',
    async run(at) {
      const day = nextChange(at.nowMs(), at.catalog.timeZone);
      if (day === undefined) throw new Skipped('the clocks do not change there');
      const found = await slotsBetween(at, day, day);
      mustBeAtHome(found, { from: day, to: day });
      return `200, ${found.slots.length} slots on ${day}`;
    },
  },
  {
    ...{ id: 'range', effect: 'reads', asked: 'GET /v1/slots for 40 days' },
    contract: '422 range_too_wide: at most 31 days at a time.',
    mend: 'Refuse wider ranges: one widget must not be able to ask for a year.',
    async run(at) {
      const query = `service=${at.service.id}&from=${dayAt(at, 0)}&to=${dayAt(at, 40)}`;
      mustRefuse(await at.endpoint.ask(`/v1/slots?${query}`), 422, ['range_too_wide']);
      return '422 range_too_wide';
    },
  },
  {
    ...{ id: 'get-changes-nothing', effect: 'reads', asked: 'GET on every address that changes something' },
    contract: '404 or 405, and the same slots before and after: mail scanners follow every link.',
    mend: 'Act on POST and PUT alone.',
    async run(at) {
      const [from, to] = [dayAt(at, 1), dayAt(at, 7)];
      const before = await slotsBetween(at, from, to);
      for (const path of [
        '/v1/holds',
        '/v1/bookings',
        '/v1/appointment/cancel',
        '/v1/appointment/reschedule',
        '/v1/offer/accept',
      ]) {
        const { status } = await at.endpoint.ask(path);
        must(status >= 400 && status < 500, `GET ${path}: ${status}`);
      }
      const after = await slotsBetween(at, from, to);
      must(JSON.stringify(before.slots) === JSON.stringify(after.slots), 'other slots after the GETs');
      return '4xx each, the same slots';
    },
  },
];

function mustBeAtHome({ slots, timeZone }: FoundSlots, { from, to }: { from: string; to: string }): void {
  let lastMs = 0;
  for (const { start, end } of slots) {
    const startMs = Date.parse(start);
    must(startMs >= lastMs, 'slots out of order');
    must(Date.parse(end) > startMs, 'a slot that ends before it starts');
    const expected = isoWithOffset(startMs, timeZone).slice(19);
    const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(start)?.[0] ?? '';
    must(
      offset === expected || (offset === 'Z' && expected === '+00:00'),
      `offset ${offset} where ${timeZone} has ${expected}`,
    );
    const day = isoDateAt(startMs, timeZone);
    must(day >= from && day <= to, `a slot on ${day}, asked for ${from} to ${to}`);
    lastMs = startMs;
  }
}

/** The next day within a year whose noon has another offset than the noon before. */
function nextChange(nowMs: number, timeZone: string): string | undefined {
  const offsetAt = (ms: number) => isoWithOffset(ms, timeZone).slice(19);
  for (let days = 1; days <= 366; days += 1) {
    const ms = nowMs + days * DAY_MS;
    if (offsetAt(ms) !== offsetAt(ms - DAY_MS)) return isoDateAt(ms, timeZone);
  }
  return undefined;
}
