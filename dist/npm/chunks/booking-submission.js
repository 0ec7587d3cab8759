import { a as birthDateFault, c as birthDateOf } from './booking-request-of.js';
import { s as serialiseJson } from './serialise-json.js';
import { u as unreachable, s as silence } from './answer.js';
import { a as isUndecided } from './parcel-codes.js';

/**
 * Judges what the patient typed, field by field, before anything is sent.
 *
 * It is deliberately lenient: it stops what cannot be right, and leaves to the backend what needs the
 * numbering plans of the world.
 *
 * @returns The first fault of each field; empty when all is well.
 *
 * @example
 * ```ts
 * checkDetails({ ...noDetails, email: 'nobody' }, rules).email; // => 'invalid'
 * ```
 */
function checkDetails(details, rules) {
    const isRelative = details.forWhom === 'relative';
    const faults = {
        given: nameFault(details.given),
        family: nameFault(details.family),
        birthDate: typedBirthDateFault(details, rules.today),
        ...(isRelative && {
            bookerGiven: nameFault(details.bookerGiven),
            bookerFamily: nameFault(details.bookerFamily),
            relation: details.relation === '' ? 'missing' : undefined,
        }),
        email: emailFault(details.email.trim()),
        phone: phoneFault(details.phone.trim()),
        notices: rules.notices.some(({ id, required }) => required && !details.accepted.includes(id))
            ? 'missing'
            : undefined,
    };
    return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault));
}
function nameFault(name) {
    const length = name.trim().length;
    if (length === 0)
        return 'missing';
    return length > 120 ? 'too_long' : undefined;
}
function typedBirthDateFault(details, today) {
    const parts = [details.birthDay, details.birthMonth, details.birthYear].map((part) => part.trim());
    if (parts.every((part) => part === ''))
        return 'missing';
    if (parts.some((part) => part === ''))
        return 'incomplete';
    if (parts.some((part) => !/^\d+$/.test(part)) || parts[2]?.length !== 4)
        return 'not_a_date';
    return birthDateFault(birthDateOf(parts[0] ?? '', parts[1] ?? '', parts[2]), today);
}
function emailFault(email) {
    if (email === '')
        return 'missing';
    return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email) && email.length <= 254 ? undefined : 'invalid';
}
function phoneFault(phone) {
    if (phone === '')
        return 'missing';
    // Digits as the reader's script has them, and the marks of direction that a copied number brings.
    const digits = phone.match(/\p{Nd}/gu)?.length ?? 0;
    return /^[\p{Cf}\s]*\+?[\p{Nd}\p{Cf}\p{Pd}\s().\/]+$/u.test(phone) && digits >= 6 && digits <= 17
        ? undefined
        : 'invalid';
}

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

export { bookingSubmission as b, checkDetails as c };
