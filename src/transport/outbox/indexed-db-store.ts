import { databaseConnection } from './database-connection.ts';
import type { Connection, ConnectionOptions } from './database-connection.ts';
import { committed, resultOf } from './idb-request.ts';
import { deleteDatabase, metaStore, rowStore } from './outbox-database.ts';
import { newRow, rowsToShed } from './outbox-row.ts';
import type { Row } from './outbox-row.ts';
import type { Added, Contents, OutboxStore } from './outbox-store.ts';
import { soundRow } from './sealed-row.ts';
import { rowSealing } from './row-sealing.ts';
import type { RowSealing } from './row-sealing.ts';
import type { SealedRow } from './sealed-row.ts';
import { endLeaseIn, takeLeaseIn } from './sender-lease.ts';

/**
 * Owns the rows on the disk. Promises that what was added is there after a killed browser, that nothing of it can
 * be read outside this browser, and that nothing is created before the first parcel. When storage fails, the
 * method rejects, and the caller keeps the parcel elsewhere.
 */
export function indexedDbStore(options: ConnectionOptions): OutboxStore {
  const connection = databaseConnection(options);
  const sealingOf = ({ key }: Connection) => rowSealing(options.crypto, key);

  const inExisting = async <T>(
    name: string,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore, connected: Connection) => T | Promise<T>,
  ): Promise<T | undefined> => {
    const connected = await connection.existing();
    return connected && inStore(connected, { name, mode }, (store) => work(store, connected));
  };

  const store: OutboxStore = {
    async add(parcel, now) {
      const connected = await connection.created();
      const sealed = await sealingOf(connected).seal({ parcel });
      const row = { ...newRow(parcel, now, sealed.byteLength), sealed };
      return inStore(connected, { name: rowStore, mode: 'readwrite' }, (rows) => addRow(rows, row));
    },

    async rows() {
      const found = await inExisting(rowStore, 'readonly', (rows) => resultOf<SealedRow[]>(rows.getAll()));
      return (found ?? []).map(soundRow);
    },

    async read(row) {
      const connected = await connection.existing();
      return connected && openRow(sealingOf(connected), row);
    },

    async change(row, change, problem) {
      const contents = problem === undefined ? undefined : await store.read(row);
      const connected = await connection.existing();
      const opened = contents && { ...contents, problem: problem ?? '' };
      const sealed = connected && opened && (await sealingOf(connected).seal(opened));
      await inExisting(rowStore, 'readwrite', async (rows) => {
        const known = await resultOf<SealedRow | undefined>(rows.get(row.seq));
        if (known) rows.put({ ...soundRow(known), ...change, ...(sealed && { sealed }) });
      });
    },

    async remove(gone) {
      await inExisting(rowStore, 'readwrite', (rows) => gone.forEach(({ seq }) => rows.delete(seq)));
    },

    takeLease: async (owner, now) =>
      (await inExisting(metaStore, 'readwrite', (meta) => takeLeaseIn(meta, owner, now))) ?? true,
    endLease: (owner) => inExisting(metaStore, 'readwrite', (meta) => endLeaseIn(meta, owner)),

    async destroy() {
      await inExisting(rowStore, 'readwrite', (rows) => void rows.clear());
      connection.release();
      await deleteDatabase(options);
    },

    release: () => connection.release(),
    close: () => connection.close(),
  };
  return store;
}

/** What cannot be opened is damaged. */
const openRow = (sealing: RowSealing, row: Row): Promise<Contents | undefined> =>
  sealing.open(soundRow(row).sealed, row).catch(() => undefined);

async function inStore<T>(
  { database }: Connection,
  { name, mode }: { name: string; mode: IDBTransactionMode },
  work: (store: IDBObjectStore) => T | Promise<T>,
): Promise<T> {
  const transaction = database.transaction(name, mode, { durability: 'strict' });
  const commit = committed(transaction);
  const result = await work(transaction.objectStore(name));
  await commit;
  return result;
}

async function addRow(rows: IDBObjectStore, row: Omit<SealedRow, 'seq'>): Promise<Added> {
  const known = await resultOf<SealedRow | undefined>(rows.index('id').get(row.id));
  if (known) return { row: soundRow(known), shed: 0 };
  const others = await resultOf<SealedRow[]>(rows.getAll());
  const shed = rowsToShed(others.map(soundRow), row.bytes);
  if (!shed) throw new Error('No room for another parcel.');
  for (const { seq } of shed) rows.delete(seq);
  const seq = Number(await resultOf(rows.add(row)));
  return { row: { ...row, seq }, shed: shed.length };
}
