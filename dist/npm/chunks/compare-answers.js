const stated = /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/;
/**
 * Compares dates, times and instants of FHIR as far as both are precise: `1987` and `1987-05` cannot be told apart,
 * `1986` and `1987-05` can.
 *
 * @returns Nothing where they cannot be compared.
 */
function compareTimes(one, other) {
    const [a, b] = [read(one), read(other)];
    if (!a || !b)
        return undefined;
    if (a.offset !== undefined && b.offset !== undefined)
        return instantOf(a) - instantOf(b);
    for (let at = 0; at < 3; at++) {
        const [left, right] = [a.days[at], b.days[at]];
        if (left === undefined || right === undefined) {
            if (left !== right)
                return undefined;
            continue;
        }
        if (left !== right)
            return left - right;
    }
    if (a.seconds === undefined || b.seconds === undefined)
        return a.seconds === b.seconds ? 0 : undefined;
    return a.seconds - b.seconds;
}
function read(text) {
    const found = stated.exec(text);
    if (!found || text === '')
        return undefined;
    const [, year, month, day, hours, minutes, seconds, zulu, sign, offsetHours, offsetMinutes] = found;
    const days = [year, month, day].filter((part) => part !== undefined).map(Number);
    const offset = sign
        ? (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes))
        : undefined;
    return {
        days,
        seconds: hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0),
        offset: zulu ? 0 : offset,
    };
}
function instantOf({ days, seconds = 0, offset = 0 }) {
    const [year = 0, month = 1, day = 1] = days;
    return Date.UTC(year, month - 1, day) / 1000 + seconds - offset * 60;
}

const valueNames = [
    ...['valueBoolean', 'valueDecimal', 'valueInteger', 'valueDate', 'valueDateTime', 'valueTime'],
    ...[
        'valueString',
        'valueUri',
        'valueAttachment',
        'valueCoding',
        'valueQuantity',
        'valueReference',
    ],
];
/** The one value that an answer has. */
function valueIn(answer) {
    for (const name of valueNames)
        if (answer[name] !== undefined)
            return [name, answer[name]];
    return undefined;
}
const temporal = ['valueDate', 'valueDateTime', 'valueTime'];
const numeric = ['valueInteger', 'valueDecimal'];
/**
 * Whether two answers are the same: codes by system and code whatever they are called, instants whatever their
 * offset, files and references by what they point to.
 *
 * Source: https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html
 */
function sameAnswer(one, other) {
    const [a, b] = [valueIn(one), valueIn(other)];
    if (!a || !b)
        return false;
    if (a[0] === 'valueCoding' && b[0] === 'valueCoding')
        return sameCode(a[1], b[1]);
    if (a[0] === 'valueReference' && b[0] === 'valueReference') {
        const target = one.valueReference?.reference;
        return target !== undefined && target === other.valueReference?.reference;
    }
    if (a[0] === 'valueAttachment' && b[0] === 'valueAttachment') {
        const [file, second] = [one.valueAttachment, other.valueAttachment];
        return file?.url === second?.url && file?.data === second?.data;
    }
    const order = compareAnswers(one, other);
    if (order !== undefined)
        return order === 0;
    return a[0] === b[0] && typeof a[1] !== 'object' && a[1] === b[1] && !temporal.includes(a[0]);
}
const sameCode = (one, other) => one.code === other.code &&
    one.system === other.system &&
    // What has no code at all is told apart by its name.
    (one.code !== undefined || one.display === other.display);
/**
 * Which answer comes first.
 *
 * @returns Below, at or above zero, and nothing where they cannot be compared: other units, other precisions.
 */
function compareAnswers(one, other) {
    const [a, b] = [valueIn(one), valueIn(other)];
    if (!a || !b)
        return undefined;
    const both = (names) => names.includes(a[0]) && names.includes(b[0]);
    if (both(numeric))
        return a[1] - b[1];
    if (both(temporal))
        return compareTimes(String(a[1]), String(b[1]));
    if (both(['valueQuantity']))
        return compareQuantities(a[1], b[1]);
    if (both(['valueString']))
        return a[1] === b[1] ? 0 : String(a[1]) < String(b[1]) ? -1 : 1;
    return undefined;
}
function compareQuantities(one, other) {
    const sameUnit = one.code !== undefined && other.code !== undefined
        ? one.code === other.code && one.system === other.system
        : (one.unit ?? one.code) === (other.unit ?? other.code);
    if (!sameUnit || one.value === undefined || other.value === undefined)
        return undefined;
    return one.value - other.value;
}

export { valueNames as a, compareAnswers as c, sameAnswer as s, valueIn as v };
