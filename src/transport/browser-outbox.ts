import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { browserWorld, whereAllowed } from './browser-world.ts';
import { openOutbox } from './outbox.ts';
import { indexedDbStore } from './outbox/indexed-db-store.ts';
import { outboxName } from './outbox/outbox-name.ts';
import type { Incident, OutboxOptions, OutboxWorld } from './outbox/outbox-world.ts';

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
export function browserOutbox({ report, ...options }: BrowserOutboxOptions): OutboxPort {
  const world: OutboxWorld = {
    ...browserWorld(),
    random: () => Math.random(),
    fetch: (url, init) => fetch(url, init),
    locks: whereAllowed(() => navigator.locks),
    report,
  };
  const disk = indexedDbStore({
    factory: whereAllowed(() => indexedDB) as IDBFactory,
    name: outboxName(options),
    ...{ after: world.after, now: world.now },
    crypto,
  });
  return openOutbox({ options, world, disk });
}
