import type { ConnectionOptions } from './outbox/database-connection.ts';
/**
 * Keeps one text on this device for a day, in a database of its own, sealed with a key that cannot leave the browser.
 * There is none before something is written, and none after `forget`; what is too old is removed when it is read.
 */
export declare function keptText(options: ConnectionOptions): {
    /** @returns What is kept; nothing when there is nothing, or it cannot be read any more. */
    read: () => Promise<string | undefined>;
    /** @throws When this device keeps nothing. */
    write: (body: string) => Promise<void>;
    forget: () => Promise<void>;
    close: () => void;
};
