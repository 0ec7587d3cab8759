import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Parcel } from '../../src/domain/delivery/outbox-port.ts';
import { launchChromium } from './chromium.ts';
import { outboxSite, submitIn } from './outbox-site.ts';
import type { OutboxSite } from './outbox-site.ts';

let browser: Browser;
let site: OutboxSite;
let context: BrowserContext;

beforeAll(async () => {
  [site, browser] = await Promise.all([outboxSite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  site.fate = () => 'pass';
  site.posts.length = 0;
  site.mostAtOnce = 0;
  await context?.close();
  context = await browser.newContext();
  await context.addInitScript(addRawAccess, site.database);
});

async function visit(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => 'outbox' in window);
  return page;
}

const pendingIn = (page: Page) => page.evaluate(() => window.outbox.pending());
const incidentsIn = (page: Page) => page.evaluate(() => window.incidents);
const databasesIn = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name ?? ''));
const isReceived = (page: Page, { id }: Parcel) =>
  expect
    .poll(
      () => page.evaluate((key) => window.told.some((one) => one.id === key && one.state === 'received'), id),
      { timeout: 10_000 },
    )
    .toBe(true);

declare global {
  interface Window {
    /** Opens the outbox's database past the outbox, as another script on the page could. */
    openRaw(): Promise<IDBDatabase>;
    rawRows(database: IDBDatabase): Promise<Record<string, unknown>[]>;
    held: IDBDatabase;
  }
}

function addRawAccess(database: string): void {
  const resultOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  window.openRaw = () => resultOf(indexedDB.open(database));
  window.rawRows = (opened) => resultOf(opened.transaction('rows').objectStore('rows').getAll());
}

/** The rows as they lie on the disk, the ciphertext as one character for each byte. */
const rowsIn = (page: Page) =>
  page.evaluate(async () => {
    const database = await window.openRaw();
    const rows = await window.rawRows(database);
    database.close();
    return rows.map((row) => ({
      ...row,
      sealed: Array.from(new Uint8Array(row['sealed'] as ArrayBuffer), (byte) =>
        String.fromCharCode(byte),
      ).join(''),
    }));
  });

describe('the outbox of a page', () => {
  it('creates nothing on the device before something is submitted, and leaves nothing after a purge', async () => {
    const page = await visit();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.evaluate(() => window.outbox.flush());
    expect(await databasesIn(page)).toEqual([]);
    expect(site.posts).toEqual([]);
    site.fate = () => 'drop';
    expect(await submitIn(page, site.parcel())).toBe('saved');
    expect(await databasesIn(page)).toEqual([site.database]);
    await page.evaluate(() => window.outbox.purge('everything'));
    await expect.poll(() => databasesIn(page)).toEqual([]);
  });

  it('delivers to a real backend, and hands over its receipt', async () => {
    const page = await visit();
    const parcel = site.parcel();
    expect(await submitIn(page, parcel)).toBe('saved');
    await isReceived(page, parcel);
    const told = await page.evaluate(() => window.told);
    expect(told.at(-1)).toMatchObject({ answer: { idempotencyKey: parcel.id, status: 'booked' } });
    expect(await rowsIn(page)).toEqual([]);
    expect(await incidentsIn(page)).toEqual([]);
  });

  it('writes nothing of a parcel down in clear, and its key cannot be taken out', async () => {
    site.fate = () => 'drop';
    const page = await visit();
    const parcel = site.parcel('Zinzolin-Canari');
    await submitIn(page, parcel);
    const rows = await rowsIn(page);
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
      [
        'attempts',
        'bytes',
        'days',
        'id',
        'isOrdered',
        'kind',
        'lastDay',
        'nextAt',
        'sealed',
        'seq',
        'state',
        'unproven',
      ].sort(),
    );
    const all = JSON.stringify(rows);
    for (const word of ['Zinzolin', 'bookings', 'patient.example', 'slotId', 'birthDate', 'application/json'])
      expect(all).not.toContain(word);
    const exported = await page.evaluate(async () => {
      const database = await window.openRaw();
      const request = database.transaction('meta').objectStore('meta').get('key');
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      database.close();
      return crypto.subtle.exportKey('raw', request.result as CryptoKey).then(
        () => 'exported',
        (error: Error) => error.name,
      );
    });
    expect(exported).toBe('InvalidAccessError');
  });

  it('sets damaged rows aside, says so once, and delivers the rest', async () => {
    site.fate = () => 'drop';
    const page = await visit();
    const parcels = [site.parcel(), site.parcel(), site.parcel(), site.parcel()];
    for (const parcel of parcels) await submitIn(page, parcel);
    await page.close();
    const repairer = await visit();
    await repairer.evaluate(async () => {
      const database = await window.openRaw();
      const [first = {}, second = {}, third = {}] = await window.rawRows(database);
      const turned = new Uint8Array(first['sealed'] as ArrayBuffer);
      turned[20] = (turned[20] ?? 0) ^ 1;
      const store = database.transaction('rows', 'readwrite').objectStore('rows');
      for (const row of [
        { ...first, sealed: turned.buffer },
        { ...second, sealed: 'nonsense' },
        { seq: third['seq'] },
      ])
        store.put(row);
      await new Promise((resolve) => {
        store.transaction.oncomplete = resolve;
      });
      database.close();
    });
    await repairer.close();
    site.fate = () => 'pass';
    const next = await visit();
    const last = parcels.at(-1) as Parcel;
    await expect.poll(() => site.appointments.has(last.id), { timeout: 10_000 }).toBe(true);
    await expect.poll(async () => (await pendingIn(next)).length, { timeout: 10_000 }).toBe(3);
    expect((await pendingIn(next)).map(({ problem }) => problem?.code)).toEqual(Array(3).fill('unreadable'));
    expect(await incidentsIn(next)).toEqual(Array(3).fill({ code: 'unreadable', count: 1 }));
    await next.close();
    const later = await visit();
    await later.evaluate(() => window.outbox.flush());
    expect(await incidentsIn(later)).toEqual([]);
  });

  it('survives a tab that is closed in flight: the request arrives, or goes again on the next visit', async () => {
    site.fate = () => 400;
    const page = await visit();
    const parcel = site.parcel();
    await submitIn(page, parcel);
    await page.close();
    const next = await visit();
    await expect.poll(() => site.appointments.get(parcel.id)?.size, { timeout: 5_000 }).toBe(1);
    await expect.poll(() => pendingIn(next), { timeout: 10_000 }).toEqual([]);
  });
});

