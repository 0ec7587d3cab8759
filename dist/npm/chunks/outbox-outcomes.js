import { s as silence } from './answer.js';
import { a as isSaved } from './parcel-codes.js';

/**
 * Mints a version 7 UUID (RFC 9562, 5.7): unique, and sorted by the moment it was minted.
 *
 * @param nowMs - Milliseconds since 1970-01-01T00:00Z.
 * @param random - Ten random bytes.
 *
 * @example
 * ```ts
 * uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
 * ```
 */
function uuidV7(nowMs, random) {
    const time = Math.max(0, Math.floor(nowMs)).toString(16).padStart(12, '0').slice(-12);
    const bytes = Array.from(random.subarray(0, 10), (byte, index) => {
        if (index === 0)
            return (byte & 0x0f) | 0x70; // version 7
        if (index === 2)
            return (byte & 0x3f) | 0x80; // variant 10
        return byte;
    });
    const tail = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const hex = time + tail;
    return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end)).join('-');
}

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

export { outboxOutcomes as o, uuidV7 as u };
