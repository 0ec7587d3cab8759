import { committed, resultOf } from './outbox/idb-request.ts';
import { databaseConnection } from './outbox/database-connection.ts';
import type { ConnectionOptions } from './outbox/database-connection.ts';
import { deleteDatabase, metaStore } from './outbox/outbox-database.ts';
import { textSealing } from './outbox/row-sealing.ts';

const name = 'kept';
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
        const sealed = await resultOf<ArrayBuffer | undefined>(meta.get(name));
        const sealing = textSealing(options.crypto, found.key);
        const text = sealed && (await sealing.open(sealed, name).catch(() => undefined));
        const { body, until } = JSON.parse(text ?? '{}') as { body?: string; until?: number };
        if (until !== undefined && until > options.now()) return body;
        await remove();
        return undefined;
      }),
    /** @throws When this device keeps nothing. */
    write: (body: string) =>
      inTurn(async () => {
        const { database, key } = await connection.created();
        const text = JSON.stringify({ body, until: options.now() + dayMs });
        const sealed = await textSealing(options.crypto, key).seal(text, name);
        const transaction = database.transaction(metaStore, 'readwrite');
        const commit = committed(transaction);
        transaction.objectStore(metaStore).put(sealed, name);
        await commit;
      }),
    forget: () => inTurn(remove),
    close: () => connection.close(),
  };
}
