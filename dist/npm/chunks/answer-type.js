import { v as valueIn } from './compare-answers.js';

const namesByType = {
    ...{ group: [], display: [], boolean: ['valueBoolean'], integer: ['valueInteger'] },
    // A whole number is a decimal that was written without its point.
    decimal: ['valueDecimal', 'valueInteger'],
    ...{ date: ['valueDate'], dateTime: ['valueDateTime'], time: ['valueTime'] },
    ...{ string: ['valueString'], text: ['valueString'], url: ['valueUri'] },
    ...{ choice: ['valueCoding'], 'open-choice': ['valueCoding', 'valueString'] },
    ...{ attachment: ['valueAttachment'], reference: ['valueReference'], quantity: ['valueQuantity'] },
};
const year = '\\d{4}';
const formats = {
    valueDate: RegExp(`^${year}(-\\d\\d(-\\d\\d)?)?$`),
    valueDateTime: RegExp(`^${year}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?$`),
    valueTime: /^\d\d:\d\d(:\d\d(\.\d+)?)?$/,
    valueUri: /^\S+$/,
};
const largestInteger = 2 ** 31;
/** Whether an answer is of the type that the question asks for, and well formed. */
function hasItsType(answer, item) {
    const [name, value] = valueIn(answer) ?? [];
    if (!name)
        return false;
    const chosen = item.type === 'choice' || item.type === 'open-choice';
    const names = namesByType[item.type];
    const isNamed = names.includes(name) || (chosen && (item.options ?? []).some((option) => name in option.value));
    return isNamed && isWellFormed(name, value);
}
function isWellFormed(name, value) {
    if (name === 'valueBoolean')
        return typeof value === 'boolean';
    if (name === 'valueDecimal')
        return typeof value === 'number' && Number.isFinite(value);
    if (name === 'valueInteger') {
        return (Number.isInteger(value) && value < largestInteger && value >= -largestInteger);
    }
    const isText = typeof value === 'string';
    if (/Coding|Quantity|Attachment|Reference/.test(name))
        return typeof value === 'object' && value !== null;
    return isText && (formats[name]?.test(value) ?? true) && isDay(name, value);
}
/** The thirtieth of February has the form of a date. */
function isDay(name, value) {
    const day = value.slice(0, 10);
    if (!/^valueDate/.test(name) || day.length < 7)
        return true;
    const whole = day.length === 7 ? `${day}-01` : day;
    const date = new Date(`${whole}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}

export { hasItsType as h };
