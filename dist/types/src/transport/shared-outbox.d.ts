import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import type { OutboxOptions } from './outbox/outbox-world.ts';
/**
 * The one outbox of a clinic and endpoint on this page, for every widget of it: one order of submissions, one
 * sender, and a consent taken back in one widget holds for all. Opened for the first, closed after the last.
 *
 * @param signal - Aborted when the widget that asks leaves the page.
 * @throws When it has left already: nobody would close it.
 */
export declare function sharedOutbox(options: OutboxOptions, signal: AbortSignal): OutboxPort;
