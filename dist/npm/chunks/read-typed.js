import { h as hasItsType } from './answer-type.js';
import { d as decimalPlaces } from './decimal-places.js';

/** What is known of the unit where there is one only. */
const onlyUnit = ({ limits: { units } }) => units?.length === 1 ? units[0] : undefined;

/**
 * Reads what was typed into a field: numbers with a comma or a point and with the digits of the patient's script,
 * dates as far as they are known, the time as it is said.
 *
 * @param locale - BCP 47: the order of day and month, and which sign groups thousands.
 *
 * @example
 * ```ts
 * readTyped(weight, '72,5', 'fr').answers; // => [{ valueDecimal: 72.5 }]
 * readTyped(since, '03/2021', 'fr').answers; // => [{ valueDate: '2021-03' }]
 * ```
 */
function readTyped(item, typed, locale) {
    const text = item.type === 'text' || item.type === 'string' ? typed : latinDigits(typed.trim());
    if (text.trim() === '')
        return { answers: [] };
    const answer = read[item.type]?.(text, { item, locale });
    if (answer === undefined || !hasItsType(answer, item))
        return { rule: 'wrong-type' };
    const { maxDecimalPlaces } = item.limits;
    const isNumber = answer.valueDecimal !== undefined || answer.valueQuantity !== undefined;
    if (isNumber &&
        maxDecimalPlaces !== undefined &&
        decimalPlaces(plainNumber(text, locale) ?? '') > maxDecimalPlaces) {
        return { rule: 'decimal-places' };
    }
    return { answers: [answer] };
}
const read = {
    string: (text) => ({ valueString: text.trim() }),
    text: (text) => ({ valueString: text.trim() }),
    'open-choice': (text) => ({ valueString: text }),
    url: (text) => ({ valueUri: text }),
    integer: (text, { locale }) => numberAs('valueInteger', plainNumber(text, locale)),
    decimal: (text, { locale }) => numberAs('valueDecimal', plainNumber(text, locale)),
    date: (text, { locale }) => dated('valueDate', isoDate(text, locale)),
    dateTime: (text, { locale }) => dated('valueDateTime', /T/.test(text) ? text : isoDate(text, locale)),
    time: (text) => dated('valueTime', isoTime(text)),
    quantity: quantityOf,
};
const dated = (name, value) => value === undefined ? undefined : { [name]: value };
const numberAs = (name, text) => text === undefined ? undefined : { [name]: Number(text) };
function quantityOf(text, { item, locale }) {
    const [, digits = '', unit = ''] = /^([^\p{L}%°]+)(.*)$/u.exec(text) ?? [];
    const number = plainNumber(digits.trim(), locale);
    if (number === undefined)
        return undefined;
    const named = item.limits.units?.find(({ code, display }) => [code, display].includes(unit.trim())) ?? onlyUnit(item);
    const { system, code, display } = named ?? {};
    return {
        valueQuantity: {
            value: Number(number),
            ...((display ?? unit.trim()) && { unit: display ?? unit.trim() }),
            ...(system && { system }),
            ...(code && { code }),
        },
    };
}
/** Arabic and Persian digits as those of FHIR; their separators too. */
const latinDigits = (text) => text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\u066b/g, ',')
    .replace(/\u066c/g, ' ');
/** A comma is the point of a decimal wherever it is not followed by three digits in a language that groups with it. */
function plainNumber(text, locale) {
    const groupsWithComma = /^en\b|^he\b|^ja\b|^zh\b/i.test(locale);
    let plain = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[−–]/, '-');
    if (groupsWithComma && /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain))
        plain = plain.replaceAll(',', '');
    else if (!groupsWithComma && /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(plain))
        plain = plain.replaceAll('.', '');
    plain = plain.replace(',', '.');
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? plain.replace(/^\+/, '') : undefined;
}
/** `1987`, `3/2021`, `12.3.2021`, and every form of FHIR. The month comes first in American English alone. */
function isoDate(text, locale) {
    if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(text))
        return text;
    const parts = text.split(/[\s/.-]+/).filter(Boolean);
    if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part)))
        return undefined;
    const year = parts.at(-1) ?? '';
    if (year.length !== 4)
        return undefined;
    const [first = '', second = ''] = parts;
    const [day, month] = /^en-US\b/i.test(locale) ? [second, first] : [first, second];
    if (parts.length === 1)
        return year;
    if (parts.length === 2)
        return `${year}-${first.padStart(2, '0')}`;
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
function isoTime(text) {
    const [, hours = '', minutes = '00', seconds = '00', half] = /^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?(?::(\d{2}))?)?\s*([ap])?\.?m?\.?$/i.exec(text) ?? [];
    if (hours === '')
        return undefined;
    const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
    if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59)
        return undefined;
    return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}

export { readTyped as r };
