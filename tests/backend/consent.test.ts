import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import { Catalog } from '../../src/contracts/catalog.ts';
import { ConsentFact } from '../../src/contracts/consent-events.ts';
import { ConsentReceipt } from '../../src/contracts/consent-receipt.ts';
import { WithdrawalReceipt } from '../../src/contracts/consent-withdrawal.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import { noticeDecisions } from '../../src/domain/consent/notice-decisions.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';
import { mailedTo } from './fixtures/mailed-to.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let test: TestBackend;
let client: ReturnType<typeof clinicClient>;

const notices = noticesWith('reminder-sms', 'marketing-email');

beforeAll(async () => {
  folder = await temporaryFolder();
  test = await startBackend({
    clinics: [clinicWith({ notices }), clinicWith({ id: 'south', notices })],
    now: '2027-03-01T08:00:00+01:00',
    storage: { folder: folder.path },
  });
  client = clinicClient(test.url, 'north');
});
afterAll(async () => {
  await stop();
  await folder.remove();
});

let stopped: Promise<void> | undefined;
/** The last test reads the tables, and a folder belongs to one process. */
const stop = () => (stopped ??= test.close());

let patients = 0;
/** Books as the widget does: what is ticked is given, what is shown and not ticked is refused. */
async function bookedWith(start: string, accepted: readonly string[]) {
  const catalog = Catalog.parse(await (await client.get('/v1/catalog')).json());
  patients += 1;
  const [phone, email] = [`+3361234${String(patients).padStart(4, '0')}`, `p${patients}@patient.example`];
  const decisions = await noticeDecisions(catalog.notices, ['booking', ...accepted], crypto.subtle);
  const receipt = await client.bookAt(start, { contact: { email, phone }, notices: decisions });
  await test.backend.wake();
  return { receipt, phone, email };
}
const withdraw = (
  { manageToken }: Pick<BookingReceipt, 'manageToken'>,
  notice = 'reminder-sms',
  key: string = randomUUID(),
) => client.post('/v1/consents', { manageToken, notice, decision: 'withdrawn' }, { 'idempotency-key': key });
const smsTo = (phone: string) => test.sms.filter(({ to }) => to === phone).length;
async function smsAfter(phone: string, instant: string) {
  test.clock.turnTo(instant);
  await test.backend.wake();
  return smsTo(phone);
}
const refusalOf = async (response: Response) => {
  const { code, errors = [] } = (await response.json()) as Problem;
  return { status: response.status, code, errors };
};

let withdrawn: WithdrawalReceipt;
let withdrawnFrom: BookingReceipt;
const withdrawalKey = randomUUID();

// In the order of the clock, which only goes forward.
describe('the reminder by SMS', () => {
  it('goes to the patient who agreed to it', async () => {
    const { phone } = await bookedWith('2027-03-03T08:00:00+01:00', ['reminder-sms']);
    expect(await smsAfter(phone, '2027-03-02T08:00:00+01:00')).toBe(1);
  });

  it('does not go to the patient who did not, who is sent the confirmation all the same', async () => {
    const { phone, email } = await bookedWith('2027-03-04T08:00:00+01:00', ['marketing-email']);
    expect(await smsAfter(phone, '2027-03-03T08:00:00+01:00')).toBe(0);
    expect(mailedTo(test.mail.mails, email)).toHaveLength(1);
  });

  it('does not go to a patient whose page never showed the question', async () => {
    const phone = '+33612349999';
    const contact = { email: 'old-page@patient.example', phone };
    await client.bookAt('2027-03-05T08:00:00+01:00', { contact });
    expect(await smsAfter(phone, '2027-03-04T08:00:00+01:00')).toBe(0);
  });

  it('does not go out once the consent is withdrawn, an hour before it is due', async () => {
    const { phone, receipt } = await bookedWith('2027-03-08T08:00:00+01:00', ['reminder-sms']);
    test.clock.turnTo('2027-03-07T07:00:00+01:00');
    const answer = await withdraw(receipt, 'reminder-sms', withdrawalKey);
    expect(answer.status).toBe(201);
    withdrawn = WithdrawalReceipt.parse(await answer.json());
    withdrawnFrom = receipt;
    expect(await smsAfter(phone, '2027-03-08T07:00:00+01:00')).toBe(0);
  });
});

