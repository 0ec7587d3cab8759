import type { OutboxOptions } from '../transport/outbox/outbox-world.ts';
/** Name of the database in which a conversation is kept; beside the outbox of the same clinic and endpoint. */
export declare const keptName: (options: OutboxOptions) => string;
/** Whether a patient had a conversation kept; asking makes nothing, and where it cannot be asked: no. */
export declare function hasKept(options: OutboxOptions): Promise<boolean>;
