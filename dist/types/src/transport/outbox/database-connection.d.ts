import type { DatabaseWorld } from './outbox-database.ts';
export interface Connection {
    database: IDBDatabase;
    /** The device's own; it cannot be taken out. */
    key: CryptoKey;
}
export interface ConnectionOptions extends DatabaseWorld {
    crypto: Crypto;
}
/**
 * Keeps one connection, and lets go of it when a newer version of the script wants to change the database: an old
 * tab never stands in the way of a new one.
 */
export declare function databaseConnection(options: ConnectionOptions): {
    /** @returns The connection; `undefined` when there is no database. */
    existing: () => Promise<Connection | undefined>;
    /** Creates the database when there is none. */
    created(): Promise<Connection>;
    release: () => void;
    close(): void;
};