describe('a withdrawal', () => {
  it('is answered with its record, which a widget reads as a receipt because it names its key', () => {
    expect(withdrawn).toEqual({
      idempotencyKey: withdrawalKey,
      schemaVersion: '1',
      recordId: withdrawn.recordId,
      appointmentId: withdrawnFrom.id,
      controller: { id: 'north', name: 'Clinique du Nord' },
      notice: {
        ...{ id: 'reminder-sms', version: '1', language: 'fr' },
        hash: createHash('sha256').update('Oui pour reminder-sms.').digest('hex'),
      },
      purpose: 'reminder-sms',
      decision: 'withdrawn',
      method: 'manage-token',
      recordedAt: '2027-03-07T07:00:00+01:00',
    });
    expect(ConsentReceipt.safeParse(withdrawn).success).toBe(true);
  });

  it('is one record, however often it is sent and under whatever key', async () => {
    const { receipt } = await bookedWith('2027-03-10T08:00:00+01:00', ['reminder-sms']);
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => withdraw(receipt, 'reminder-sms', key)),
    );
    const later = randomUUID();
    answers.push(await withdraw(receipt, 'reminder-sms', later));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(8).fill(200), 201]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    // Each is a receipt for its own request, and all are about one record.
    expect(texts.at(-1)).toBe(texts[0]?.replace(key, later));
    expect(new Set(texts.slice(0, -1)).size).toBe(1);
  });

  it('is refused when its key was used for another consent', async () => {
    const { receipt } = await bookedWith('2027-03-10T09:00:00+01:00', ['reminder-sms', 'marketing-email']);
    const key = randomUUID();
    await withdraw(receipt, 'reminder-sms', key);
    expect(await refusalOf(await withdraw(receipt, 'marketing-email', key))).toMatchObject({
      status: 422,
      code: 'key_reused',
    });
  });

  it('is refused in one and the same way for every token that is not right', async () => {
    const { receipt } = await bookedWith('2027-03-10T10:00:00+01:00', ['reminder-sms']);
    const [id = '', proof = ''] = receipt.manageToken.split('.');
    const { receipt: other } = await bookedWith('2027-03-10T11:00:00+01:00', []);
    const tokens = [
      'nonsense',
      '.',
      `${id}.`,
      `${id}.${proof.slice(1)}`,
      `${id}.${proof}x`,
      `${randomUUID()}.${proof}`,
      `${other.id}.${proof}`,
      `${id}.${'A'.repeat(proof.length)}`,
    ];
    for (const manageToken of tokens) {
      expect(await refusalOf(await withdraw({ manageToken })), manageToken).toEqual({
        ...{ status: 404, code: 'not_found', errors: [] },
      });
    }
    const elsewhere = clinicClient(test.url, 'south').post(
      '/v1/consents',
      { manageToken: receipt.manageToken, notice: 'reminder-sms', decision: 'withdrawn' },
      { 'idempotency-key': randomUUID() },
    );
    expect((await refusalOf(await elsewhere)).status).toBe(404);
  });

  it('is asked from the clinic’s website only', async () => {
    const body = { manageToken: 'x', notice: 'y', decision: 'withdrawn' };
    const headers = { 'idempotency-key': randomUUID(), origin: 'https://evil.example' };
    expect((await client.post('/v1/consents', body, headers)).status).toBe(403);
    expect((await client.get('/v1/consents')).status).toBe(405);
  });
});

