import { hasDatabase } from '../transport/outbox/has-database.ts';
import { outboxName } from '../transport/outbox/outbox-name.ts';
import type { OutboxOptions } from '../transport/outbox/outbox-world.ts';

/** Name of the database in which a conversation is kept; beside the outbox of the same clinic and endpoint. */
export const keptName = (options: OutboxOptions): string => `${outboxName(options)}/faq`;

/** Whether a patient had a conversation kept; asking makes nothing, and where it cannot be asked: no. */
export async function hasKept(options: OutboxOptions): Promise<boolean> {
  try {
    return await hasDatabase(keptName(options), indexedDB);
  } catch {
    // Where storage is blocked, even naming it throws.
    return false;
  }
}
