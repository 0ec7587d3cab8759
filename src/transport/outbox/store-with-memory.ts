import { memoryStore } from './memory-store.ts';
import type { Row } from './outbox-row.ts';
import type { Added, OutboxStore } from './outbox-store.ts';
import type { Incident } from './outbox-world.ts';

export interface AddedSomewhere extends Added {
  where: 'disk' | 'memory';
}

export interface StoreWithMemory extends OutboxStore {
  add(...parcel: Parameters<OutboxStore['add']>): Promise<AddedSomewhere>;
  isInMemory(id: string): boolean;
  clearMemory(): Promise<void>;
}

/**
 * Keeps parcels on the disk, and in memory what the disk will not take. Nothing that storage does can make it
 * reject, but for an event when even memory has no more room.
 */
export function storeWithMemory(disk: OutboxStore, report: (incident: Incident) => void): StoreWithMemory {
  const memory = memoryStore();
  const inMemory = new Set<string>();
  const homeOf = ({ id }: Row) => (inMemory.has(id) ? memory : disk);

  /** A full disk takes one more when its events go; a connection that was cut meanwhile works the second time. */
  async function addAfterShedding(...[parcel, now]: Parameters<OutboxStore['add']>): Promise<Added> {
    const events = (await disk.rows()).filter(({ kind }) => kind === 'telemetry');
    if (events.length > 0) await disk.remove(events);
    const added = await disk.add(parcel, now);
    return { ...added, shed: added.shed + events.length };
  }

  async function clearMemory(): Promise<void> {
    inMemory.clear();
    await memory.destroy();
  }

  return {
    async add(parcel, now) {
      // Once something is in memory, what follows goes there too: the disk is sent first, and order is a promise.
      if (inMemory.size === 0) {
        const added = await disk
          .add(parcel, now)
          .catch(() => addAfterShedding(parcel, now))
          .catch(() => undefined);
        if (added) return { ...added, where: 'disk' };
      }
      const added = await memory.add(parcel, now);
      inMemory.add(parcel.id);
      report({ code: 'kept_in_memory', count: 1 });
      return { ...added, where: 'memory' };
    },
    isInMemory: (id) => inMemory.has(id),
    rows: async () => [...(await disk.rows().catch(() => [])), ...(await memory.rows())],
    read: (row) => homeOf(row).read(row),
    change: (row, change, problem) => homeOf(row).change(row, change, problem),
    async remove(rows) {
      await memory.remove(rows);
      const onDisk = rows.filter(({ id }) => !inMemory.delete(id));
      if (onDisk.length > 0) await disk.remove(onDisk);
    },
    takeLease: (owner, now) => disk.takeLease(owner, now).catch(() => true),
    endLease: (owner) => disk.endLease(owner).catch(() => undefined),
    clearMemory,
    async destroy() {
      await clearMemory();
      await disk.destroy().catch(() => undefined);
    },
    release: () => disk.release(),
    close: () => disk.close(),
  };
}
