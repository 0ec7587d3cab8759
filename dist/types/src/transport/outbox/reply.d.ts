import type { OutboxWorld } from './outbox-world.ts';
import type { ServerClock } from './server-clock.ts';
/** What came back. */
export interface Reply {
    status: number;
    text: string;
    /** The text as JSON; `undefined` when it is none. */
    body: unknown;
    retryAfterMs: number | undefined;
}
/**
 * Makes a `fetch` that never rejects and ends in time, even where the page's own ignores that it was aborted or
 * breaks off in the middle of an answer.
 *
 * @returns A function that answers a reply, or `undefined` for silence.
 */
export declare function exchanges(world: Pick<OutboxWorld, 'after' | 'fetch' | 'now'>, clock: ServerClock): (url: string, init: RequestInit, limitMs: number) => Promise<Reply | undefined>;
