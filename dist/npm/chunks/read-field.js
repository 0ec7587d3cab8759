import { r as readTyped } from './read-typed.js';
import { d as dateParts, i as isWholeDate, a as askedParts } from './node-view.js';

/** As most fields are read. */
const readField = (item, text, language) => readTyped(item, item.type === 'date' ? isoDate(text, item) : text, language);
/** `2019-3-` is March 2019; a day without its month is no date, and neither is a part of one that has to be whole. */
function isoDate(text, item) {
    const parts = dateParts(text).map((part, place) => part.trim() ? part.trim().padStart(place ? 2 : 0, '0') : '');
    while (parts.at(-1) === '')
        parts.pop();
    return parts.length > 0 && parts.length < 3 && isWholeDate(item) ? '?' : parts.join('-');
}
/** The part to go to when a date is none. */
function faultyPart(text, item) {
    const [year, month, day] = dateParts(text);
    const asked = askedParts(item);
    if (asked.includes(2) && (Number(day) > 31 || (day === '' && isWholeDate(item))))
        return 2;
    if (asked.includes(1) && (Number(month) > 12 || (month === '' && (day !== '' || isWholeDate(item)))))
        return 1;
    return /^\p{Nd}{4}$/u.test(year) ? (asked[0] ?? 0) : 0;
}

export { faultyPart as f, isoDate as i, readField as r };
