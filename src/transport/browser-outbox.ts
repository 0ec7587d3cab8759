import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { openOutbox, outboxName } from './outbox.ts';
import { indexedDbStore } from './outbox/indexed-db-store.ts';
import type { Incident, OutboxOptions, OutboxWorld } from './outbox/outbox-world.ts';

export interface BrowserOutboxOptions extends OutboxOptions {
  /** Told what could not be done as promised; never with contents. */
  report(incident: Incident): void;
}

/** Where storage is blocked, even naming one of these throws. */
function whereAllowed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * Opens the outbox of a page. One is enough for all the widgets of a clinic; it outlives each of them, because what is
 * only in memory is lost when it closes.
 *
 * @example
 * ```ts
 * const outbox = browserOutbox({ endpoint: 'https://rdv.clinic.example', clinic: 'tilleuls', language: () => 'fr', report });
 * await outbox.submit({ id, kind: 'submission', path: 'v1/bookings', body, contentType: 'application/json' });
 * // => 'saved'
 * ```
 */
export function browserOutbox({ report, ...options }: BrowserOutboxOptions): OutboxPort {
  const world: OutboxWorld = {
    now: () => Date.now(),
    random: () => Math.random(),
    fetch: (url, init) => fetch(url, init),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    locks: whereAllowed(() => navigator.locks),
    openChannel: whereAllowed(() => BroadcastChannel) && channelTo,
    page: window,
    isHidden: () => document.visibilityState === 'hidden',
    report,
  };
  const disk = indexedDbStore({
    factory: whereAllowed(() => indexedDB) as IDBFactory,
    name: outboxName(options.clinic),
    ...{ after: world.after, now: world.now },
    crypto,
  });
  return openOutbox({ options, world, disk });
}

const channelTo: OutboxWorld['openChannel'] = (name, onMessage) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => onMessage(data);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
};
