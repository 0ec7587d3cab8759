import { silence } from '../domain/answer.ts';
import type { Answer } from '../domain/answer.ts';
import type { Delivery, OutboxPort, Parcel } from '../domain/delivery/outbox-port.ts';
import { isSaved } from '../domain/delivery/parcel-codes.ts';

export interface OutboxOutcomesOptions<Value> {
  outbox: OutboxPort;
  /** Reads what a settled delivery means to the patient. */
  outcomeOf(delivery: Delivery): Promise<Answer<Value>>;
  /** How long an answer is waited for before the patient is told that it is saved. */
  waitMs: number;
  signal: AbortSignal;
}

export interface OutboxOutcomes<Value> {
  /** Writes a parcel down and sends it; while it has no outcome, the answer is a problem that says how it is saved. */
  submit(parcel: Parcel): Promise<Answer<Value>>;
  /** Resolves with the outcome of a saved parcel, however long that takes. */
  awaitOutcome(id: string): Promise<Answer<Value>>;
}

/** Submits through the outbox and waits for what the clinic says: known only by a receipt that names the key. */
export function outboxOutcomes<Value>(options: OutboxOutcomesOptions<Value>): OutboxOutcomes<Value> {
  const { outbox, outcomeOf, signal } = options;

  const awaitOutcome = (id: string): Promise<Answer<Value>> =>
    new Promise((resolve) => {
      const stop = outbox.watch((delivery) => {
        if (delivery.id !== id || isSaved(delivery.state)) return;
        stop();
        resolve(outcomeOf(delivery));
      });
      signal.addEventListener('abort', stop, { once: true });
    });

  const answerAfterWait = (code: string): Promise<Answer<Value>> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ ok: false, problem: { ...silence, code } }), options.waitMs);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    });

  return {
    awaitOutcome,
    async submit(parcel) {
      const outcome = awaitOutcome(parcel.id);
      const state = await outbox.submit(parcel);
      // It was settled before this page asked.
      if (!isSaved(state)) return outcomeOf({ id: parcel.id, state });
      // Pressed again: what was written down already is tried now, whatever its backoff says.
      void outbox.flush();
      return Promise.race([outcome, answerAfterWait(state)]);
    },
  };
}
