import { e as extensionsOf, p as partOf } from './compile-form.js';
import { v as valueIn } from './compare-answers.js';

/**
 * Finds a text of a form in a language: the very tag, else the language without its region, else as it was written.
 *
 * @param base - The text as it was written, and what it is in.
 *
 * Source: https://hl7.org/fhir/R4/languages.html
 */
function localText(base, wanted) {
    const translations = extensionsOf(base.extended, 'translation');
    for (const tag of [wanted, wanted.split('-')[0] ?? wanted]) {
        if (base.text !== undefined && isTag(base.language, tag))
            return { text: base.text, language: base.language };
        const found = translations.find((one) => isTag(partOf(one, 'lang')?.valueCode, tag));
        const text = found && contentOf(found);
        if (text !== undefined)
            return { text, language: tag };
    }
    return base.text === undefined ? undefined : { text: base.text, language: base.language };
}
const isTag = (tag, wanted) => tag?.toLowerCase() === wanted.toLowerCase();
function contentOf(translation) {
    const { valueString, valueMarkdown } = partOf(translation, 'content') ?? {};
    return valueString ?? valueMarkdown;
}
/** What an option is called as it was written. */
function labelOf({ value }) {
    const { valueCoding, valueReference, valueQuantity } = value;
    if (valueCoding)
        return valueCoding.display ?? valueCoding.code ?? '';
    if (valueReference)
        return valueReference.display ?? valueReference.reference ?? '';
    if (valueQuantity)
        return [valueQuantity.value, valueQuantity.unit].join(' ');
    return String(valueIn(value)?.[1] ?? '');
}
/** What an option is known by: its code, or its value. */
const keyOf = ({ value }) => value.valueCoding?.code ?? String(valueIn(value)?.[1] ?? '');
const optionText = (option, language, wanted) => localText({ text: labelOf(option), language, extended: { extension: option.extensions } }, wanted);
const itemText = ({ source }, language, wanted) => localText({ text: source.text, language, extended: source._text }, wanted);

export { labelOf as a, itemText as i, keyOf as k, localText as l, optionText as o };
