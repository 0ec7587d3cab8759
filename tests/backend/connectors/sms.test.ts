import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { ovhSignature } from '../../../backend/channels/ovh-sms.ts';
import { tagOf } from '../../../backend/channels/provider-sms.ts';
import { twilioSignature } from '../../../backend/connectors/twilio-hook.ts';
import { openDatabase } from '../../../backend/stores/open-storage.ts';
import { clinicClient } from '../fixtures/clinic-client.ts';
import { waitingClient } from '../fixtures/waiting-client.ts';
import { connected } from './fixtures/connected.ts';

let test: Awaited<ReturnType<typeof connected>>;
afterEach(() => test?.close().catch(() => undefined));

const smsSecrets = {
  ...{
    OVH_KEY: 'ovh-app',
    OVH_SECRET: 'ovh-secret',
    OVH_CONSUMER: 'ovh-consumer',
    OVH_HOOK: 'a token of ovh',
  },
  ...{ BREVO_SMS: 'brevo-key', BREVO_SMS_HOOK: 'a token of brevo sms', TWILIO_TOKEN: 'twilio-token' },
};
const ways = {
  ovh: {
    ...{ kind: 'ovh', service: 'sms-ab12345-1', applicationKey: 'OVH_KEY', applicationSecret: 'OVH_SECRET' },
    ...{ consumerKey: 'OVH_CONSUMER', hookToken: 'OVH_HOOK' },
  },
  brevo: { kind: 'brevo', key: 'BREVO_SMS', hookToken: 'BREVO_SMS_HOOK' },
  twilio: { kind: 'twilio', account: `AC${'a'.repeat(32)}`, token: 'TWILIO_TOKEN' },
  folder: { kind: 'folder' },
};
type Way = keyof typeof ways;

const sendPath = { ovh: '/jobs', brevo: '/transactionalSMS/send', twilio: 'Messages.json', folder: 'none' };

/** Books, and turns the clock to the reminder, which is an SMS. */
async function reminded(
  way: Way,
  limits: Record<string, unknown> = {},
  starts = ['2027-03-08T09:00:00+01:00'],
) {
  test = await connected({ clinic: { sms: { ...ways[way], ...limits } }, secrets: smsSecrets });
  for (const start of starts) await test.book([], start);
  await test.backend.wake();
  test.clock.turnTo('2027-03-07T09:30:00+01:00');
  await test.backend.wake();
  return test;
}
const sendRows = `select state, code from send where channel = 'sms' order by attempt`;

