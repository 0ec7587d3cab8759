import { committed, resultOf } from './outbox/idb-request.ts';
import { databaseConnection } from './outbox/database-connection.ts';
import type { ConnectionOptions } from './outbox/database-connection.ts';
import { deleteDatabase, metaStore } from './outbox/outbox-database.ts';

const identity = { id: 'kept', kind: 'submission' } as const;
const dayMs = 86_400_000;

/**
 * Keeps one text on this device for a day, in a database of its own, sealed with a key that cannot leave the browser.
 * There is none before something is written, and none after `forget`; what is too old is removed when it is read.
 */
export function keptText(options: ConnectionOptions) {
  const connection = databaseConnection(options);
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other, in the order of asking. */
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const mine = turn.then(run, run);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const remove = () => {
    connection.release();
    return deleteDatabase(options);
  };

  return {
    /** @returns What is kept; nothing when there is nothing, or it cannot be read any more. */
    read: () =>
      inTurn(async () => {
        const found = await connection.existing();
        if (!found) return undefined;
        const meta = found.database.transaction(metaStore).objectStore(metaStore);
        const sealed = await resultOf<ArrayBuffer | undefined>(meta.get(identity.id));
        const contents = sealed && (await found.sealing.open(sealed, identity).catch(() => undefined));
        const { body, expiresAt = '' } = contents?.parcel ?? {};
        if (Date.parse(expiresAt) > options.now()) return body;
        await remove();
        return undefined;
      }),
    /** @throws When this device keeps nothing. */
    write: (body: string) =>
      inTurn(async () => {
        const { database, sealing } = await connection.created();
        const expiresAt = new Date(options.now() + dayMs).toISOString();
        const parcel = { ...identity, path: '', contentType: 'text/plain' as const, body, expiresAt };
        const sealed = await sealing.seal({ parcel });
        const transaction = database.transaction(metaStore, 'readwrite');
        const commit = committed(transaction);
        transaction.objectStore(metaStore).put(sealed, identity.id);
        await commit;
      }),
    forget: () => inTurn(remove),
    close: () => connection.close(),
  };
}
