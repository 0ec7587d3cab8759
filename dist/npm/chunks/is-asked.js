import { h as hasItsType } from './answer-type.js';
import { d as decimalPlaces } from './decimal-places.js';
import { s as sameAnswer, c as compareAnswers } from './compare-answers.js';

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

/**
 * Finds the occurrence of a question that a condition means: an ancestor, else the nearest before, else the nearest
 * after. Inside a repeating group that is the one of the same instance.
 *
 * @param from - What has the condition.
 * @param top - The outermost level of the form.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen.question
 */
function findQuestion(from, question, top) {
    let below = from;
    for (;;) {
        const place = below.parent;
        if (!place)
            return nearest(occurrences([top], question, 0), question, below);
        if (place.item === question)
            return place;
        const level = question.path.indexOf(place.item);
        if (level >= 0) {
            const own = place.children.filter((children) => children.get(below.item)?.includes(below));
            const found = occurrences(own, question, level + 1);
            const all = found.length > 0 ? found : occurrences(place.children, question, level + 1);
            return nearest(all, question, below);
        }
        below = place;
    }
}
function occurrences(places, question, level) {
    const step = question.path[level];
    if (!step)
        return [];
    const nodes = places.flatMap((children) => children.get(step) ?? []);
    if (step === question)
        return nodes;
    return nodes.flatMap((node) => occurrences(node.children, question, level + 1));
}
const nearest = (found, question, { item }) => question.order < item.order ? found.at(-1) : found[0];

/**
 * Whether an item is asked. What is not asked counts as unanswered, so `!=` holds for it and nothing else does; and
 * nothing in it is asked, whatever its own conditions say.
 *
 * @param top - The outermost level, to find the questions of its conditions.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen
 */
function isAsked(node, top) {
    if (node.parent?.enabled === false || !node.allowed)
        return false;
    const { conditions, behavior } = node.item;
    if (conditions.length === 0)
        return true;
    const holds = (condition) => satisfies({ operator: condition.operator, wanted: wantedBy(condition) }, answersFor(condition, node, top));
    return behavior === 'all' ? conditions.every(holds) : conditions.some(holds);
}
function answersFor({ target }, node, top) {
    const question = target && findQuestion(node, target, top);
    return question?.enabled ? question.answers : [];
}
/** Whether answers to a question fulfil what is compared with them. */
function satisfies({ operator, wanted }, answers) {
    if (operator === 'exists')
        return answers.length > 0 === (wanted.valueBoolean ?? true);
    if (operator === '=')
        return answers.some((answer) => sameAnswer(answer, wanted));
    if (operator === '!=')
        return !answers.some((answer) => sameAnswer(answer, wanted));
    return answers.some((answer) => {
        const order = compareAnswers(answer, wanted);
        if (order === undefined || Number.isNaN(order))
            return false;
        if (operator === '>')
            return order > 0;
        if (operator === '<')
            return order < 0;
        return operator === '>=' ? order >= 0 : order <= 0;
    });
}
/** `answerCoding` is compared as the `valueCoding` of an answer. */
function wantedBy(condition) {
    for (const [name, value] of Object.entries(condition)) {
        if (name.startsWith('answer') && value !== undefined)
            return { [`value${name.slice(6)}`]: value };
    }
    return {};
}

export { isAsked as i, readTyped as r, satisfies as s };
