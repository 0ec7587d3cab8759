import type { OutboxOptions } from '../transport/outbox/outbox-world.ts';
import { importVerified } from './chunk-integrity.ts';
import { hasUnsent } from './has-unsent.ts';
import type { Page } from './page.ts';
import { readConfig } from './read-config.ts';

/**
 * Takes up what an earlier visit has left unsent, whether or not its widget can start. On a visit that finds nothing
 * it loads and opens nothing.
 *
 * @param signal - Aborted when the element leaves the page.
 */
export async function resumeDelivery(page: Page, options: OutboxOptions, signal: AbortSignal): Promise<void> {
  if (!(await hasUnsent(options)) || signal.aborted) return;
  const { sharedOutbox } = await importVerified(page, 'outbox', () => import('../transport/outbox-part.ts'));
  if (!signal.aborted) sharedOutbox(options, signal);
}

/** Does so for elements whose widget waits behind a button, each until its end. */
export function deliveryResumption(page: Page) {
  const underWay = new Map<HTMLElement, AbortController>();
  return {
    async begin(element: HTMLElement): Promise<void> {
      const reading = readConfig(element, page.script);
      if ('mistakes' in reading || underWay.has(element)) return;
      const controller = new AbortController();
      underWay.set(element, controller);
      await resumeDelivery(page, reading.config, controller.signal);
    },
    end(element: HTMLElement): void {
      underWay.get(element)?.abort();
      underWay.delete(element);
    },
  };
}
