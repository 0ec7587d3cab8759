import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery/outbox-port.ts';
import type { OutboxStore } from '../../src/transport/outbox/outbox-store.ts';
import { happen } from '../fixtures/outbox/fault-schedule.ts';
import {
  count,
  receive,
  scriptedClinic,
  startMs,
  submission,
  submitAll,
  telemetry,
  unreachable,
} from '../fixtures/outbox/scripted-clinic.ts';
import { virtualDisk } from '../fixtures/outbox/virtual-browser.ts';

const second = 1_000;
const hour = 3_600 * second;

/** Storage that a test can break. */
function brokenDisk() {
  const disk = virtualDisk();
  const broken = { add: undefined as Error | undefined, all: false };
  const guarded = <K extends 'add' | 'rows' | 'read' | 'change' | 'remove' | 'takeLease'>(name: K) =>
    (async (...parameters: never[]) => {
      if (broken.all) throw new DOMException('blocked', 'SecurityError');
      if (name === 'add' && broken.add) throw broken.add;
      return (disk[name] as (...given: never[]) => Promise<unknown>)(...parameters);
    }) as unknown as OutboxStore[K];
  const store: OutboxStore = {
    ...disk,
    ...{ add: guarded('add'), rows: guarded('rows'), read: guarded('read'), change: guarded('change') },
    ...{ remove: guarded('remove'), takeLease: guarded('takeLease') },
  };
  return { store, broken, disk };
}

describe('storage that', () => {
  it('is blocked leaves everything working, in order, and is said', async () => {
    const { store, broken } = brokenDisk();
    broken.all = true;
    const stage = scriptedClinic([unreachable], { disk: store, without: ['locks', 'channel'] });
    const tab = stage.openTab();
    const told: Delivery[] = [];
    tab.outbox.watch((delivery) => told.push(delivery));
    const parcels = [submission(), submission()];
    await submitAll(stage, tab, parcels);
    expect(told.map(({ state }) => state)).toEqual(['saved-in-memory', 'saved-in-memory']);
    await stage.time.pass(10 * second);
    expect(stage.sent.map(({ key }) => key)).toEqual(
      [parcels[0], parcels[0], parcels[1]].map((one) => one?.id),
    );
    expect(told.slice(2).map(({ state }) => state)).toEqual(['received', 'received']);
    expect(count(tab, 'kept_in_memory')).toBe(2);
  });

  it('is blocked sends what is only in memory when the page goes away', async () => {
    const { store, broken } = brokenDisk();
    broken.all = true;
    const stage = scriptedClinic([unreachable], { disk: store });
    const tab = stage.openTab();
    const parcel = submission();
    await stage.time.during(tab.outbox.submit(parcel));
    await stage.time.runUntil(() => stage.sent.length === 1, startMs + hour);
    await stage.time.pass(30);
    happen(tab, 'pagehide');
    tab.kill();
    await stage.time.pass(second);
    expect(stage.sent.at(-1)).toMatchObject({ key: parcel.id, keepalive: true });
    expect(stage.sent).toHaveLength(2);
  });

  it('is full gives its events for a submission', async () => {
    const { store, broken, disk } = brokenDisk();
    const stage = scriptedClinic([], { disk: store });
    stage.clinic.otherwise = unreachable;
    const tab = stage.openTab();
    await submitAll(stage, tab, [telemetry(), telemetry()]);
    broken.add = new DOMException('full', 'QuotaExceededError');
    const { remove } = store;
    store.remove = async (rows) => {
      await remove(rows);
      broken.add = undefined;
    };
    const parcel = submission();
    expect(await stage.time.during(tab.outbox.submit(parcel))).toBe('saved');
    expect((await disk.rows()).map(({ id }) => id)).toEqual([parcel.id]);
    expect(count(tab, 'shed')).toBe(2);
  });

  it('is full of other things keeps the submission in memory, after what is on the disk', async () => {
    const { store, broken } = brokenDisk();
    const stage = scriptedClinic([], { disk: store });
    stage.clinic.otherwise = unreachable;
    const tab = stage.openTab();
    const parcels = [submission(), submission(), submission()];
    await submitAll(stage, tab, parcels.slice(0, 1));
    broken.add = new DOMException('full', 'QuotaExceededError');
    await submitAll(stage, tab, parcels.slice(1, 2));
    broken.add = undefined;
    await submitAll(stage, tab, parcels.slice(2));
    expect((await stage.time.during(tab.outbox.pending())).map(({ state }) => state)).toEqual([
      'saved',
      'saved-in-memory',
      'saved-in-memory',
    ]);
    stage.sent.length = 0;
    stage.clinic.otherwise = receive;
    await stage.time.during(tab.outbox.flush());
    expect(stage.sent.map(({ key }) => key)).toEqual(parcels.map(({ id }) => id));
  });

  it('is emptied while the page is open loses nothing of what this page has submitted', async () => {
    const { store, disk } = brokenDisk();
    const stage = scriptedClinic([], { disk: store });
    stage.clinic.otherwise = unreachable;
    const tab = stage.openTab();
    const parcel = submission();
    await submitAll(stage, tab, [parcel]);
    await disk.destroy();
    stage.clinic.otherwise = receive;
    await stage.time.pass(60 * second);
    expect(stage.sent.at(-1)?.key).toBe(parcel.id);
    expect(await stage.time.during(tab.outbox.pending())).toEqual([]);
  });

  it('fails for a while breaks nothing off for good', async () => {
    const { store, broken } = brokenDisk();
    const stage = scriptedClinic([], { disk: store });
    const tab = stage.openTab();
    const { remove } = store;
    store.remove = () => Promise.reject(new DOMException('no', 'UnknownError'));
    await submitAll(stage, tab, [submission()]);
    await stage.time.pass(10 * second);
    store.remove = remove;
    expect(count(tab, 'interrupted')).toBe(1);
    await stage.time.pass(60 * second);
    expect(await stage.time.during(tab.outbox.pending())).toEqual([]);
    expect(broken.all).toBe(false);
  });

  it('has a damaged row sets it aside once, and delivers the rest', async () => {
    const { store } = brokenDisk();
    const { read } = store;
    const damaged = submission();
    store.read = async (row) => (row.id === damaged.id ? undefined : read(row));
    const stage = scriptedClinic([], { disk: store });
    const tab = stage.openTab();
    const told: Delivery[] = [];
    tab.outbox.watch((delivery) => told.push(delivery));
    const sound = submission();
    await submitAll(stage, tab, [damaged, sound]);
    await stage.time.pass(hour);
    expect(stage.sent.map(({ key }) => key)).toEqual([sound.id]);
    expect(told).toContainEqual(
      expect.objectContaining({ id: damaged.id, problem: expect.objectContaining({ code: 'unreadable' }) }),
    );
    expect(count(tab, 'unreadable')).toBe(1);
  });
});
