import { read } from '../contracts/read.ts';
import type { Read, Schema } from '../contracts/read.ts';
import { silence } from '../domain/answer.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { outboxOutcomes } from './outbox-outcomes.ts';
import type { OutboxOutcomes } from './outbox-outcomes.ts';

/** A failure must be on the screen within ten seconds. */
const waitMs = 9_500;

/**
 * Submits what is answered with a receipt of one schema. Where another tab got the receipt, the answer is silence:
 * whoever asked reads the present state again.
 */
export function outboxReceipts<S extends Schema>(
  outbox: OutboxPort,
  schema: S,
  signal: AbortSignal,
): OutboxOutcomes<Read<S>> {
  return outboxOutcomes<Read<S>>({
    ...{ outbox, signal, waitMs },
    async outcomeOf({ id, state, answer, problem }) {
      if (state === 'received') {
        const reading = read(schema, answer);
        return reading.ok ? reading : { ok: false, problem: silence };
      }
      await outbox.discard(id);
      return { ok: false, problem: problem ?? silence };
    },
  });
}
