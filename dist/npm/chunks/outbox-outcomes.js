import { s as silence } from './answer.js';
import { a as isSaved } from './parcel-codes.js';

/** Submits through the outbox and waits for what the clinic says: known only by a receipt that names the key. */
function outboxOutcomes(options) {
    const { outbox, outcomeOf, signal } = options;
    const awaitOutcome = (id) => new Promise((resolve) => {
        const stop = outbox.watch((delivery) => {
            if (delivery.id !== id || isSaved(delivery.state))
                return;
            stop();
            resolve(outcomeOf(delivery));
        });
        signal.addEventListener('abort', stop, { once: true });
    });
    const answerAfterWait = (code) => new Promise((resolve) => {
        const timer = setTimeout(() => resolve({ ok: false, problem: { ...silence, code } }), options.waitMs);
        signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    });
    return {
        awaitOutcome,
        async submit(parcel) {
            const outcome = awaitOutcome(parcel.id);
            const state = await outbox.submit(parcel);
            // It was settled before this page asked.
            if (!isSaved(state))
                return outcomeOf({ id: parcel.id, state });
            // Pressed again: what was written down already is tried now, whatever its backoff says.
            void outbox.flush();
            return Promise.race([outcome, answerAfterWait(state)]);
        },
    };
}

export { outboxOutcomes as o };
