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

export { birthDateFault as a, bookingRequestOf as b, birthDateOf as c, detailFields as d, claimsOf as e, noDetails as n, personsOf as p, relations as r };
