import { ConsentReceipt } from '../contracts/consent-receipt.ts';
import { read } from '../contracts/read.ts';
import { silence } from '../domain/answer.ts';
import type { ConsentPort, Withdrawn } from '../domain/consent/consent-port.ts';
import { queuedOnlyFor } from '../domain/consent/queued-only-for.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
import { outboxOutcomes } from './outbox-outcomes.ts';

/** Long enough for an answer that comes at all; the patient has nothing to wait for, the wish is safe by then. */
const waitMs = 2_500;

export interface OutboxConsentOptions {
  outbox: OutboxPort;
  signal: AbortSignal;
}

/**
 * Takes consents back through the outbox. Promises that a withdrawal outlives the tab, reaches the clinic behind
 * whatever was submitted before it, and that nothing of its purpose leaves the page after it was written down.
 */
export function outboxConsent({ outbox, signal }: OutboxConsentOptions): ConsentPort {
  const { submit, awaitOutcome } = outboxOutcomes<Withdrawn>({
    ...{ outbox, signal, waitMs },
    async outcomeOf({ state, answer, problem = silence }) {
      if (state === 'received' && !answer) return { ok: true, value: {} };
      const receipt = read(ConsentReceipt, answer);
      return receipt.ok ? receipt : { ok: false, problem };
    },
  });

  return {
    awaitWithdrawal: awaitOutcome,
    async withdraw({ purpose, manageToken, notice }, id) {
      const dropped = queuedOnlyFor(purpose);
      if (dropped) await outbox.purge(dropped);
      const body = serialiseJson({ manageToken, notice, decision: 'withdrawn' });
      return submit({
        ...{ id, kind: 'submission', path: 'v1/consents', body, contentType: 'application/json' },
      });
    },
  };
}
