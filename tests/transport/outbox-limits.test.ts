import { describe, expect, it } from 'vitest';
import {
  answer,
  count,
  receive,
  refusal,
  scriptedClinic,
  startMs,
  status,
  submission,
  submitAll,
  telemetry,
  unreachable,
} from '../fixtures/outbox/scripted-clinic.ts';
import type { Sent } from '../fixtures/outbox/scripted-clinic.ts';

const second = 1_000;
const hour = 3_600 * second;
const day = 24 * hour;

const idsIn = ({ body }: Sent) => (JSON.parse(body) as { id: string }[]).map(({ id }) => id);
describe('events', () => {
  it('wait two seconds for company and go together, without a header of ours', async () => {
    const stage = scriptedClinic();
    const tab = stage.openTab();
    const events = [telemetry(), telemetry(), telemetry()];
    await submitAll(stage, tab, events);
    await stage.time.pass(5 * second);
    expect(stage.sent).toHaveLength(1);
    expect(stage.sent.flatMap(idsIn)).toEqual(events.map(({ id }) => id));
    expect(stage.sent[0]?.atMs).toBeGreaterThanOrEqual(2 * second);
    expect(Object.keys(stage.sent[0]?.headers ?? {})).toEqual(['content-type']);
  });

  it('go fifty at a time', async () => {
    const stage = scriptedClinic();
    const tab = stage.openTab();
    stage.clinic.otherwise = unreachable;
    await submitAll(
      stage,
      tab,
      Array.from({ length: 120 }, () => telemetry()),
    );
    stage.sent.length = 0;
    stage.clinic.otherwise = receive;
    await stage.time.pass(60 * second);
    expect(stage.sent.map((sent) => idsIn(sent).length)).toEqual([50, 50, 20]);
  });

  it('go 48 KB at a time', async () => {
    const stage = scriptedClinic();
    const tab = stage.openTab();
    const large = Array.from({ length: 10 }, () => telemetry()).map((one) => ({
      ...one,
      body: `{"id":"${one.id}","n":"${'é'.repeat(5_500)}"}`,
    }));
    await submitAll(stage, tab, large);
    await stage.time.pass(60 * second);
    const bytes = stage.sent.map(({ body }) => new TextEncoder().encode(body).length);
    expect(stage.sent.flatMap(idsIn)).toEqual(large.map(({ id }) => id));
    expect(Math.max(...bytes)).toBeLessThanOrEqual(48 * 1024);
    expect(stage.sent).toHaveLength(3);
  });

  it('are halved when the backend finds them too many, and one that is too large alone is given up', async () => {
    const stage = scriptedClinic();
    const tab = stage.openTab();
    const events = Array.from({ length: 5 }, () => telemetry());
    const tooLarge = events[3]?.id ?? '';
    stage.clinic.otherwise = (sent) =>
      idsIn(sent).includes(tooLarge) ? refusal('body_too_large', 413)(sent) : receive(sent);
    await submitAll(stage, tab, events);
    await stage.time.pass(60 * second);
    expect(stage.sent.map((sent) => idsIn(sent).length)).toEqual([5, 3, 2, 1, 1]);
    expect(count(tab, 'shed')).toBe(1);
    expect(await stage.disk.rows()).toEqual([]);
  });

  it('that the backend rejects are given up one by one, and counted', async () => {
    const stage = scriptedClinic([
      (sent) =>
        answer(202, {
          results: idsIn(sent).map((id, index) => ({
            id,
            status: index === 0 ? 'rejected' : 'accepted',
            code: 'x',
          })),
        }),
    ]);
    const tab = stage.openTab();
    await submitAll(stage, tab, [telemetry(), telemetry()]);
    await stage.time.pass(60 * second);
    expect(stage.sent).toHaveLength(1);
    expect(count(tab, 'shed')).toBe(1);
  });

  it('that a receipt leaves out go again', async () => {
    const stage = scriptedClinic([
      (sent) => answer(202, { results: [{ id: idsIn(sent)[0], status: 'accepted' }] }),
    ]);
    const tab = stage.openTab();
    const [named, forgotten] = [telemetry(), telemetry()];
    await submitAll(stage, tab, [named, forgotten]);
    await stage.time.pass(60 * second);
    expect(stage.sent.map(idsIn)).toEqual([[named.id, forgotten.id], [forgotten.id]]);
  });
});

