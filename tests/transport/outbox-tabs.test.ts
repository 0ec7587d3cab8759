import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery/outbox-port.ts';
import type { TabNews } from '../../src/transport/outbox/other-tabs.ts';
import { happen } from '../fixtures/outbox/fault-schedule.ts';
import {
  hang,
  receive,
  refusal,
  scriptedClinic,
  startMs,
  status,
  submission,
  telemetry,
  unreachable,
} from '../fixtures/outbox/scripted-clinic.ts';
import type { VirtualTab } from '../fixtures/outbox/virtual-browser.ts';

const second = 1_000;

function toldTo(tab: VirtualTab): Delivery[] {
  const told: Delivery[] = [];
  tab.outbox.watch((delivery) => told.push(delivery));
  return told;
}

describe('two tabs', () => {
  it.each<[string, ('locks' | 'channel')[]]>([
    ['with Web Locks', []],
    ['with a lease on the disk', ['locks']],
  ])('send one after the other %s', async (_, without) => {
    const { openTab, time, sent, clinic } = scriptedClinic([], { without });
    clinic.latencyMs = 400;
    const tabs = [openTab(), openTab()];
    const parcels = Array.from({ length: 8 }, () => submission());
    void Promise.all(parcels.map((parcel, index) => tabs[index % 2]?.outbox.submit(parcel)));
    await time.pass(60 * second);
    const starts = sent.map(({ atMs }) => atMs);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(8);
    expect(sent).toHaveLength(8);
    starts.slice(1).forEach((atMs, index) => expect(atMs - (starts[index] ?? 0)).toBeGreaterThanOrEqual(400));
  });

  it.each<[string, ('locks' | 'channel')[]]>([
    ['with Web Locks', []],
    ['with a lease on the disk', ['locks']],
  ])('go on %s when the one that sends is killed', async (_, without) => {
    const { openTab, time, sent } = scriptedClinic([hang], { without });
    const [first, second_] = [openTab(), openTab()];
    await time.during(first.outbox.submit(submission()));
    await time.pass(5);
    first.kill();
    await time.pass(60 * second);
    expect(sent).toHaveLength(2);
    expect(await time.during(second_.outbox.pending())).toEqual([]);
  });

  it('hear of each other, and the reason of a refusal, but no receipt', async () => {
    const { openTab, time } = scriptedClinic([refusal('slot_taken', 409)]);
    const [sender, other] = [openTab(), openTab()];
    const told = toldTo(other);
    const [lost, booked] = [submission(), submission()];
    await time.during(sender.outbox.submit(lost));
    await time.during(sender.outbox.submit(booked));
    await time.pass(second);
    expect(told).toContainEqual({ id: lost.id, state: 'saved' });
    expect(told).toContainEqual(
      expect.objectContaining({ state: 'refused', problem: expect.objectContaining({ code: 'slot_taken' }) }),
    );
    expect(told).toContainEqual({ id: booked.id, state: 'received' });
  });

  it('take over what the other has left behind', async () => {
    const { openTab, time, clinic, sent } = scriptedClinic();
    clinic.otherwise = unreachable;
    const [left] = [openTab(), openTab()];
    await time.during(left.outbox.submit(submission()));
    await time.pass(2 * second);
    left.kill();
    clinic.otherwise = receive;
    const before = sent.length;
    await time.pass(60 * second);
    expect(sent.length).toBe(before + 1);
  });

  it('believe nothing on their channel that is no news', async () => {
    const { openTab, time } = scriptedClinic();
    const tab = openTab();
    const told = toldTo(tab);
    const { otherTabs } = await import('../../src/transport/outbox/other-tabs.ts');
    let hear: (message: unknown) => void = () => undefined;
    const news: TabNews[] = [];
    const openChannel = (_name: string, onMessage: (message: unknown) => void) => {
      hear = onMessage;
      return { post: () => undefined, close: () => undefined };
    };
    otherTabs('parcours-outbox-north', { openChannel }, (one) => news.push(one));
    for (const message of [null, 7, 'x', {}, { id: 1, state: 'saved' }, { id: 'a', state: 'booked' }])
      hear(message);
    hear({ id: 'a', state: 'received', extra: 1 });
    await time.pass(second);
    expect(news).toEqual([{ id: 'a', state: 'received' }]);
    expect(told).toEqual([]);
  });
});

describe('the same parcel submitted twice', () => {
  it('is one, in one tab and in two', async () => {
    const { openTab, time, sent, clinic } = scriptedClinic();
    clinic.latencyMs = 500;
    const [a, b] = [openTab(), openTab()];
    const parcel = submission();
    await time.during(
      Promise.all([a.outbox.submit(parcel), a.outbox.submit(parcel), b.outbox.submit(parcel)]),
    );
    expect(await time.during(a.outbox.pending())).toHaveLength(1);
    await time.pass(60 * second);
    expect(sent).toHaveLength(1);
  });
});