describe('an SMS by each provider', () => {
  it('OVHcloud: signed by its own clock, found again by its tag', async () => {
    const { vendors } = await reminded('ovh');
    const [call] = vendors.to('/jobs');
    expect(JSON.parse(call?.body ?? '')).toMatchObject({
      ...{ receivers: ['+33612345678'], sender: 'NORD', noStopClause: true },
      tag: expect.stringMatching(/^[0-9a-f]{20}$/),
    });
    const timestamp = call?.headers['x-ovh-timestamp'] ?? '';
    // Its clock is two minutes ahead of ours.
    expect(Number(timestamp) - Date.now() / 1000).toBeGreaterThan(100);
    const url = 'https://eu.api.ovh.com/1.0/sms/sms-ab12345-1/jobs';
    const text = `ovh-secret+ovh-consumer+POST+${url}+${call?.body}+${timestamp}`;
    expect(call?.headers['x-ovh-signature']).toBe(`$1$${createHash('sha1').update(text).digest('hex')}`);
  });

  it('the signature is the one of OVHcloud’s own guide', () => {
    expect(
      ovhSignature({
        ...{
          applicationSecret: 'EXEgWIz07P0HYwtQDs7cNIqCiQaWSuHF',
          consumerKey: 'MtSwSrPpNjqfVSmJhLbPyr2i45lSwPU1',
        },
        ...{ method: 'GET', url: 'https://eu.api.ovh.com/1.0/domains/', timestamp: '1366560945' },
      }),
    ).toBe('$1$d3705e8afb27a0d2970a322b96550abfc67bb798');
  });

  it('Brevo: as transactional, with where to report', async () => {
    const { vendors } = await reminded('brevo');
    expect(vendors.taken('/transactionalSMS/send')).toMatchObject([
      {
        ...{ sender: 'NORD', recipient: '+33612345678', type: 'transactional' },
        webUrl: expect.stringContaining('/v1/hooks/sms?clinic=north&token='),
      },
    ]);
  });

  it('Twilio: as a form, with where to report', async () => {
    const { vendors } = await reminded('twilio');
    const form = Object.fromEntries(new URLSearchParams(vendors.to('Messages.json')[0]?.body));
    expect(form).toMatchObject({
      ...{ To: '+33612345678', From: 'NORD' },
      StatusCallback: 'http://127.0.0.1/v1/hooks/sms?clinic=north',
    });
  });

  it.each(['ovh', 'brevo', 'twilio'] as const)('%s: one that answers 500 is asked again', async (way) => {
    const it = await connected({ clinic: { sms: ways[way] }, secrets: smsSecrets });
    test = it;
    it.vendors.breakNext(sendPath[way], { status: 500 });
    await it.book([], '2027-03-08T09:00:00+01:00');
    it.clock.turnTo('2027-03-07T09:30:00+01:00');
    await it.backend.wake();
    it.clock.turnBy(60_000);
    await it.backend.wake();
    expect(it.vendors.to(sendPath[way]).map(({ status }) => status)).toEqual([
      500,
      way === 'ovh' ? 200 : 201,
    ]);
  });

  it('Twilio: without an answer, never again', async () => {
    const it = await connected({ clinic: { sms: ways.twilio }, secrets: smsSecrets });
    test = it;
    it.vendors.breakNext('Messages.json', 'reset');
    await it.book([], '2027-03-08T09:00:00+01:00');
    it.clock.turnTo('2027-03-07T09:30:00+01:00');
    await it.backend.wake();
    it.clock.turnBy(3_600_000);
    await it.backend.wake();
    expect(it.vendors.to('Messages.json')).toHaveLength(1);
    expect(await it.rowsAfterClose(sendRows)).toEqual([{ state: 'failed', code: 'unknown_econnreset' }]);
  });

  it('Brevo: without an answer, asked by its tag before it is sent again', async () => {
    const it = await connected({ clinic: { sms: ways.brevo }, secrets: smsSecrets });
    test = it;
    it.vendors.breakNext('/transactionalSMS/send', 'reset');
    it.vendors.breakNext('/statistics/events', { status: 200, body: '{"events":[{"messageId":77}]}' });
    await it.book([], '2027-03-08T09:00:00+01:00');
    it.clock.turnTo('2027-03-07T09:30:00+01:00');
    await it.backend.wake();
    it.clock.turnBy(60_000);
    await it.backend.wake();
    expect(it.vendors.to('/transactionalSMS/send')).toHaveLength(1);
    const [asked] = it.vendors.to('/statistics/events');
    expect(asked?.query.get('tags')).toMatch(/^\["[0-9a-f]{20}"\]$/);
    expect(await it.rowsAfterClose(`select state, reference from provider_message`)).toEqual([
      { state: 'accepted', reference: '77' },
    ]);
  });

  it('is named the same in every attempt, and the name says nothing', () => {
    expect(tagOf('run/step')).toBe(tagOf('run/step'));
    expect(tagOf('run/step')).toMatch(/^[0-9a-f]{20}$/);
  });
});

describe('what an SMS may not do', () => {
  it('go abroad', async () => {
    const it = await reminded('brevo', { countries: ['BE'] });
    expect(it.vendors.to('/send')).toHaveLength(0);
    expect(await it.rowsAfterClose(sendRows)).toEqual([{ state: 'failed', code: 'sms_country' }]);
  });

  const three = ['2027-03-08T09:00:00+01:00', '2027-03-08T10:00:00+01:00', '2027-03-08T11:00:00+01:00'];
  it.each([
    [{ perNumberPerDay: 2 }, 'sms_number_cap'],
    [{ perDay: 2 }, 'sms_clinic_cap'],
  ])('go beyond %o', async (limits, code) => {
    const it = await reminded('folder', limits, three);
    it.clock.turnTo('2027-03-07T12:00:00+01:00');
    await it.backend.wake();
    expect(it.sms).toHaveLength(2);
    const rows = await it.rowsAfterClose<{ code: string | null }>(sendRows);
    expect(rows.some((row) => row.code === code)).toBe(true);
  });
});

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const sid = `SM${'0'.repeat(32)}`;

