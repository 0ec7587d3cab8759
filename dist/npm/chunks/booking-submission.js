import { s as serialiseJson } from './serialise-json.js';
import { u as unreachable, s as silence } from './answer.js';
import { i as isUndecided } from './parcel-codes.js';

/**
 * Owns the patient's wish to book until its outcome is known. Promises one appointment at most, however
 * often the button is pressed and however many replies are lost; when it cannot learn the outcome it
 * says so and remembers the key for the next press.
 */
function bookingSubmission(options) {
    const { submission, mintKey, onTry, onLateAnswer } = options;
    let open;
    /** A changed form is a new request, but only once the old one is known not to have been booked. */
    async function settlePrevious(body) {
        if (!open || open.body === body)
            return undefined;
        await submission.abandonBooking(open.key);
        const previous = await submission.findBooking(open.key);
        if (previous.ok || previous.problem.code === unreachable)
            return previous;
        open = undefined;
        return undefined;
    }
    function settle(key, answer) {
        if (!answer.ok && isUndecided(answer.problem.code))
            return answer;
        // A receipt for another key is not ours: the outcome is still unknown.
        if (answer.ok && answer.value.idempotencyKey !== key)
            return { ok: false, problem: silence };
        if (open?.key === key)
            open = undefined;
        return answer;
    }
    async function awaitLate(key) {
        if (!open || open.isAwaited)
            return;
        open.isAwaited = true;
        const late = await submission.awaitOutcome(key);
        if (open?.key === key)
            onLateAnswer(settle(key, late));
    }
    return {
        async submit(request, expiresAt) {
            const body = serialiseJson(request);
            const settled = await settlePrevious(body);
            if (settled)
                return settled;
            open ??= { key: mintKey(), body, attempt: 0, isAwaited: false };
            open.attempt += 1;
            const { key, attempt } = open;
            onTry(key, attempt);
            const order = { request, idempotencyKey: key, expiresAt };
            const answer = settle(key, await submission.bookAppointment(order));
            if (!answer.ok && isUndecided(answer.problem.code))
                void awaitLate(key);
            return answer;
        },
    };
}

export { bookingSubmission as b };