describe('a page that goes away', () => {
  it('sends its events at once, in a request that needs no permission and no page', async () => {
    const { openTab, time, sent } = scriptedClinic();
    const tab = openTab();
    const [one, two] = [telemetry(), telemetry()];
    await time.during(Promise.all([tab.outbox.submit(one), tab.outbox.submit(two)]));
    happen(tab, 'hidden');
    happen(tab, 'pagehide');
    tab.kill();
    await time.pass(second);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ body: `[${one.body},${two.body}]`, keepalive: true });
    expect(Object.keys(sent[0]?.headers ?? {})).toEqual(['content-type']);
    expect(sent[0]?.headers['content-type']).toMatch(/^text\/plain/);
  });

  it('keeps them until they are named in a receipt, and does not send them again when it stays', async () => {
    const { openTab, time, sent } = scriptedClinic([status(503)]);
    const tab = openTab();
    await time.during(tab.outbox.submit(telemetry()));
    happen(tab, 'hidden');
    await time.pass(60 * second);
    expect(sent).toHaveLength(2);
    happen(tab, 'visible');
    happen(tab, 'hidden');
    await time.pass(60 * second);
    expect(sent).toHaveLength(2);
  });

  it('sends no more than 48 KB, and the rest on the next visit', async () => {
    const { openTab, time, sent } = scriptedClinic();
    const tab = openTab();
    const large = Array.from({ length: 5 }, () => telemetry()).map((one) => ({
      ...one,
      body: `{"id":"${one.id}","note":"${'é'.repeat(8_000)}"}`,
    }));
    await time.during(Promise.all(large.map((parcel) => tab.outbox.submit(parcel))));
    happen(tab, 'hidden');
    tab.kill();
    await time.pass(second);
    expect(sent).toHaveLength(1);
    expect(new TextEncoder().encode(sent[0]?.body).length).toBeLessThanOrEqual(48 * 1024);
    openTab();
    await time.pass(60 * second);
    const arrived = sent.flatMap(({ body }) => (JSON.parse(body) as { id: string }[]).map(({ id }) => id));
    expect(new Set(arrived)).toEqual(new Set(large.map(({ id }) => id)));
  });

  it('with a submission in flight leaves the rest to the next visit, in order', async () => {
    const { openTab, time, sent } = scriptedClinic([hang]);
    const tab = openTab();
    const parcels = [submission(), submission(), submission()];
    for (const parcel of parcels) await time.during(tab.outbox.submit(parcel));
    happen(tab, 'pagehide');
    tab.kill();
    openTab();
    await time.pass(60 * second);
    expect(sent.map(({ key }) => key)).toEqual([parcels[0], ...parcels].map((parcel) => parcel?.id));
  });

  it('and comes back from the browser’s memory takes up what waits, once', async () => {
    const { openTab, time, sent, clinic } = scriptedClinic();
    clinic.otherwise = unreachable;
    const tab = openTab();
    await time.during(tab.outbox.submit(submission()));
    await time.pass(300 * second);
    happen(tab, 'pagehide');
    expect(tab.held.channels).toBe(0);
    clinic.otherwise = receive;
    const before = sent.length;
    happen(tab, 'pageshow');
    await time.pass(6 * second);
    expect(sent.length - before).toBe(1);
    expect(await time.during(tab.outbox.pending())).toEqual([]);
  });
});

describe('taking back', () => {
  it('one parcel keeps the others', async () => {
    const { openTab, time, sent, clinic } = scriptedClinic();
    clinic.otherwise = unreachable;
    const [tab, other] = [openTab(), openTab()];
    const [unwanted, wanted] = [submission(), submission()];
    await time.during(tab.outbox.submit(unwanted));
    await time.during(tab.outbox.submit(wanted));
    await time.during(other.outbox.discard(unwanted.id));
    await time.pass(10);
    clinic.otherwise = receive;
    const before = sent.length;
    await time.during(tab.outbox.flush());
    expect(sent.slice(before).map(({ key }) => key)).toEqual([wanted.id]);
  });

  it('the consent removes everything, what other tabs have in memory too', async () => {
    const { openTab, time, sent, clinic } = scriptedClinic();
    clinic.otherwise = unreachable;
    const [tab, other] = [openTab(), openTab()];
    await time.during(Promise.all([tab.outbox.submit(submission()), other.outbox.submit(telemetry())]));
    await time.during(tab.outbox.purge('everything'));
    await time.pass(20 * second);
    const before = sent.length;
    clinic.otherwise = receive;
    happen(other, 'hidden');
    await time.during(Promise.all([tab.outbox.flush(), other.outbox.flush()]));
    await time.pass(120 * second);
    expect(sent).toHaveLength(before);
    expect(await time.during(tab.outbox.pending())).toEqual([]);
  });
});

describe('close', () => {
  it.each<[string, ('locks' | 'channel')[]]>([
    ['while it sends', []],
    ['while it sends, without Web Locks', ['locks']],
  ])('leaves no listener, timer, lock or channel %s', async (_, without) => {
    const { openTab, time, sent } = scriptedClinic([hang, hang], { without });
    const tab = openTab();
    const told = toldTo(tab);
    await time.during(Promise.all([tab.outbox.submit(submission()), tab.outbox.submit(telemetry())]));
    await time.pass(10);
    expect(tab.held).toMatchObject({ listeners: 4, channels: 1, locks: without.length > 0 ? 0 : 1 });
    tab.outbox.close();
    const before = told.length;
    await time.settle();
    expect({ ...tab.held, timers: time.pending }).toEqual({ listeners: 0, channels: 0, locks: 0, timers: 1 });
    await time.runUntil(startMs + 3_600 * second); // the one left was the answer, on its way
    expect(sent).toHaveLength(1);
    expect(told).toHaveLength(before);
    expect(time.pending).toBe(0);
  });

  it('before anything was submitted has asked nothing of anyone', async () => {
    const { openTab, time, sent, probes, disk } = scriptedClinic();
    const tab = openTab();
    happen(tab, 'online');
    happen(tab, 'hidden');
    happen(tab, 'visible');
    await time.pass(3_600 * second);
    expect([sent, probes, await disk.rows()]).toEqual([[], [], []]);
    expect(time.pending).toBe(0);
    tab.outbox.close();
  });
});
