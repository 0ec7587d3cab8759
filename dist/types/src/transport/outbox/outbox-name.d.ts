import type { OutboxOptions } from './outbox-world.ts';
/**
 * Name of a database, of its lock and of its channel. Two endpoints of one clinic, such as a rehearsal on the same
 * website, have one each: what was written for the one must never be sent to the other.
 */
export declare function outboxName({ clinic, endpoint }: OutboxOptions): string;
