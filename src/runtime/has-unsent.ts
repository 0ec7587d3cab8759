import { hasDatabase } from '../transport/outbox/has-database.ts';
import { outboxName } from '../transport/outbox/outbox-name.ts';
import type { OutboxOptions } from '../transport/outbox/outbox-world.ts';

/** Whether an earlier visit may have left something to send; asking makes nothing, and where it cannot be asked: no. */
export async function hasUnsent(options: OutboxOptions): Promise<boolean> {
  try {
    return await hasDatabase(outboxName(options), indexedDB);
  } catch {
    // Where storage is blocked, even naming it throws.
    return false;
  }
}
