import { s as sameAnswer } from './compare-answers.js';
import { l as localText, o as optionText } from './localise-form.js';
import { a as extensionOf } from './compile-form.js';

/** What has to be put right, in the words of the patient. */
function faultText(rule, item, { language, faults, written }) {
    const { limits, type, repeats, options } = item;
    const most = repeats ? (limits.maxOccurs ?? 1) : 1;
    const words = {
        required: options || type === 'boolean' ? (repeats ? faults.chooseSome : faults.chooseOne) : faults.required,
        'min-value': faults.minValue(limitText(limits.minValue, language)),
        'max-value': faults.maxValue(limitText(limits.maxValue, language)),
        'min-length': faults.minLength(limits.minLength ?? 0),
        'max-length': faults.maxLength(limits.maxLength ?? 0),
        'decimal-places': faults.decimals(limits.maxDecimalPlaces ?? 0),
        'too-many-answers': faults.tooMany(most),
        'too-few-answers': faults.tooFew(limits.minOccurs ?? 1),
        'exclusive-option': faults.exclusive,
        // The form says itself what is expected, where it has a pattern.
        regex: entryFormat(item, written, language),
        unit: faults.unit,
        'attachment-mime': faults.file,
        'attachment-size': faults.file,
    };
    return words[rule] ?? (rule === 'wrong-type' ? wrongType(type, faults) : faults.otherwise);
}
/** What a text has to look like, in the words of the form. */
function entryFormat({ source }, written, language) {
    const format = extensionOf(source, 'entryFormat');
    return localText({ text: format?.valueString, language: written, extended: format?._valueString }, language)
        ?.text;
}
function wrongType(type, faults) {
    if (type === 'integer' || type === 'decimal' || type === 'time' || type === 'url')
        return faults[type];
    if (type === 'quantity')
        return faults.decimal;
    return type === 'date' || type === 'dateTime' ? faults.date : faults.otherwise;
}
/** A limit as the language writes it. */
function limitText(limit, language) {
    if (!limit)
        return '';
    const { valueQuantity, valueTime } = limit;
    const number = limit.valueDecimal ?? limit.valueInteger ?? valueQuantity?.value;
    if (number !== undefined)
        return [number.toLocaleString(language), valueQuantity?.unit].filter(Boolean).join('\u00a0');
    const date = limit.valueDate ?? limit.valueDateTime;
    return date ? dateText(date, language) : (valueTime?.slice(0, 5) ?? '');
}
/** `1987`, `mai 1987` or `12 mai 1987`: as much as is known. */
function dateText(date, language) {
    const [day = ''] = date.split('T');
    const [, month, isWhole] = day.split('-');
    return new Intl.DateTimeFormat(language, {
        ...{ timeZone: 'UTC', year: 'numeric' },
        ...(month && { month: 'long' }),
        ...(isWhole && { day: 'numeric' }),
    }).format(new Date(`${day.padEnd(10, day.length < 7 ? '-01-01' : '-01')}T12:00:00Z`));
}

/** An answer as it is read once more, in the language of the patient. */
function answerText(answer, item, model) {
    const { messages, texts } = model.speech.value;
    const { language } = messages;
    const option = item.options?.find(({ value }) => sameAnswer(value, answer));
    if (option)
        return optionText(option, model.form.source.language, language)?.text ?? '';
    const { valueBoolean, valueDate, valueDateTime, valueTime, valueQuantity, valueCoding } = answer;
    if (valueBoolean !== undefined)
        return valueBoolean ? texts.yes : texts.no;
    if (valueDate)
        return dateText(valueDate, language);
    if (valueDateTime)
        return [dateText(valueDateTime, language), valueDateTime.slice(11, 16)].join(' ').trim();
    if (valueTime)
        return valueTime.slice(0, 5);
    const number = answer.valueDecimal ?? answer.valueInteger ?? valueQuantity?.value;
    if (number !== undefined) {
        const unit = valueQuantity?.unit ?? item.limits.units?.[0]?.display;
        const written = number.toLocaleString(language, { maximumFractionDigits: 20 });
        return [written, unit].filter(Boolean).join('\u00a0');
    }
    const { valueString, valueUri, valueAttachment, valueReference } = answer;
    return (valueString ?? valueUri ?? valueAttachment?.title ?? valueReference?.display ?? valueCoding?.display ?? '');
}

export { answerText as a, faultText as f };
