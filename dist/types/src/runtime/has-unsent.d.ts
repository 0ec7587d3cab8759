import type { OutboxOptions } from '../transport/outbox/outbox-world.ts';
/** Whether an earlier visit may have left something to send; asking makes nothing, and where it cannot be asked: no. */
export declare function hasUnsent(options: OutboxOptions): Promise<boolean>;