describe('what providers report back', () => {
  const twilio = (it: typeof test, fields: Record<string, string>, token = 'twilio-token') => {
    const body = form(fields);
    const signature = twilioSignature(
      'http://127.0.0.1/v1/hooks/sms?clinic=north',
      new URLSearchParams(body),
      token,
    );
    return clinicClient(it.url, 'north').post('/v1/hooks/sms', body, {
      ...{ 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
    });
  };

  it('Twilio: the signature is the one of its own guide', () => {
    const fields = new URLSearchParams({
      ...{ CallSid: 'CA1234567890ABCDE', Caller: '+14158675310', Digits: '1234', From: '+14158675310' },
      To: '+18005551212',
    });
    expect(twilioSignature('https://example.com/myapp.php?foo=1&bar=2', fields, '12345')).toBe(
      'L/OH5YylLD5NRKLltdqwSvS0BnU=',
    );
  });

  it('Twilio: delivered, and a replay does nothing', async () => {
    const it = await reminded('twilio');
    const report = { MessageSid: sid, MessageStatus: 'delivered' };
    expect(await (await twilio(it, report)).json()).toEqual({ status: 'taken' });
    expect(await (await twilio(it, report)).json()).toEqual({ status: 'duplicate' });
    // What arrived has arrived.
    await twilio(it, { MessageSid: sid, MessageStatus: 'failed', ErrorCode: '30008' });
    const both = `${sendRows.replace(' order by attempt', '')} union all select state, code from provider_message`;
    expect(await it.rowsAfterClose(both)).toEqual(Array(2).fill({ state: 'delivered', code: null }));
  });

  it('Twilio: also when it reports before we have noted that it took the message', async () => {
    const it = await connected({ clinic: { sms: ways.twilio }, secrets: smsSecrets });
    test = it;
    // As if the report had come in between: the provider's row knows more than the ledger.
    await it.book([], '2027-03-08T09:00:00+01:00');
    await it.backend.wake();
    await it.backend.close();
    const db = await openDatabase({ folder: it.folder });
    const [run] = await db.query<{ id: string }>('select id from journey_run limit 1');
    await db.query(
      `insert into send (run_id, step, attempt, channel, template, not_after, after_crash, state, queued, due_at, changed_at)
       values ($1, 'late', 1, 'sms', 't', 'data.start', 'never', 'attempting', true, now(), now())`,
      [run?.id],
    );
    await db.query(
      `insert into provider_message (clinic_id, provider, tag, send_key, reference, state, changed_at)
       values ('north', 'twilio', 't', $1 || '/late', 'SM9', 'delivered', now())`,
      [run?.id],
    );
    await db.query(`update send set state = 'accepted' where step = 'late'`);
    expect(await db.query(`select state from send where step = 'late'`)).toEqual([{ state: 'delivered' }]);
    await db.close();
  });

  it('Twilio: not delivered, with its code', async () => {
    const it = await reminded('twilio');
    await twilio(it, { MessageSid: sid, MessageStatus: 'undelivered', ErrorCode: '30006' });
    expect(await it.rowsAfterClose(sendRows)).toEqual([{ state: 'failed', code: 'twilio_30006' }]);
  });

  it('Twilio: forged, or of a message that is not known, changes nothing', async () => {
    const it = await reminded('twilio');
    const report = { MessageSid: sid, MessageStatus: 'failed' };
    expect((await twilio(it, report, 'another token')).status).toBe(401);
    const unsigned = await clinicClient(it.url, 'north').post('/v1/hooks/sms', form(report));
    expect(unsigned.status).toBe(401);
    expect((await twilio(it, { ...report, MessageSid: 'SM1' })).status).toBe(404);
    expect(await it.rowsAfterClose(sendRows)).toEqual([{ state: 'accepted', code: null }]);
  });

  it('Twilio: STOP ends the SMS to that number, and care goes on by e-mail', async () => {
    const it = await connected({ clinic: { sms: ways.twilio }, secrets: smsSecrets });
    test = it;
    await it.book([], '2027-03-08T09:00:00+01:00');
    const reply = { MessageSid: sid, From: '+33612345678', Body: ' Stop. Merci' };
    expect(await (await twilio(it, reply)).json()).toEqual({ status: 'taken' });
    await waitingClient(it.client).joined({ notAfter: '2027-03-02' });
    await it.backend.wake();
    it.clock.turnTo('2027-03-07T09:30:00+01:00');
    await it.backend.wake();
    expect(it.vendors.to('Messages.json')).toHaveLength(0);
    const planned = `select distinct step, channel, state from send order by step`;
    expect(await it.rowsAfterClose(planned)).toEqual(
      ['confirmation', 'joined', 'offer-email', 'reminder'].map((step) => ({
        ...{ step, channel: 'email', state: 'accepted' },
      })),
    );
  });

  it('OVHcloud: by the token in the address it was given', async () => {
    const it = await reminded('ovh');
    const at = (query: string) => it.client.get(`/v1/hooks/sms?${query}`);
    const token = encodeURIComponent(smsSecrets.OVH_HOOK);
    expect((await at('id=26929925&ptt=4&token=another')).status).toBe(401);
    expect((await at('id=26929925&ptt=4')).status).toBe(401);
    expect(await (await at(`id=26929925&ptt=1&token=${token}`)).json()).toEqual({ status: 'taken' });
    expect(await (await at(`id=26929925&ptt=4&token=${token}`)).json()).toEqual({ status: 'taken' });
    expect(await it.rowsAfterClose(sendRows)).toEqual([{ state: 'delivered', code: null }]);
  });

  it('Brevo: by the token it sends; old reports are refused', async () => {
    const it = await reminded('brevo');
    const post = (body: unknown, token = smsSecrets.BREVO_SMS_HOOK) =>
      it.client.post('/v1/hooks/sms', body, { authorization: `Bearer ${token}` });
    const report = { msg_status: 'hard_bounce', messageId: 1511882900176220, to: '33612345678' };
    expect((await post(report, 'another')).status).toBe(401);
    const old = { ...report, ts_event: Math.floor(Date.parse('2027-02-01T00:00:00Z') / 1000) };
    expect((await post(old)).status).toBe(401);
    expect((await post(report)).status).toBe(200);
    expect(await it.rowsAfterClose(sendRows)).toEqual([{ state: 'failed', code: 'brevo_hard_bounce' }]);
  });

  it('Brevo: who has left there is told nothing more there, and the address is kept as a hash', async () => {
    const it = await connected({ kinds: ['brevo'] });
    test = it;
    const left = {
      event: 'unsubscribe',
      email: 'Camille@patient.example',
      ts_event: Date.parse('2027-03-01') / 1000,
    };
    const hook = (token: string) =>
      it.client.post('/v1/hooks/brevo', [left], { authorization: `Bearer ${token}` });
    expect((await hook('a token of nobody')).status).toBe(401);
    expect((await hook('a token of the hook of brevo')).status).toBe(200);
    await it.book(['marketing-email']);
    await it.backend.wake();
    expect(it.vendors.calls).toHaveLength(0);
    const rows = await it.rowsAfterClose<{ address_hash: string }>('select * from suppression');
    expect(rows).toMatchObject([{ channel: 'email', scope: 'marketing', reason: 'unsubscribe' }]);
    expect(JSON.stringify(rows)).not.toMatch(/camille/i);
  });

  it('nobody, where the clinic names no provider', async () => {
    test = await connected();
    expect((await test.client.post('/v1/hooks/sms', '{}')).status).toBe(404);
    expect((await test.client.get('/v1/hooks/sms')).status).toBe(405);
  });
});
