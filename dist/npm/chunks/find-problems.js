import { s as sameAnswer, v as valueIn, c as compareAnswers } from './compare-answers.js';
import { d as decimalPlaces } from './decimal-places.js';
import { i as isQuestion } from './compile-form.js';
import { i as isAnswered } from './form-node.js';

/**
 * What an answer of the right type does not satisfy.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-profilelist.html and the extensions listed there.
 */
function brokenRules(answer, item) {
    const [, value] = valueIn(answer) ?? [];
    return [
        ...(typeof value === 'string' ? textRules(value, item) : []),
        ...rangeRules(answer, item),
        ...(answer.valueAttachment ? fileRules(answer.valueAttachment, item) : []),
        ...(answer.valueQuantity ? unitRules(answer.valueQuantity, item) : []),
        ...(answer.valueReference ? referenceRules(answer.valueReference, item) : []),
        ...(isOffered(answer, item) ? [] : ['not-an-option']),
    ];
}
/** Characters as a reader counts them, so that an emoji is one. */
const lengthOf = (text) => [...text].length;
function textRules(text, { limits, type }) {
    const { minLength, maxLength, regex } = limits;
    if (!['string', 'text', 'url', 'open-choice'].includes(type))
        return [];
    return [
        ...(minLength !== undefined && lengthOf(text) < minLength ? ['min-length'] : []),
        ...(maxLength !== undefined && lengthOf(text) > maxLength ? ['max-length'] : []),
        ...(regex && !regex.test(text) ? ['regex'] : []),
    ];
}
function rangeRules(answer, { limits }) {
    const { minValue, maxValue, maxDecimalPlaces } = limits;
    const number = answer.valueDecimal ?? answer.valueQuantity?.value;
    const below = minValue && compareWithLimit(answer, minValue);
    const above = maxValue && compareWithLimit(answer, maxValue);
    const isTooFine = maxDecimalPlaces !== undefined &&
        number !== undefined &&
        decimalPlaces(String(number)) > maxDecimalPlaces;
    return [
        ...(below !== undefined && below < 0 ? ['min-value'] : []),
        ...(above !== undefined && above > 0 ? ['max-value'] : []),
        ...(isTooFine ? ['decimal-places'] : []),
    ];
}
/** A limit may be a bare number for a quantity. */
function compareWithLimit(answer, limit) {
    const number = limit.valueDecimal ?? limit.valueInteger;
    const { valueQuantity } = answer;
    if (valueQuantity && number !== undefined)
        return (valueQuantity.value ?? number) - number;
    return compareAnswers(answer, limit);
}
function fileRules(file, { limits }) {
    const { mimeTypes, maxSize } = limits;
    const size = Math.max(file.size ?? 0, bytesOfBase64(file.data));
    return [
        ...(mimeTypes && !mimeTypes.some((type) => fits(file.contentType, type))
            ? ['attachment-mime']
            : []),
        ...(maxSize !== undefined && size > maxSize ? ['attachment-size'] : []),
    ];
}
const fits = (type, wanted) => {
    const [name = ''] = (type ?? '').toLowerCase().split(';');
    const allowed = wanted.toLowerCase();
    return (allowed === '*/*' ||
        (allowed.endsWith('/*') ? name.startsWith(allowed.slice(0, -1)) : name.trim() === allowed));
};
const bytesOfBase64 = (data = '') => {
    const text = data.replace(/[\s=]/g, '');
    return Math.floor((text.length * 3) / 4);
};
function unitRules(quantity, { limits }) {
    const { units } = limits;
    if (!units)
        return [];
    const isOne = units.some(({ system, code, display }) => quantity.code !== undefined && code !== undefined
        ? quantity.code === code && quantity.system === system
        : quantity.unit !== undefined && [display, code].includes(quantity.unit));
    return isOne ? [] : ['unit'];
}
function referenceRules({ reference = '', type }, { limits }) {
    const { referenceTypes } = limits;
    if (!referenceTypes)
        return [];
    const named = type ?? /([A-Z][A-Za-z]+)\/[^/]+(?:\/_history\/[^/]+)?$/.exec(reference)?.[1];
    return named !== undefined && referenceTypes.includes(named) ? [] : ['reference-type'];
}
/** Where words of one's own are allowed, a text is always one of the answers. */
function isOffered(answer, { type, options }) {
    if (!options || (type === 'open-choice' && answer.valueString !== undefined))
        return true;
    return options.some(({ value }) => sameAnswer(value, answer));
}
/** Whether "none of these" is chosen together with one of them. */
const isContradictory = (answers, { options = [] }) => answers.length > 1 &&
    options.some(({ exclusive, value }) => exclusive && answers.some((answer) => sameAnswer(value, answer)));

/**
 * What must still be put right before the answers may leave, in the order of the form. Only what is asked binds.
 *
 * @returns Rules with the `linkId`; from the second occurrence on with its number.
 */
function findProblems(top) {
    const seen = new Map();
    const found = [];
    function look(children) {
        for (const nodes of children.values()) {
            const [first] = nodes;
            if (first && !isQuestion(first.item))
                say(first, rulesOfGroup(nodes), seen.get(first.item.linkId) ?? 0);
            for (const node of nodes) {
                const { linkId } = node.item;
                const time = seen.get(linkId) ?? 0;
                seen.set(linkId, time + 1);
                if (isQuestion(node.item))
                    say(node, rulesOf(node), time);
                node.children.forEach(look);
            }
        }
    }
    function say(node, rules, time) {
        const { linkId } = node.item;
        for (const rule of new Set(rules))
            found.push({ rule, at: time > 0 ? `${linkId}[${time}]` : linkId, node });
    }
    look(top);
    return found;
}
function rulesOf({ item, answers, enabled }) {
    if (!enabled)
        return answers.length > 0 ? ['not-enabled'] : [];
    const most = item.repeats ? (item.limits.maxOccurs ?? Infinity) : 1;
    return [
        ...(item.required && answers.length === 0 ? ['required'] : []),
        ...(answers.length > 0 && answers.length < (item.limits.minOccurs ?? 0)
            ? ['too-few-answers']
            : []),
        ...(answers.length > most ? ['too-many-answers'] : []),
        ...(isContradictory(answers, item) ? ['exclusive-option'] : []),
        ...answers.flatMap((answer) => [...brokenRules(answer, item)]),
    ];
}
function rulesOfGroup(nodes) {
    const [first] = nodes;
    if (!first?.enabled || first.item.type === 'display')
        return [];
    const { required, limits } = first.item;
    const answered = nodes.filter(isAnswered).length;
    return [
        ...(required && answered === 0 ? ['required'] : []),
        ...(answered > 0 && answered < (limits.minOccurs ?? 0) ? ['too-few-answers'] : []),
        ...(answered > (limits.maxOccurs ?? Infinity) ? ['too-many-answers'] : []),
    ];
}

export { findProblems as f };
