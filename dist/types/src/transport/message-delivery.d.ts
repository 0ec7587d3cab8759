import type { Answer } from '../domain/answer.ts';
import type { OutboxOptions } from './outbox/outbox-world.ts';
/**
 * Sends messages to the clinic through the outbox: each is written down before it leaves, and outlives the page.
 *
 * @param signal - Aborted when the widget leaves the page; what is written down goes on.
 */
export declare function messageDelivery(options: OutboxOptions, signal: AbortSignal): (message: object) => Promise<Answer<unknown>>;
