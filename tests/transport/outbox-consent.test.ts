import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConsentPort } from '../../src/domain/consent/consent-port.ts';
import { outboxConsent } from '../../src/transport/outbox-consent.ts';
import {
  receive,
  refusal,
  scriptedClinic,
  submission,
  submitAll,
  telemetry,
  unreachable,
} from '../fixtures/outbox/scripted-clinic.ts';
import type { Play } from '../fixtures/outbox/scripted-clinic.ts';
import type { VirtualTab } from '../fixtures/outbox/virtual-browser.ts';

const second = 1_000;
const recordedAt = '2027-03-22T08:00:00+01:00';
const withdrawal = { manageToken: 'secret', notice: 'sms', purpose: 'reminder-sms' };
const key = '0195b2f0-0000-7000-8000-00000000c0de';

/** The clinic's receipt, or what else it says of the withdrawal. */
const recorded =
  (rest: object = {}): Play =>
  () =>
    Response.json({ idempotencyKey: key, decision: 'withdrawn', recordedAt, ...rest }, { status: 201 });

let stage: ReturnType<typeof scriptedClinic>;
let tab: VirtualTab;
let consent: ConsentPort;
let leaving: AbortController;

beforeEach(() => open());
afterEach(() => leaving.abort());

function open(...plays: Play[]) {
  stage = scriptedClinic(plays);
  tab = stage.openTab();
  leaving = new AbortController();
  consent = outboxConsent({ outbox: tab.outbox, signal: leaving.signal });
}
const withdraw = (rest: object = {}) => stage.time.during(consent.withdraw({ ...withdrawal, ...rest }, key));

describe('a withdrawal', () => {
  it('goes out under its key, with the token in the body and never in the address', async () => {
    open(recorded());
    expect(await withdraw()).toMatchObject({ ok: true, value: { recordedAt } });
    expect(stage.sent).toMatchObject([{ path: 'v1/consents', key }]);
    expect(JSON.parse(stage.sent[0]?.body ?? '')).toEqual({
      ...{ manageToken: 'secret', notice: 'sms', decision: 'withdrawn' },
    });
  });

  it('is written down before it leaves, and goes on in the next visit under the same key', async () => {
    stage.clinic.otherwise = unreachable;
    void consent.withdraw(withdrawal, key);
    await stage.time.runUntil(() => stage.sent.length > 0);
    tab.kill();
    const next = stage.openTab();
    expect(await stage.time.during(next.outbox.pending())).toEqual([
      { id: key, state: 'saved', path: 'v1/consents' },
    ]);
    stage.clinic.otherwise = receive;
    await stage.time.pass(60 * second);
    expect(new Set(stage.sent.map((one) => one.key))).toEqual(new Set([key]));
    expect(await stage.time.during(next.outbox.pending())).toEqual([]);
  });

  it('follows what was submitted before it, which keeps the consent it carries', async () => {
    stage.clinic.otherwise = unreachable;
    const booking = submission();
    await submitAll(stage, tab, [booking]);
    void consent.withdraw(withdrawal, key);
    await stage.time.pass(second);
    expect((await stage.disk.rows()).map(({ id }) => id)).toEqual([booking.id, key]);
    stage.clinic.otherwise = receive;
    const before = stage.sent.length;
    await stage.time.pass(60 * second);
    expect(stage.sent.slice(before).map((one) => one.key)).toEqual([booking.id, key]);
  });

  it('of the consent to be counted drops the events before it is written down', async () => {
    stage.clinic.otherwise = unreachable;
    await submitAll(stage, tab, [telemetry(), telemetry()]);
    const { add } = stage.disk;
    let leftWhenWritten: number | undefined;
    stage.disk.add = async (...parameters) => {
      leftWhenWritten = (await stage.disk.rows()).length;
      return add(...parameters);
    };
    void consent.withdraw({ ...withdrawal, purpose: 'measurement' }, key);
    await stage.time.runUntil(() => leftWhenWritten !== undefined);
    await stage.time.pass(10);
    expect(leftWhenWritten).toBe(0);
    expect((await stage.disk.rows()).map(({ id }) => id)).toEqual([key]);
  });

  it.each(['reminder-sms', 'reminder-email', 'marketing-email', 'marketing-sms', 'care', 'later-purpose'])(
    'of the consent to %s drops nothing',
    async (purpose) => {
      stage.clinic.otherwise = unreachable;
      const event = telemetry();
      await submitAll(stage, tab, [event]);
      void consent.withdraw({ ...withdrawal, purpose }, key);
      await stage.time.pass(100);
      expect((await stage.disk.rows()).map(({ id }) => id)).toEqual([event.id, key]);
    },
  );

  it('that the clinic refuses is a problem, and stays until the patient has seen it', async () => {
    open(refusal('not_found', 404));
    expect(await withdraw()).toMatchObject({ ok: false, problem: { code: 'not_found' } });
    expect(await stage.time.during(tab.outbox.pending())).toMatchObject([{ id: key, state: 'refused' }]);
  });

  it('is not received by an answer that names another key, or tells of another decision', async () => {
    open(recorded({ idempotencyKey: 'another' }));
    stage.clinic.otherwise = unreachable;
    void consent.withdraw(withdrawal, key);
    await stage.time.runUntil(() => stage.sent.length === 1);
    await stage.time.pass(100);
    expect((await stage.disk.rows()).map(({ id }) => id)).toEqual([key]);
    open(recorded({ decision: 'given' }));
    expect(await withdraw()).toMatchObject({ ok: false });
  });

  it('that another tab has delivered is received, without its time', async () => {
    const outcome = consent.awaitWithdrawal(key);
    stage.clinic.otherwise = unreachable;
    await submitAll(stage, tab, [submission({ id: key, path: 'v1/consents' })]);
    const other = stage.openTab();
    await stage.time.pass(100);
    stage.clinic.otherwise = receive;
    tab.outbox.watch(() => undefined);
    await stage.time.during(other.outbox.flush());
    expect(await stage.time.during(outcome)).toMatchObject({ ok: true });
  });
});
