import type { Read, Schema } from '../contracts/read.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import type { OutboxOutcomes } from './outbox-outcomes.ts';
/**
 * Submits what is answered with a receipt of one schema. Where another tab got the receipt, the answer is silence:
 * whoever asked reads the present state again.
 */
export declare function outboxReceipts<S extends Schema>(outbox: OutboxPort, schema: S, signal: AbortSignal): OutboxOutcomes<Read<S>>;