describe('a withdrawal that is not right', () => {
  const good = { manageToken: 'token', notice: 'reminder-sms', decision: 'withdrawn' };
  const send = (body: unknown) => client.post('/v1/consents', body, { 'idempotency-key': randomUUID() });

  it.each([
    ['no token', { ...good, manageToken: undefined }, '/manageToken', 'missing'],
    ['a token that is a number', { ...good, manageToken: 7 }, '/manageToken', 'invalid'],
    ['a token without end', { ...good, manageToken: 'x'.repeat(201) }, '/manageToken', 'too_long'],
    ['a NUL in the token', { ...good, manageToken: 'a\u0000b' }, '/manageToken', 'invalid_characters'],
    ['no notice', { ...good, notice: '' }, '/notice', 'missing'],
    ['another decision', { ...good, decision: 'given' }, '/decision', 'invalid'],
    ['a field nobody asked for', { ...good, reason: 'none' }, '/reason', 'unknown_field'],
  ])('is named: %s', async (...[, body, pointer, code]) => {
    expect(await refusalOf(await send(body))).toEqual({
      ...{ status: 422, code: 'invalid_request', errors: [{ pointer, code }] },
    });
  });

  it('is named when the patient never decided about such a notice', async () => {
    const { receipt } = await bookedWith('2027-03-11T08:00:00+01:00', []);
    expect(await refusalOf(await withdraw(receipt, 'measurement'))).toEqual({
      ...{ status: 422, code: 'invalid_request', errors: [{ pointer: '/notice', code: 'unknown' }] },
    });
  });

  it.each([
    ['nothing', '', 400, 'malformed_json'],
    ['an array', '[]', 422, 'invalid_request'],
    ['a field twice', '{"notice":"a","notice":"b"}', 422, 'invalid_request'],
    ['more than is read', JSON.stringify({ ...good, notice: 'x'.repeat(5_000) }), 413, 'body_too_large'],
  ])('is refused: %s', async (...[, body, status, code]) => {
    expect(await refusalOf(await send(body))).toMatchObject({ status, code });
  });

  it('needs an idempotency key, and JSON', async () => {
    expect(await refusalOf(await client.post('/v1/consents', good))).toMatchObject({
      ...{ status: 400, code: 'idempotency_key_missing' },
    });
    const headers = { 'idempotency-key': randomUUID(), 'content-type': 'text/plain' };
    expect((await client.post('/v1/consents', good, headers)).status).toBe(415);
  });
});

describe('what stays in the database', () => {
  it('is a row for each decision with its wording and time, the fact, and the texts themselves', async () => {
    await test.backend.wake();
    await stop();
    const db = await openDatabase({ folder: folder.path });
    try {
      const rows = await db.query(
        `select notice_id, notice_version, notice_language, notice_hash, purpose, decision, method,
                to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at
           from consent where booking_id = $1 order by seq`,
        [withdrawnFrom.id],
      );
      const row = (id: string, text: string, rest: object) => ({
        ...{ notice_id: id, notice_version: '1', notice_language: 'fr', method: 'booking-form' },
        notice_hash: createHash('sha256').update(text).digest('hex'),
        ...rest,
      });
      const sms = { purpose: 'reminder-sms' };
      expect(rows).toEqual([
        row('booking', 'J’accepte.', { purpose: 'care', decision: 'given', at: '2027-03-04 07:00' }),
        row('reminder-sms', 'Oui pour reminder-sms.', { ...sms, decision: 'given', at: '2027-03-04 07:00' }),
        row('marketing-email', 'Oui pour marketing-email.', {
          ...{ purpose: 'marketing-email', decision: 'refused', at: '2027-03-04 07:00' },
        }),
        row('reminder-sms', 'Oui pour reminder-sms.', {
          ...{ ...sms, decision: 'withdrawn', method: 'manage-token', at: '2027-03-07 06:00' },
        }),
      ]);

      const facts = await db.query<{ data: unknown; taken: boolean }>(
        `select data, taken_at is not null as taken from event
          where type = 'consent.withdrawn' and trust = 'fact' and subject = $1`,
        [withdrawnFrom.id],
      );
      expect(facts).toHaveLength(1);
      expect(ConsentFact.parse(facts[0]?.data)).toEqual({
        ...{ appointmentId: withdrawnFrom.id, recordId: withdrawn.recordId },
        ...{ notice: 'reminder-sms', purpose: 'reminder-sms' },
      });
      expect(facts[0]?.taken).toBe(true);

      const dropped = await db.query(`select distinct state, code from send where code = 'no_consent'`);
      expect(dropped).toEqual([{ state: 'dropped', code: 'no_consent' }]);

      const texts = await db.query<{ text: string }>(
        `select text from notice_wording join consent on notice_hash = hash
          where consent.id = $1 and notice_wording.clinic_id = 'north'`,
        [withdrawn.recordId],
      );
      expect(texts).toEqual([{ text: 'Oui pour reminder-sms.' }]);
    } finally {
      await db.close();
    }
    expect(test.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
