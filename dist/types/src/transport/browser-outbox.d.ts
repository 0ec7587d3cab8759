import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import type { Incident, OutboxOptions } from './outbox/outbox-world.ts';
export interface BrowserOutboxOptions extends OutboxOptions {
    /** Told what could not be done as promised; never with contents. */
    report(incident: Incident): void;
}
/**
 * Opens the outbox of a page. One is enough for all the widgets of a clinic; it outlives each of them, because what is
 * only in memory is lost when it closes.
 *
 * @example
 * ```ts
 * const outbox = browserOutbox({ endpoint: 'https://rdv.clinic.example', clinic: 'tilleuls', report });
 * await outbox.submit({ id, kind: 'submission', path: 'v1/bookings', body, contentType: 'application/json' });
 * // => 'saved'
 * ```
 */
export declare function browserOutbox({ report, ...options }: BrowserOutboxOptions): OutboxPort;
