import { hasDatabase } from './has-database.ts';
import { committed, resultOf } from './idb-request.ts';
import { metaStore, openDatabase, openMs } from './outbox-database.ts';
import type { DatabaseWorld } from './outbox-database.ts';
import { mintSealingKey } from './row-sealing.ts';

export interface Connection {
  database: IDBDatabase;
  /** The device's own; it cannot be taken out. */
  key: CryptoKey;
}

export interface ConnectionOptions extends DatabaseWorld {
  crypto: Crypto;
}

type Mode = 'create' | 'existing';

/** How long storage that did not answer is left alone. */
const silenceMs = 30_000;

/**
 * Keeps one connection, and lets go of it when a newer version of the script wants to change the database: an old
 * tab never stands in the way of a new one.
 */
export function databaseConnection(options: ConnectionOptions) {
  let current: Promise<Connection | undefined> | undefined;
  let silentSince = -Infinity;
  /** Once it was open there is no harm in opening it again, and browsers that cannot be asked need not be. */
  let wasOpen = false;
  let isClosed = false;

  async function open(mode: Mode): Promise<Connection | undefined> {
    if (isClosed) throw new Error('It is closed.');
    // Whoever has waited once need not wait again and again.
    if (Math.abs(options.now() - silentSince) < silenceMs) throw new Error('Storage does not answer.');
    // Pages without TLS have none. Then nothing may be created either: nothing is ever stored unsealed.
    if (!options.crypto.subtle) throw new Error('No cryptography on this page.');
    if (mode === 'existing' && !wasOpen && !(await isThere(options))) return undefined;
    const database = await openDatabase(options, mode);
    if (!database) return undefined;
    wasOpen = true;
    onEnd(database, () => (current = undefined));
    return { database, key: await keyIn(database, options.crypto) };
  }

  async function connect(mode: Mode): Promise<Connection | undefined> {
    const opening = (current ??= open(mode));
    const forget = () => {
      if (current === opening) current = undefined;
    };
    const connection = await opening.catch((error: unknown) => {
      forget();
      if (Object(error).name === 'TimeoutError') silentSince = options.now();
      throw error;
    });
    if (connection) return connection;
    forget();
    return mode === 'create' ? connect(mode) : undefined;
  }

  function release(): void {
    current?.then(
      (connection) => connection?.database.close(),
      () => undefined,
    );
    current = undefined;
  }

  return {
    /** @returns The connection; `undefined` when there is no database. */
    existing: () => connect('existing'),
    /** Creates the database when there is none. */
    async created(): Promise<Connection> {
      return (await connect('create')) as Connection;
    },
    release,
    close() {
      isClosed = true;
      release();
    },
  };
}

/** Lets go of a database that a newer version of the script wants to change, or that the browser has closed. */
function onEnd(database: IDBDatabase, forget: () => void): void {
  database.onversionchange = () => {
    database.close();
    forget();
  };
  database.onclose = forget;
}

/** Asked as long as an opening may take: storage that does not answer has nothing to deliver now. */
function isThere({ name, factory, after }: DatabaseWorld): Promise<boolean> {
  return new Promise((resolve) => {
    const callOff = after(openMs, () => resolve(false));
    void hasDatabase(name, factory).then((found) => {
      callOff();
      resolve(found);
    });
  });
}

/** The device's key, made once; of two tabs that make one at the same time, the first to write wins. */
async function keyIn(database: IDBDatabase, crypto: Crypto): Promise<CryptoKey> {
  const read = (mode: IDBTransactionMode) => {
    const transaction = database.transaction(metaStore, mode);
    return { meta: transaction.objectStore(metaStore), commit: committed(transaction) };
  };
  const known = await resultOf<CryptoKey | undefined>(read('readonly').meta.get('key'));
  if (known) return known;
  const minted = await mintSealingKey(crypto);
  const { meta, commit } = read('readwrite');
  const first = await resultOf<CryptoKey | undefined>(meta.get('key'));
  if (!first) meta.put(minted, 'key');
  await commit;
  return first ?? minted;
}
