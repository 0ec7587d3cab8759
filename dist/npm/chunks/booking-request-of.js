import { i as isCalendarDate } from './is-calendar-date.js';

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

/** What a booker can be to the patient, in the order of a list. */
const relations = ['parent', 'guardian', 'partner', 'child', 'carer', 'other'];
/** The fields an error can stand beside, in the order in which they stand on the page. */
const detailFields = [
    'given',
    'family',
    'birthDate',
    'bookerGiven',
    'bookerFamily',
    'relation',
    'email',
    'phone',
    'notices',
];
const noDetails = {
    forWhom: 'self',
    bookerGiven: '',
    bookerFamily: '',
    relation: '',
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
        ...personsOf(details),
        ...claimsOf(chosen),
        ...(chosen.replaces && { replaces: chosen.replaces }),
        notices: [...chosen.notices],
        locale: chosen.locale,
    };
}
/** What was said of the patient before the slots, as a booking and a place on the waiting list tell it. */
function claimsOf({ audience, answers, }) {
    return { ...(audience && { audience }), ...(answers?.length && { answers: [...answers] }) };
}
/** Who comes, who books where that is somebody else, and how the latter is reached. The details must have no fault. */
function personsOf(details) {
    const booker = details.forWhom === 'relative' && {
        given: details.bookerGiven.trim(),
        family: details.bookerFamily.trim(),
        relation: details.relation,
    };
    return {
        patient: {
            given: details.given.trim(),
            family: details.family.trim(),
            birthDate: birthDateOf(details.birthDay, details.birthMonth, details.birthYear),
        },
        ...(booker && { booker }),
        contact: { email: details.email.trim(), phone: details.phone.trim() },
    };
}

export { claimsOf as a, bookingRequestOf as b, checkDetails as c, detailFields as d, noDetails as n, personsOf as p, relations as r };
