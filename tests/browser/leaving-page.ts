import type { Page } from 'playwright-core';
import { fillDetails, confirmBooking } from './chromium.ts';

interface Watched {
  /** Names of the databases that were opened or deleted, even for a moment. */
  __touched: string[];
  /** Channels between tabs that are open. */
  __channels: Set<object>;
}

/** Notes what touches the disk, and counts channels: each outbox has one. */
export function watchStorage(): void {
  const watched: Watched = { __touched: [], __channels: new Set() };
  Object.assign(window, watched);
  for (const name of ['open', 'deleteDatabase'] as const) {
    const original = IDBFactory.prototype[name];
    IDBFactory.prototype[name] = function (this: IDBFactory, ...given: [string, number?]) {
      watched.__touched.push(given[0]);
      return original.apply(this, given);
    };
  }
  const Channel = BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      watched.__channels.add(this);
    }
    override close() {
      watched.__channels.delete(this);
      super.close();
    }
  };
}

export const bookingOf = (page: Page, nth = 0) => page.locator('parcours-booking').nth(nth);
export const started = (page: Page, nth = 0) =>
  bookingOf(page, nth).getByRole('heading', { name: 'Pour quel motif' }).waitFor();
/** What has been opened or deleted. */
export const touched = (page: Page) => page.evaluate(() => (window as never as Watched).__touched);
export const channels = (page: Page) => page.evaluate(() => (window as never as Watched).__channels.size);
export const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
/** The rows on the disk, as far as they can be told from outside. */
export const rows = (page: Page) =>
  page.evaluate(async () => {
    const [known] = await indexedDB.databases();
    if (!known?.name) return [];
    const resultOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await resultOf(indexedDB.open(known.name));
    const all = await resultOf(database.transaction('rows').objectStore('rows').getAll());
    database.close();
    return (all as { kind: string; id: string }[]).map(({ kind, id }) => ({ kind, id }));
  });

export async function fillBooking(page: Page, ticked: readonly string[] = [], nth = 0): Promise<void> {
  const booking = bookingOf(page, nth);
  await started(page, nth);
  await booking.getByRole('button', { name: /^Contrôle/ }).click();
  await booking.getByRole('button', { name: /^Premier horaire libre/ }).click();
  await booking.getByRole('heading', { name: 'Qui viendra' }).waitFor();
  await fillDetails(booking);
  for (const purpose of ticked) await booking.getByLabel(`Oui pour ${purpose}.`).check();
}
export const confirm = (page: Page, nth = 0) => confirmBooking(bookingOf(page, nth));
export const confirmed = (page: Page, nth = 0) =>
  bookingOf(page, nth).getByRole('heading', { name: 'Votre rendez-vous est confirmé' }).waitFor();
export async function book(page: Page, ticked: readonly string[] = [], nth = 0): Promise<void> {
  await fillBooking(page, ticked, nth);
  await confirm(page, nth);
  await confirmed(page, nth);
}
