import { i as isCalendarDate } from './is-calendar-date.js';
import { s as serialiseJson, u as unreachable, a as silence } from './answer.js';
import { i as isUndecided } from './parcel-codes.js';

/** The oldest verified human age is 122 years; a little more leaves room for a record. */
const oldestAgeYears = 130;
/**
 * Joins day, month and year as typed into an ISO 8601 date, without judging it.
 *
 * @example
 * ```ts
 * birthDateOf('7', '3', '1958'); // => '1958-03-07'
 * ```
 */
function birthDateOf(day, month, year) {
    return `${year.trim().padStart(4, '0')}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
}
/**
 * Judges a date of birth.
 *
 * @param birthDate - ISO 8601 calendar date.
 * @param today - ISO 8601 calendar date at the clinic.
 * @returns Why it cannot be one, or `undefined`.
 */
function birthDateFault(birthDate, today) {
    if (!isCalendarDate(birthDate))
        return 'not_a_date';
    if (birthDate > today)
        return 'in_the_future';
    if (Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) > oldestAgeYears)
        return 'too_long_ago';
    return undefined;
}

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
    const faults = {
        given: nameFault(details.given),
        family: nameFault(details.family),
        birthDate: typedBirthDateFault(details, rules.today),
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
    const digits = phone.replace(/\D/g, '').length;
    return /^\+?[\d\s().\/-]+$/.test(phone) && digits >= 6 && digits <= 17 ? undefined : 'invalid';
}

/** The fields an error can stand beside, in the order in which they stand on the page. */
const detailFields = ['given', 'family', 'birthDate', 'email', 'phone', 'notices'];
const noDetails = {
    given: '',
    family: '',
    birthDay: '',
    birthMonth: '',
    birthYear: '',
    email: '',
    phone: '',
    accepted: [],
};

/** Puts what was chosen and typed into the body of `POST /v1/bookings`. The details must have no fault. */
function bookingRequestOf(details, chosen) {
    return {
        ...(chosen.holdId === undefined ? { slotId: chosen.slotId } : { holdId: chosen.holdId }),
        service: chosen.service,
        patient: {
            given: details.given.trim(),
            family: details.family.trim(),
            birthDate: birthDateOf(details.birthDay, details.birthMonth, details.birthYear),
        },
        contact: { email: details.email.trim(), phone: details.phone.trim() },
        notices: [...chosen.notices],
        locale: chosen.locale,
    };
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

/**
 * Computes what proves that a text was on the screen: the SHA-256 of exactly these characters in UTF-8.
 *
 * @returns 64 lower-case hexadecimal digits; `undefined` when the browser cannot compute it, for want of a hash
 *   is no reason to refuse a patient.
 *
 * @example
 * ```ts
 * await wordingHash('abc', crypto.subtle); // => 'ba7816bf8f01cfea…f20015ad'
 * ```
 */
async function wordingHash(text, subtle) {
    try {
        const hash = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
        return hash && [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    catch {
        return undefined;
    }
}

/**
 * Writes down what was decided about each notice that was shown. A box left alone is a refusal: only ticking it
 * is a consent (GDPR, recital 32).
 *
 * @param accepted - Ids of the notices whose box is ticked.
 */
function noticeDecisions(notices, accepted, subtle) {
    return Promise.all(notices.map(async ({ id, version, language, text }) => {
        const hash = await wordingHash(text, subtle);
        const decision = accepted.includes(id) ? 'given' : 'refused';
        return { id, version, language, ...(hash && { hash }), decision };
    }));
}

export { bookingSubmission as a, bookingRequestOf as b, checkDetails as c, noticeDecisions as d, detailFields as e, noDetails as n };