describe('the caps', () => {
  it('let the oldest events go before any submission, and count them', async () => {
    const stage = scriptedClinic();
    stage.clinic.otherwise = unreachable;
    const tab = stage.openTab();
    const events = Array.from({ length: 150 }, () => telemetry());
    const submissions = Array.from({ length: 60 }, () => submission());
    await submitAll(stage, tab, [...events, ...submissions]);
    const kept = (await stage.disk.rows()).map(({ id }) => id);
    expect(kept).toHaveLength(200);
    expect(kept).not.toContain(events[9]?.id);
    expect(kept).toContain(events[10]?.id);
    expect(submissions.every(({ id }) => kept.includes(id))).toBe(true);
    expect(count(tab, 'shed')).toBe(10);
  });

  it('hold for bytes too', async () => {
    const stage = scriptedClinic();
    stage.clinic.otherwise = unreachable;
    const tab = stage.openTab();
    const large = { body: `"${'x'.repeat(100_000)}"` };
    await submitAll(stage, tab, [
      telemetry(large),
      telemetry(large),
      ...Array.from({ length: 8 }, () => submission(large)),
    ]);
    const rows = await stage.disk.rows();
    expect(rows.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_000_000);
    expect(rows.filter(({ kind }) => kind === 'submission')).toHaveLength(8);
    expect(count(tab, 'shed')).toBe(1);
  });

  it('never turn a submission away: the 201st is kept in memory, said so, and delivered', async () => {
    const stage = scriptedClinic();
    stage.clinic.otherwise = unreachable;
    const tab = stage.openTab();
    await submitAll(
      stage,
      tab,
      Array.from({ length: 200 }, () => submission()),
    );
    const last = submission();
    expect(await stage.time.during(tab.outbox.submit(last))).toBe('saved-in-memory');
    expect(await stage.time.during(tab.outbox.submit(telemetry()))).toBe('saved-in-memory');
    stage.sent.length = 0;
    stage.clinic.otherwise = receive;
    await stage.time.during(tab.outbox.flush());
    expect(stage.sent).toHaveLength(202);
    expect(stage.sent[200]?.key).toBe(last.id);
  });
});

describe('time', () => {
  it.each([
    ['back 400 days', -400 * day],
    ['forward ten years', 3_650 * day],
  ])('may jump %s: order, delivery and age do not suffer', async (_, jumpMs) => {
    let skewMs = 0;
    const stage = scriptedClinic([], { skewMs: () => skewMs });
    stage.clinic.otherwise = unreachable;
    const tab = stage.openTab();
    const parcels = [submission(), submission(), telemetry()];
    await submitAll(stage, tab, parcels.slice(0, 1));
    await stage.time.pass(3 * hour);
    skewMs = jumpMs;
    await submitAll(stage, tab, parcels.slice(1));
    const jumpedAt = stage.sent.length;
    await stage.time.pass(2 * hour);
    expect(stage.sent.length).toBeGreaterThan(jumpedAt);
    stage.clinic.otherwise = receive;
    stage.clinic.health = () =>
      answer(200, { status: 'ok', serverNow: new Date(stage.time.now()).toISOString() });
    const before = stage.sent.length;
    await stage.time.pass(60 * second);
    expect(stage.sent.slice(before).map(({ key }) => key)).toEqual([
      parcels[0]?.id,
      parcels[1]?.id,
      undefined,
    ]);
    expect(await stage.disk.rows()).toEqual([]);
  });

  it('is the backend’s where something expires: it is not sent any more, kept to be shown, and nothing waits for it', async () => {
    const stage = scriptedClinic([status(503)], { skewMs: () => -30 * day });
    stage.clinic.health = () =>
      answer(200, { status: 'ok', serverNow: new Date(stage.time.now()).toISOString() });
    const tab = stage.openTab();
    stage.clinic.otherwise = unreachable;
    const slotStart = submission({ expiresAt: new Date(startMs + hour).toISOString() });
    const later = submission();
    await submitAll(stage, tab, [slotStart, later]);
    await stage.time.pass(30 * 60 * second);
    expect((await stage.time.during(tab.outbox.pending())).map(({ state }) => state)).toEqual([
      'saved',
      'saved',
    ]);
    await stage.time.pass(2 * hour);
    const states = (await stage.time.during(tab.outbox.pending())).map(({ state }) => state);
    expect(states).toEqual(['expired', 'saved']);
    stage.sent.length = 0;
    stage.clinic.otherwise = receive;
    await stage.time.during(tab.outbox.flush());
    expect(stage.sent.map(({ key }) => key)).toEqual([later.id]);
  });

  it('ends for events on the fourth day of trying in vain, for submissions on the fifteenth', async () => {
    let skewMs = 0;
    const stage = scriptedClinic([], { skewMs: () => skewMs });
    stage.clinic.otherwise = unreachable;
    const tab = stage.openTab();
    await submitAll(stage, tab, [submission(), telemetry()]);
    const kept: string[] = [];
    for (let tried = 1; tried <= 16; tried += 1) {
      await stage.time.during(tab.outbox.flush());
      kept.push((await stage.disk.rows()).map(({ kind, state }) => `${kind} ${state}`).join());
      skewMs += day;
    }
    const both = 'submission waiting,telemetry waiting';
    expect(kept.slice(0, 4)).toEqual([both, both, both, 'submission waiting']);
    expect(kept.slice(13)).toEqual(['submission waiting', 'submission expired', 'submission expired']);
    expect(count(tab, 'shed')).toBe(1);
  });
});
