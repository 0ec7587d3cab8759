import { silence } from '../domain/answer.ts';
import type { Answer } from '../domain/answer.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
import { mintKey } from './event-recorder.ts';
import type { OutboxOptions } from './outbox/outbox-world.ts';
import { outboxOutcomes } from './outbox-outcomes.ts';
import { sharedOutbox } from './shared-outbox.ts';

/** A failure must be on the screen within ten seconds. */
const waitMs = 9_500;

/**
 * Sends messages to the clinic through the outbox: each is written down before it leaves, and outlives the page.
 *
 * @param signal - Aborted when the widget leaves the page; what is written down goes on.
 */
export function messageDelivery(options: OutboxOptions, signal: AbortSignal) {
  const outbox = sharedOutbox(options, signal);
  const { submit } = outboxOutcomes<unknown>({
    ...{ outbox, signal, waitMs },
    async outcomeOf({ id, state, answer, problem = silence }) {
      if (state === 'received') return { ok: true, value: answer };
      await outbox.discard(id);
      return { ok: false, problem };
    },
  });
  return (message: object): Promise<Answer<unknown>> =>
    submit({
      id: mintKey(),
      ...{ kind: 'submission', path: 'v1/messages', contentType: 'application/json' },
      body: serialiseJson(message),
    });
}
