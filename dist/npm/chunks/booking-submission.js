import { i as isCalendarDate } from './is-calendar-date.js';
import { u as unreachable, s as silence } from './answer.js';

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
        notices: rules.notices.every((id) => details.accepted.includes(id)) ? undefined : 'missing',
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
        notices: chosen.notices.map(({ id, version, language }) => ({ id, version, language })),
        locale: chosen.locale,
    };
}

/**
 * Owns the patient's wish to book until its outcome is known. Promises one appointment at most, however
 * often the button is pressed and however many replies are lost; when it cannot learn the outcome it
 * answers `unreachable` and remembers the key for the next press.
 */
function bookingSubmission(options) {
    const { scheduling, mintKey, onTry } = options;
    let open;
    /** A changed form is a new request, but only once the old one is known not to have been booked. */
    async function settlePrevious(body) {
        if (!open || open.body === body)
            return undefined;
        const previous = await scheduling.findBooking(open.key);
        if (previous.ok || previous.problem.code === unreachable)
            return previous;
        open = undefined;
        return undefined;
    }
    return {
        async submit(request) {
            const body = JSON.stringify(request);
            const settled = await settlePrevious(body);
            if (settled)
                return settled;
            open ??= { key: mintKey(), body, attempt: 0 };
            open.attempt += 1;
            const { key, attempt } = open;
            onTry(key, attempt);
            const answer = await scheduling.bookAppointment(request, key);
            if (!answer.ok && answer.problem.code === unreachable)
                return answer;
            // A receipt for another key is not ours: the outcome is still unknown.
            if (answer.ok && answer.value.idempotencyKey !== key)
                return { ok: false, problem: silence };
            open = undefined;
            return answer;
        },
    };
}

export { bookingSubmission as a, bookingRequestOf as b, checkDetails as c, detailFields as d, noDetails as n };
