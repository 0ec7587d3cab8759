import { silence } from '../domain/answer.ts';
import type { Answer } from '../domain/answer.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
import type { OutboxOptions } from './outbox/outbox-world.ts';
import { outboxOutcomes } from './outbox-outcomes.ts';
import { sharedOutbox } from './shared-outbox.ts';

/** A failure must be on the screen within ten seconds. */
const waitMs = 9_500;

/**
 * Sends sealed answers to the clinic through the outbox: they are written down before they leave, and outlive the page.
 * What is written down is what only the clinic can open.
 *
 * @param signal - Aborted when the widget leaves the page; what is written down goes on.
 */
export function questionnaireDelivery(options: OutboxOptions, signal: AbortSignal) {
  const outbox = sharedOutbox(options, signal);
  const { submit, awaitOutcome } = outboxOutcomes<unknown>({
    ...{ outbox, signal, waitMs },
    async outcomeOf({ id, state, answer, problem = silence }) {
      if (state === 'received') return { ok: true, value: answer };
      await outbox.discard(id);
      return { ok: false, problem };
    },
  });
  return {
    awaitOutcome,
    /** @param by - Where a survey goes, and the secret of its link. */
    submit: (
      id: string,
      submission: object,
      by: { path?: string; bearer?: string } = {},
    ): Promise<Answer<unknown>> =>
      submit({
        id,
        ...{ kind: 'submission', path: 'v1/questionnaire-responses', contentType: 'application/json' },
        ...by,
        body: serialiseJson(submission),
      }),
  };
}
