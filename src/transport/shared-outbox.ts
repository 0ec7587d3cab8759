import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { browserOutbox } from './browser-outbox.ts';
import { outboxName } from './outbox/outbox-name.ts';
import type { Incident, OutboxOptions } from './outbox/outbox-world.ts';

interface Shared {
  outbox: OutboxPort;
  users: number;
}

/** Of this realm; empty as long as nothing on the page delivers. */
const opened = new Map<string, Shared>();

/**
 * The one outbox of a clinic and endpoint on this page, for every widget of it: one order of submissions, one
 * sender, and a consent taken back in one widget holds for all. Opened for the first, closed after the last.
 *
 * @param signal - Aborted when the widget that asks leaves the page.
 * @throws When it has left already: nobody would close it.
 */
export function sharedOutbox(options: OutboxOptions, signal: AbortSignal): OutboxPort {
  signal.throwIfAborted();
  const name = outboxName(options);
  const shared = opened.get(name) ?? { outbox: browserOutbox({ ...options, report }), users: 0 };
  opened.set(name, shared);
  shared.users += 1;
  signal.addEventListener('abort', () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    opened.delete(name);
    shared.outbox.close();
  });
  return shared.outbox;
}

function report({ code, count }: Incident): void {
  console.warn(`Parcours: outbox: ${code} (${count})`);
}
