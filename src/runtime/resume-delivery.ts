import type { OutboxOptions } from '../transport/outbox/outbox-world.ts';
import { importVerified } from './chunk-integrity.ts';
import { hasUnsent } from './has-unsent.ts';
import type { Page } from './page.ts';

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
