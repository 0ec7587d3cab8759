import { newRow, rowsToShed } from './outbox-row.ts';
import type { Row } from './outbox-row.ts';
import type { Contents, OutboxStore } from './outbox-store.ts';

/** Keeps parcels as long as the page lives. It has always room for a submission: there is nowhere else to go. */
export function memoryStore(): OutboxStore {
  const kept = new Map<string, { row: Row; contents: Contents }>();
  let lastSeq = 0;

  return {
    async add(parcel, now) {
      const known = kept.get(parcel.id);
      if (known) return { row: known.row, shed: 0 };
      const bytes = parcel.body.length;
      const shed = rowsToShed(
        [...kept.values()].map(({ row }) => row),
        bytes,
      );
      if (!shed && parcel.kind === 'telemetry') throw new Error('No room for another event.');
      for (const { id } of shed ?? []) kept.delete(id);
      const row = { ...newRow(parcel, now, bytes), seq: ++lastSeq };
      kept.set(parcel.id, { row, contents: { parcel } });
      return { row, shed: shed?.length ?? 0 };
    },
    rows: async () => [...kept.values()].map(({ row }) => row),
    read: async ({ id }) => kept.get(id)?.contents,
    async change({ id }, change, problem) {
      const known = kept.get(id);
      if (!known) return;
      const { parcel } = known.contents;
      kept.set(id, {
        row: { ...known.row, ...change },
        contents: problem === undefined ? known.contents : { parcel, problem },
      });
    },
    async remove(rows) {
      for (const { id } of rows) kept.delete(id);
    },
    takeLease: async () => true,
    endLease: async () => undefined,
    destroy: async () => kept.clear(),
    release: () => undefined,
    close: () => kept.clear(),
  };
}