describe('two tabs', () => {
  it.each<[string, string[]]>([
    ['with Web Locks and a channel', []],
    ['with a lease on the disk', ['locks']],
    ['without either', ['locks', 'channel']],
  ])('send one after the other %s, and each is told what became of its own', async (_, without) => {
    await context.addInitScript((missing) => {
      if (missing.includes('locks')) Object.defineProperty(navigator, 'locks', { value: undefined });
      if (missing.includes('channel'))
        Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    }, without);
    site.fate = () => 60;
    const [one, two] = [await visit(), await visit()];
    const parcels = Array.from({ length: 8 }, () => site.parcel());
    await Promise.all(parcels.map((parcel, index) => submitIn(index % 2 === 0 ? one : two, parcel)));
    for (const [index, parcel] of parcels.entries()) await isReceived(index % 2 === 0 ? one : two, parcel);
    expect(parcels.filter(({ id }) => site.appointments.get(id)?.size !== 1)).toEqual([]);
    expect(site.mostAtOnce).toBe(1);
  });
});

describe('a newer version of the script', () => {
  it('is not held up by an older tab, which goes on in memory', async () => {
    const old = await visit();
    site.fate = () => 'drop';
    await submitIn(old, site.parcel());
    const newer = await visit();
    const outcome = await newer.evaluate(
      (database) =>
        new Promise<string>((resolve) => {
          const request = indexedDB.open(database, 2);
          request.onblocked = () => resolve('blocked');
          request.onsuccess = () => {
            request.result.close();
            resolve('opened');
          };
        }),
      site.database,
    );
    expect(outcome).toBe('opened');
    const parcel = site.parcel();
    expect(await submitIn(old, parcel)).toBe('saved-in-memory');
    site.fate = () => 'pass';
    await old.evaluate(() => window.outbox.flush());
    await isReceived(old, parcel);
  });
});

describe('storage', () => {
  it('that does not answer keeps nobody waiting: in memory within four seconds, and delivered', async () => {
    const ignorant = await visit();
    await ignorant.evaluate(async (database) => {
      // A connection that never lets go, and a deletion that waits for it: every opening waits behind both.
      window.held = await window.openRaw();
      indexedDB.deleteDatabase(database);
    }, site.database);
    const page = await visit();
    const parcel = site.parcel();
    const began = Date.now();
    expect(await submitIn(page, parcel)).toBe('saved-in-memory');
    expect(Date.now() - began).toBeLessThan(4_500);
    await isReceived(page, parcel);
  });

  it('that is full keeps the parcel in memory, says so, and delivers it', async () => {
    const page = await visit();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1 });
    const parcel = site.parcel();
    expect(await submitIn(page, parcel)).toBe('saved-in-memory');
    expect(await incidentsIn(page)).toEqual([{ code: 'kept_in_memory', count: 1 }]);
    await isReceived(page, parcel);
  });

  it('that is blocked, as in a sandbox, leaves everything else working', async () => {
    const outer = await context.newPage();
    await outer.setContent(`<iframe sandbox="allow-scripts" src="${site.url}"></iframe>`);
    const frame = await (await outer.waitForSelector('iframe')).contentFrame();
    await frame?.waitForFunction(() => 'outbox' in window);
    const blocked = await frame?.evaluate(() => {
      try {
        return indexedDB.open('x').readyState;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(blocked).toBe('SecurityError');
    const parcel = site.parcel();
    expect(await frame?.evaluate((one) => window.outbox.submit(one), parcel)).toBe('saved-in-memory');
    await expect.poll(() => frame?.evaluate(() => window.told.at(-1)?.state)).toBe('received');
    expect(site.appointments.get(parcel.id)?.size).toBe(1);
  });
});

describe('close', () => {
  it('leaves no lock, no connection and no listener behind', async () => {
    site.fate = () => 'drop';
    const page = await visit();
    await submitIn(page, site.parcel());
    const left = await page.evaluate(async (database) => {
      window.outbox.close();
      await new Promise((resolve) => setTimeout(resolve, 50));
      const { held, pending } = await navigator.locks.query();
      const deleted = await new Promise<string>((resolve) => {
        const request = indexedDB.deleteDatabase(database);
        request.onsuccess = () => resolve('deleted');
        request.onblocked = () => resolve('blocked');
      });
      return { locks: [...(held ?? []), ...(pending ?? [])].length, deleted };
    }, site.database);
    expect(left).toEqual({ locks: 0, deleted: 'deleted' });
    // What was on its way when it closed may still arrive.
    await page.waitForTimeout(500);
    const before = site.posts.length;
    site.fate = () => 'pass';
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.waitForTimeout(1_500);
    expect(site.posts).toHaveLength(before);
  });
});
