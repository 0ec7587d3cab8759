import type { Delivery, DeliveryState, Parcel } from '../../domain/delivery/outbox-port.ts';
import type { TabNews } from './other-tabs.ts';
import type { Row } from './outbox-row.ts';
import type { OutboxWorld } from './outbox-world.ts';
import type { ServerClock } from './server-clock.ts';
import type { StoreWithMemory } from './store-with-memory.ts';
import { problemIn } from './verdict.ts';
import { wantedEvents } from './wanted-events.ts';

export interface ParcelKeepingOptions {
  store: StoreWithMemory;
  clock: ServerClock;
  world: Pick<OutboxWorld, 'after' | 'now' | 'report'>;
  /** Tells the widgets of this tab. */
  emit(delivery: Delivery): void;
}

const newsMs = 250;
const dayMs = 86_400_000;
const mostAgeMs = { submission: 14 * dayMs, telemetry: 3 * dayMs };

/** Takes parcels over, and remembers those of this tab until it has heard what became of them. */
export function parcelKeeping({ store, clock, world, emit }: ParcelKeepingOptions) {
  /** Were the disk to lose one of them, by eviction or by a patient who clears it, it is written down again. */
  const mine = new Map<string, Parcel>();
  const events = wantedEvents(store, mine);

  async function forget(id: string): Promise<void> {
    mine.delete(id);
    if (id === 'everything') mine.clear();
    if (id === 'telemetry') await events.mute();
  }

  async function add(parcel: Parcel): Promise<DeliveryState> {
    try {
      const { row, shed, where } = await store.add(parcel, world.now());
      if (shed > 0) world.report({ code: 'shed', count: shed });
      if (row.state !== 'waiting') return row.state;
      mine.set(parcel.id, parcel);
      return where === 'disk' ? 'saved' : 'saved-in-memory';
    } catch {
      // An event for which there is no room left.
      mine.delete(parcel.id);
      world.report({ code: 'shed', count: 1 });
      return 'expired';
    }
  }

  return {
    add: (parcel: Parcel) => events.take(withExpiry(parcel, clock.now()), add),
    /** Forgets one, or what a purge is about: no UUID is called so. After all events it takes none any more. */
    forget,

    /** Brings the disk to what it should be: writes down again what it has lost, and drops what nobody may send. */
    async restore(): Promise<void> {
      await events.dropUnwanted();
      const kept = new Set((await store.rows()).map(({ id }) => id));
      const missing = [...mine.keys()].filter((id) => !kept.has(id));
      if (missing.length === 0) return;
      // Most likely another tab has just delivered it, and the news is on its way.
      await new Promise<void>((resolve) => world.after(newsMs, resolve));
      for (const id of missing) {
        const parcel = mine.get(id);
        if (parcel) await add(parcel);
      }
    },

    /** What would be lost or late if the page went away now. */
    atRisk: () => [...mine.values()].filter(({ id, kind }) => kind === 'telemetry' || store.isInMemory(id)),

    /** Takes note of what another tab has told. */
    async hear({ id, state }: TabNews): Promise<void> {
      if (state === 'discarded') {
        if (id === 'everything') await store.clearMemory();
        return forget(id);
      }
      const row = state === 'refused' ? (await store.rows()).find((one) => one.id === id) : undefined;
      emit(row ? await deliveryOf(row, store) : { id, state });
    },
  };
}

/** All submissions that are not received, oldest first. */
export async function pendingIn(store: StoreWithMemory): Promise<Delivery[]> {
  const rows = (await store.rows()).filter(({ kind }) => kind === 'submission');
  return Promise.all(rows.map((row) => deliveryOf(row, store)));
}

async function deliveryOf(row: Row, store: StoreWithMemory): Promise<Delivery> {
  const { id, state } = row;
  const contents = await store.read(row).catch(() => undefined);
  const saved = store.isInMemory(id) ? 'saved-in-memory' : 'saved';
  return {
    ...{ id, path: contents?.parcel.path, state: state === 'waiting' ? saved : state },
    ...(state === 'refused' && { problem: problemIn(contents?.problem) }),
  };
}

/** A parcel lives by the backend's clock; before that is known, the days of vain tries are counted instead. */
function withExpiry(parcel: Parcel, serverNow: number | undefined): Parcel {
  if (parcel.expiresAt || serverNow === undefined) return parcel;
  return { ...parcel, expiresAt: new Date(serverNow + mostAgeMs[parcel.kind]).toISOString() };
}
