import { afterEach, describe, expect, it } from 'vitest';
import { resultOf } from '../../../backend/connectors/delivery-result.ts';
import { startBackend } from '../fixtures/start-backend.ts';
import { connected, ledger, now, secrets } from './fixtures/connected.ts';
import { openDatabase } from '../../../backend/stores/open-storage.ts';

let test: Awaited<ReturnType<typeof connected>>;
afterEach(() => test?.close().catch(() => undefined));

const withConsent = ['marketing-email', 'marketing-sms', 'measurement'];
interface Row {
  connector: string;
  state: string;
  attempt: number;
  code: string | null;
}
const states = async (from: typeof test) =>
  (await from.rowsAfterClose<Row>(ledger)).map(
    ({ connector, state, attempt, code }) => `${connector} ${state} ${attempt} ${code ?? '-'}`,
  );

describe('a system that does not take it', () => {
  it('is asked again when it says, under the same key, and told once', async () => {
    test = await connected({ kinds: ['webhook'] });
    const { vendors, clock, backend } = test;
    vendors.breakNext('hooks.', { status: 429, headers: { 'retry-after': '120' } }, { status: 500 });
    await test.book(withConsent);
    await backend.wake();
    clock.turnBy(119_000);
    await backend.wake();
    expect(vendors.calls).toHaveLength(1);
    clock.turnBy(2_000);
    await backend.wake();
    expect(vendors.calls).toHaveLength(2);
    clock.turnBy(60_000);
    await backend.wake();
    expect(vendors.calls.map(({ status }) => status)).toEqual([429, 500, 200]);
    expect(new Set(vendors.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(test.log.filter(({ event }) => event === 'fact_told')).toHaveLength(1);
    expect(await states(test)).toEqual(['n8n accepted 3 -']);
  });

  it('that refuses is asked no more', async () => {
    test = await connected({ kinds: ['hubspot'] });
    test.vendors.breakNext('batch/upsert', { status: 400, body: '{"message":"no"}' });
    await test.book(withConsent);
    await test.backend.wake();
    test.clock.turnBy(3_600_000);
    await test.backend.wake();
    expect(test.vendors.calls).toHaveLength(1);
    expect(await states(test)).toEqual(['hubspot failed 1 http_400']);
  });

  it('because it has had it already, has it', async () => {
    test = await connected({ kinds: ['hubspot'] });
    test.vendors.breakNext('/events/2026-03/send', { status: 409 });
    await test.book(withConsent);
    await test.backend.wake();
    expect(await states(test)).toEqual(['hubspot accepted 1 -']);
  });

  it('is not followed where it points', async () => {
    test = await connected({ kinds: ['webhook'] });
    test.vendors.breakNext('hooks.', {
      status: 307,
      headers: { location: `${test.vendors.origin}/elsewhere/x` },
    });
    await test.book(withConsent);
    await test.backend.wake();
    expect(test.vendors.calls).toHaveLength(1);
    expect(await states(test)).toEqual(['n8n failed 1 http_307']);
  });
});

describe('an answer that never comes, after it was taken', () => {
  it.each([
    ['webhook', 'hooks.', 'hang', 2],
    ['hubspot', '/events/2026-03/send', 'hang', 2],
    ['hubspot', '/events/2026-03/send', 'reset', 2],
    ['brevo', '/v3/events', 'hang', 1],
    ['brevo', '/v3/events', 'reset', 1],
    ['mailchimp', '/events', 'hang', 1],
    ['activecampaign', 'trackcmp.net', 'hang', 1],
    ['ga4', 'google-analytics.com/mp/collect', 'hang', 1],
  ] as const)('%s at %s (%s): it hears of it %i times', async (...row) => {
    const [kind, path, fault, times] = row;
    test = await connected({ kinds: [kind], timeoutMs: 3_000 });
    test.vendors.breakNext(path, fault);
    await test.book(withConsent);
    await test.backend.wake();
    test.clock.turnBy(3_600_000);
    await test.backend.wake();
    const heard = test.vendors.to(path);
    expect(heard).toHaveLength(times);
    if (times === 2) {
      // Only because it drops what it has had: by the id in the header, or by the uuid.
      const ids = heard.map(
        ({ headers, body }) => headers['webhook-id'] ?? (JSON.parse(body) as { uuid: string }).uuid,
      );
      expect(ids[0]).toBe(ids[1]);
    }
    expect((await states(test))[0]).toMatch(
      times === 2 ? /accepted 2 -$/ : /unknown 1 (timeout|econnreset)$/,
    );
  });

  it('is asked for again where nothing can double: the contact', async () => {
    test = await connected({ kinds: ['brevo'], timeoutMs: 3_000 });
    test.vendors.breakNext('/v3/contacts', 'hang');
    await test.book(withConsent);
    await test.backend.wake();
    test.clock.turnBy(3_600_000);
    await test.backend.wake();
    expect(test.vendors.to('/v3/contacts')).toHaveLength(2);
    expect(test.vendors.to('/v3/events')).toHaveLength(1);
  });
});

describe('a backend that dies while it tells', () => {
  it.each([
    ['webhook', 'hooks.', 1, 'n8n accepted 2 -'],
    ['hubspot', 'batch/upsert', 1, 'hubspot accepted 2 -'],
    ['brevo', '/v3/', 0, 'brevo unknown 2 crashed_while_sending'],
    ['mailchimp', 'mailchimp.com', 0, 'mailchimp unknown 2 crashed_while_sending'],
  ] as const)('%s', async (...expected) => {
    const [kind, path, times, row] = expected;
    test = await connected({ kinds: [kind] });
    const { vendors, folder, clinics } = test;
    await test.backend.close();
    // As a killed process leaves it: the attempt is noted, and its end is not.
    const db = await openDatabase({ folder });
    await db.query(
      `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at, taken_at)
       values ('north', '/clinics/north', '0193a000-0000-7000-8000-000000000001', 'appointment.booked', $1, 'fact',
               '{}', $2, $2, $2)`,
      ['0193a000-0000-7000-8000-0000000000aa', now],
    );
    await db.query(
      `insert into booking (id, clinic_id, status, service_id, practitioner_id, location_id, mode, start_at, end_at,
                            given, family, birth_date, email, phone, locale, notices, booked_at)
       values ($1, 'north', 'booked', 'short', 'oak', 'main', 'AMB', '2027-03-02T08:00Z', '2027-03-02T08:20Z',
               'Camille', 'Essai', '1980-02-29', 'camille@patient.example', '+33612345678', 'fr', '[]', $2)`,
      ['0193a000-0000-7000-8000-0000000000aa', now],
    );
    await db.query(
      `insert into consent (id, clinic_id, booking_id, notice_id, notice_version, notice_language, purpose, decision,
                            method, recorded_at)
       values (gen_random_uuid(), 'north', $1, 'm', '1', 'fr', 'marketing-email', 'given', 'booking-form', $2)`,
      ['0193a000-0000-7000-8000-0000000000aa', now],
    );
    await db.query(`update connector_delivery set state = 'attempting', attempt = 1`);
    await db.close();
    const before = vendors.to(path).length;
    const again = await startBackend({
      ...{ storage: { folder }, now, secrets, clinics },
      outside: { fetch: vendors.fetch },
    });
    await again.backend.wake();
    await again.close();
    expect(vendors.to(path).length - before).toBe(times);
    expect(await states(test)).toEqual([row]);
  });
});

describe('the rule of an outcome', () => {
  const at = { attempt: 1, plannedMs: 0 };
  it('waits longer each time, as long as was asked, and gives up after three days', () => {
    const retry = (attempt: number, nowMs = 0, afterMs?: number) =>
      resultOf(
        { kind: 'retry', code: 'http_500', ...(afterMs !== undefined && { afterMs }) },
        { ...at, attempt },
        { nowMs, afterUnknown: 'leave' },
      );
    expect(retry(1)).toEqual({ state: 'planned', code: 'http_500', retryAtMs: 2_000 });
    expect(retry(4)).toMatchObject({ retryAtMs: 16_000 });
    expect(retry(30)).toMatchObject({ retryAtMs: 3_600_000 });
    expect(retry(1, 0, 120_000)).toMatchObject({ retryAtMs: 120_000 });
    expect(retry(80, 72 * 3_600_000)).toEqual({ state: 'failed', code: 'gave_up_http_500' });
  });
});
