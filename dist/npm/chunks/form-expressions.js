import { h as hasItsType } from './answer-type.js';
import { e as extensionsOf, p as partOf } from './compile-form.js';
import { d as decimalPlaces } from './decimal-places.js';
import { w as writeResponse } from './write-response.js';
import './compare-answers.js';

/**
 * Makes an answer of what an expression came to, if it is one that the question can have.
 *
 * @param value - FHIR JSON: a number, a text, a boolean, a Coding, a Quantity.
 */
function answerFrom(value, item) {
    const answer = candidate(value, item);
    return answer && hasItsType(answer, item) ? answer : undefined;
}
function candidate(value, { type, options = [], limits }) {
    if (typeof value === 'boolean')
        return { valueBoolean: value };
    if (typeof value === 'number') {
        if (type === 'integer')
            return { valueInteger: value };
        if (type !== 'quantity')
            return { valueDecimal: value };
        const [unit] = limits.units ?? [];
        return { valueQuantity: { value, ...unitOf(unit) } };
    }
    if (typeof value === 'string')
        return textAs(value, { type, options });
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (type === 'quantity')
        return { valueQuantity: value };
    if (type === 'reference')
        return { valueReference: value };
    if (type === 'attachment')
        return { valueAttachment: value };
    const { coding } = value;
    return { valueCoding: coding?.[0] ?? value };
}
const unitOf = ({ display, code, system } = {}) => ({
    ...((display ?? code) && { unit: display ?? code }),
    ...(system && { system }),
    ...(code && { code }),
});
function textAs(text, { type, options }) {
    if (type === 'date')
        return { valueDate: text.slice(0, 10) };
    if (type === 'dateTime')
        return { valueDateTime: text };
    if (type === 'time')
        return { valueTime: text.replace(/^T/, '') };
    if (type === 'url')
        return { valueUri: text };
    if (type !== 'choice' && type !== 'open-choice')
        return { valueString: text };
    const chosen = options.find(({ value }) => value.valueCoding?.code === text || value.valueString === text);
    return chosen?.value ?? { valueString: text };
}

/**
 * An expression that cannot be read, asks for what this subset does not have, or breaks a rule of FHIRPath while it
 * runs. The message names functions, variables and types, never a value: values are a patient's answers.
 */
class FhirPathError extends Error {
    name = 'FhirPathError';
    /** Where in the source, counted in UTF-16 units from 0. */
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}

const epoch = '1970-01-01T';
const written = /^(\d{4}(?:-\d\d){0,2})?(?:(T|^)(?:(\d\d(?::\d\d){0,2}(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?)?)?$/;
const hasClock = ({ text }) => text.length > 10;
/** Fills in what a partial date leaves open. */
const whole = (text) => text + '0001-01-01T00:00:00.000'.slice(text.length);
const instant = (text, zone) => Date.parse(whole(text) + (zone || 'Z'));
/** Reads the ISO text of a date, dateTime or time that exists. @returns `undefined` for any other text. */
function parseTemporal(source) {
    const [, date, mark, clock = '', zone = ''] = written.exec(source) ?? [];
    if (!date && !clock)
        return undefined;
    // Milliseconds are as far as a clock here goes.
    const text = date && !clock ? date : (date ? `${date}T` : epoch) + clock.slice(0, 12);
    const at = instant(text, '');
    // What the calendar does not have comes back as another day.
    if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(text))
        return undefined;
    return { kind: date ? (mark ? 'dateTime' : 'date') : 'time', text, zone };
}
/** The ISO text, as precise as it was. */
const formatTemporal = ({ kind, text, zone }) => (kind === 'time' ? text.slice(epoch.length) : text) + zone;
/**
 * Compares two, as far as both are written: 2026 and 2026-05 are not decided.
 *
 * @param zone - What holds where one says no offset.
 * @returns Negative, 0 or positive; `undefined` when undecided; `NaN` when one is a time and the other is not.
 */
function compareTemporal(a, b, zone) {
    if ((a.kind === 'time') !== (b.kind === 'time'))
        return Number.NaN;
    const isInstant = a.kind !== 'time' && hasClock(a) && hasClock(b);
    const [left = '', right = ''] = [a, b].map((one) => {
        const { length } = one.text;
        const text = isInstant
            ? new Date(instant(one.text, one.zone || zone)).toISOString().slice(0, length)
            : one.text;
        // Seconds and their fraction are one precision.
        return length > 18 ? whole(text) : text;
    });
    const length = Math.min(left.length, right.length);
    const [start, otherStart] = [left.slice(0, length), right.slice(0, length)];
    if (start !== otherStart)
        return start < otherStart ? -1 : 1;
    return left.length === right.length ? 0 : undefined;
}
const [minute, hour, day] = [60, 3600, 86_400];
/**
 * Adds a calendar duration. A unit finer than what is written counts in whole ones of that: 2016 and 365 days are
 * 2017. A day that the month does not have becomes its last.
 *
 * @param dimension - Whether the size of the unit is in months or in seconds.
 * @returns `undefined` outside the years 0 to 9999.
 */
function addDuration(temporal, amount, { dimension, size }) {
    const isBelowSecond = temporal.text.length === 19 && (amount * size) % 1 !== 0;
    const length = isBelowSecond ? 23 : temporal.text.length;
    const isSpan = dimension === 'second';
    const date = new Date(instant(temporal.text, ''));
    const days = (amount * size) / day;
    let months = Math.trunc(amount) * size;
    if (isSpan)
        months = length < 7 ? Math.trunc(days / 365) * 12 : Math.trunc(days / 30);
    if (length < 7)
        months = Math.trunc(months / 12) * 12;
    if (isSpan && length > 7) {
        const step = length < 13 ? day : length < 16 ? hour : length < 19 ? minute : 0.001;
        date.setTime(date.getTime() + Math.trunc(Number(((amount * size) / step).toPrecision(15))) * step * 1000);
    }
    else {
        const dayOfMonth = date.getUTCDate();
        date.setUTCMonth(date.getUTCMonth() + months);
        if (date.getUTCDate() !== dayOfMonth)
            date.setUTCDate(0);
    }
    // An earlier or later year has a sign.
    const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, length);
    return /^\d{4}/.test(text) ? { ...temporal, text } : undefined;
}

const [primitive, complex] = [
    'Boolean|Integer|Decimal|String|Date|DateTime|Time|Instant|Uri|Url|Canonical|Code|Id|Markdown|PositiveInt',
    'Coding|CodeableConcept|Quantity|Age|Reference|Attachment|Identifier|Period|Range|Ratio|HumanName|Address',
];
const typeAtEnd = new RegExp(`(?:(${primitive})|${complex})$`);
const primitiveName = new RegExp(`^(?:${primitive})$`, 'i');
/** A type and one that it is made from. */
const madeFrom = /^(?:(?:code|id|markdown)<string|(?:url|canonical)<uri|positiveint<integer|age<quantity)$/;
const isObject = (value) => typeof value === 'object' && value !== null;
/** Type as far as the shape of a value tells. */
function typeInShape(value) {
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'decimal';
    if (!isObject(value))
        return typeof value === 'boolean' ? 'boolean' : '';
    const { resourceType, value: amount, code, coding, reference } = value;
    if (typeof resourceType === 'string')
        return resourceType;
    if (typeof amount === 'number')
        return 'Quantity';
    if (typeof code === 'string')
        return 'Coding';
    return coding ? 'CodeableConcept' : reference ? 'Reference' : '';
}
/**
 * @param type - What the place of the value says of its type; an object is not believed to be a primitive.
 * @param extra - The value's `_` sibling.
 */
function nodeOf(value, type = '', extra) {
    const fits = type && /^[A-Z]/.test(type) === isObject(value);
    return { value, type: fits ? type : typeInShape(value), extra: isObject(extra) ? extra : undefined };
}
/** Type that a property's name ends with, as in `valueDate`. */
function typeInName(name) {
    const [type = '', simple] = typeAtEnd.exec(name) ?? [];
    return simple ? simple.charAt(0).toLowerCase() + simple.slice(1) : type;
}
const listOf = (value) => (Array.isArray(value) ? value : [value]);
/** What stands under a property, extensions of primitives included. */
function property(holder, key, type) {
    const extraKey = `_${key}`;
    const values = Object.hasOwn(holder, key) ? listOf(holder[key]) : [];
    if (!Object.hasOwn(holder, extraKey))
        return values.map((value) => nodeOf(value, type));
    const extras = listOf(holder[extraKey]);
    return Array.from({ length: Math.max(values.length, extras.length) }, (_, index) => nodeOf(values[index] ?? null, type, extras[index]));
}
const holderOf = ({ value, extra }) => (isObject(value) ? value : (extra ?? {}));
const keysOf = (holder) => Object.keys(holder).map((key) => key.replace(/^_/, ''));
/** Reads a property by its name, or the one of a choice: `value` finds `valueDate`. Made once per expression. */
function member(name) {
    const type = typeInName(name);
    return (node) => {
        const holder = holderOf(node);
        if (Object.hasOwn(holder, name))
            return property(holder, name, type);
        const key = keysOf(holder).find((one) => one === name || (one.startsWith(name) && typeAtEnd.exec(one)?.index === name.length));
        return key ? property(holder, key, typeInName(key)) : [];
    };
}
/** Every child, in the order of the JSON. */
function children(node) {
    const holder = holderOf(node);
    const keys = new Set(keysOf(holder));
    keys.delete('resourceType');
    return [...keys].flatMap((key) => property(holder, key, typeInName(key)));
}
/**
 * Tells whether a node is of a type; System types and FHIR types of one name are one.
 *
 * @returns `undefined` when nothing in the JSON tells.
 */
function isOfType({ value, type }, name) {
    const [wanted, known] = [name.toLowerCase(), type.toLowerCase()];
    if (known)
        return known === wanted || madeFrom.test(`${known}<${wanted}`);
    if (typeof value !== 'string')
        return primitiveName.test(name) || complex?.startsWith(name) ? false : undefined;
    // A text that JSON says no more of is any kind of text, and a date when it reads as one.
    const kind = parseTemporal(value)?.kind;
    if (/^(?:date|time|instant)/.test(wanted))
        return kind === name || (kind === 'date' && wanted === 'datetime');
    return primitiveName.test(name) && !/^(?:boolean|decimal|integer|.*int$)/.test(wanted);
}

/** How many digits stand after the point when the number is written out. */
const decimals = (value) => decimalPlaces(String(value));
const settle = (value, digits) => Number(value.toFixed(Math.min(100, digits)));
/** Sum without binary noise: 0.1 + 0.2 is 0.3. */
const plus = (a, b) => settle(a + b, Math.max(decimals(a), decimals(b)));
const times$1 = (a, b) => settle(a * b, decimals(a) + decimals(b));
/** 15 digits are what a double keeps of any decimal. */
const divide = (a, b) => Number((a / b).toPrecision(15));
/** Moves the decimal point to the right, in the written number, which makes no noise. */
function shift(value, digits) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    return Number(`${mantissa}e${Number(exponent) + digits}`);
}
/** Rounds to a number of decimals, halves away from zero. */
const round = (value, digits) => shift(Math.sign(value) * Math.round(shift(Math.abs(value), digits)), -digits);
/** A number as FHIR writes it. */
const textOf = (value) => value.toFixed(Math.min(100, decimals(value)));

/** Units of time, in months or in seconds: the two have no common measure. */
const times = {
    month: { year: 12, a: 12, month: 1, mo: 1 },
    second: {
        week: 604_800,
        wk: 604_800,
        day: 86_400,
        d: 86_400,
        hour: 3600,
        h: 3600,
        minute: 60,
        min: 60,
        second: 1,
        s: 1,
        millisecond: 0.001,
        ms: 0.001,
    },
};
const prefixes = { k: 1e3, d: 0.1, c: 0.01, m: 1e-3, u: 1e-6, n: 1e-9 };
/** Whether a word is a calendar duration: `2 years` needs no quotes. */
const isCalendarUnit = (word) => /^(?:year|month|week|day|hour|minute|(?:milli)?second)s?$/.test(word);
/** A unit is a calendar word, or a UCUM code when it stood in quotes. */
const quantityOf = (value, unit) => nodeOf(isCalendarUnit(unit) ? { value, unit } : { value, unit, system: 'http://unitsofmeasure.org', code: unit }, 'Quantity');
/** A quantity, or a number as one of unit 1. */
function measureOf({ value: source }) {
    const { value, code, unit: word } = isObject(source) ? source : { value: source };
    if (typeof value !== 'number')
        return undefined;
    const unit = String(code ?? word ?? '1');
    const time = isCalendarUnit(unit) ? unit.replace(/s$/, '') : unit;
    for (const [dimension, sizes] of Object.entries(times)) {
        const size = Object.hasOwn(sizes, time) && sizes[time];
        if (size)
            return { value, unit, dimension, size };
    }
    const [, prefix = '', base = unit] = /^([kdcmun]?)(g|m|L|mol)$/.exec(unit) ?? [];
    return { value, unit, dimension: base, size: prefixes[prefix] ?? 1 };
}

/** Ends an evaluation that breaks a rule of FHIRPath. */
function refuse({ name, at }, why = 'not for values of this type') {
    throw new FhirPathError(`${name}: ${why}`, at);
}
/** A collection of one value; empty where there is none, as after a division by 0. */
const give = (value, type) => value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? [] : [nodeOf(value, type)];
/** The only node, or nothing. */
function single(nodes, call) {
    if (nodes.length > 1)
        refuse(call, 'more than one value');
    return nodes[0];
}
/** The only value, of a type that is due, or nothing. */
function valueIn(nodes, call, type) {
    const value = single(nodes, call)?.value ?? undefined;
    if (value !== undefined && typeof value !== type)
        refuse(call);
    return value;
}
/** An argument as it stands around the call, not within its input. */
const argument = ({ args, scope }, index = 0) => args[index]?.(scope.self, scope) ?? [];
/** An argument for an item, which is `$this` then. */
function perItem({ args, scope }, item, more) {
    const self = [item];
    return args[0]?.(self, { ...scope, ...more, self }) ?? [];
}
/** Truth of a collection: one value that is not a truth value counts as true. */
function truth(nodes, call) {
    const node = single(nodes, call);
    return node && node.value !== false;
}

const temporalTypes = ['date', 'dateTime', 'instant', 'time'];
const isTemporal = ({ type }) => temporalTypes.includes(type);
/** A node as a date, dateTime or time; a text of unknown type counts when it reads as one. */
const temporalOf = (node) => typeof node.value === 'string' && (!node.type || isTemporal(node)) ? parseTemporal(node.value) : undefined;
/**
 * Difference of two temporals, one of them so by its type or both whole dates as they read.
 *
 * @returns `null` when they are not that.
 */
function temporalDifference(a, b, { scope }) {
    const isDate = ({ value }) => /^\d{4}-\d\d-\d\d/.test(String(value));
    if (!isTemporal(a) && !isTemporal(b) && !(isDate(a) && isDate(b)))
        return null;
    const [left, right] = [temporalOf(a), temporalOf(b)];
    const zone = scope.environment.now.replace(/.*(?=Z|[+-].{5}$)/, '');
    return left && right ? compareTemporal(left, right, zone) : null;
}
function quantityDifference(a, b) {
    const [left, right] = [measureOf(a), measureOf(b)];
    if (!left || !right)
        return Number.NaN;
    const amount = ({ value, size }) => Number((value * size).toPrecision(14));
    return left.dimension === right.dimension ? amount(left) - amount(right) : undefined;
}
/**
 * Orders two values, and refuses those of types that have no order.
 *
 * @returns Negative, 0 or positive; `undefined` when undecided.
 */
function order(a, b, call) {
    let difference = temporalDifference(a, b, call);
    if (difference === null) {
        const areTexts = typeof a.value === 'string' && typeof b.value === 'string' && !isTemporal(a) && !isTemporal(b);
        difference = areTexts
            ? String(a.value) < String(b.value)
                ? -1
                : Number(a.value !== b.value)
            : quantityDifference(a, b);
    }
    return Number.isNaN(difference) ? refuse(call) : difference;
}
/** Whether equivalence is asked for, not equality: `~` or `!~`. */
const isLoose = ({ name }) => name.endsWith('~');
const plainText = (text) => text.toLowerCase().replace(/\s+/g, ' ').trim();
/** Whether two values are the same; `undefined` when undecided. */
function same(a, b, call) {
    const [left, right, loose] = [a.value, b.value, isLoose(call)];
    if (left === right && !isObject(left))
        return left !== null;
    if (typeof left === 'number' && typeof right === 'number') {
        const digits = Math.min(decimals(left), decimals(right));
        return loose && round(left, digits) === round(right, digits);
    }
    let difference = temporalDifference(a, b, call);
    if (difference === null) {
        if (typeof left === 'string' && typeof right === 'string')
            return loose && plainText(left) === plainText(right);
        difference = quantityDifference(a, b);
        if (Number.isNaN(difference) && isObject(left) && isObject(right))
            return sameObjects(left, right, call);
    }
    return difference === undefined && !loose ? undefined : difference === 0;
}
/** Two Codings are alike when system and code are; anything else when all it holds is. */
function sameObjects(a, b, call) {
    const keys = isLoose(call) && 'code' in a && 'code' in b ? ['system', 'code'] : Object.keys({ ...a, ...b });
    return keys.every((key) => {
        const [left, right] = [a[key], b[key]];
        return left === right || same({ value: left, type: '' }, { value: right, type: '' }, call);
    });
}
/** Whether two collections are: `=` in order, `~` in any; `undefined` when undecided. */
function sameAll(a, b, call) {
    if (a.length !== b.length)
        return false;
    const rest = [...b];
    const found = a.map((node, index) => {
        const place = isLoose(call) ? rest.findIndex((other) => same(node, other, call)) : index;
        const other = rest[place];
        if (isLoose(call))
            rest.splice(place, 1);
        return other ? same(node, other, call) : false;
    });
    return found.includes(false) ? false : found.includes(undefined) ? undefined : true;
}
/** Equal values have the same key; most others do not, and need not be compared in depth. */
function keyOf(node) {
    const { value } = node;
    if (!isObject(value))
        return isTemporal(node) || /^\d{4}-/.test(String(value)) ? '@' : typeof value + value;
    if (measureOf(node))
        return '#';
    return Object.values(value)
        .filter((one) => !isObject(one))
        .sort()
        .join('\n');
}
function distinctNodes(call, nodes = []) {
    const buckets = new Map();
    const find = (node) => {
        const key = keyOf(node);
        const bucket = buckets.get(key) ?? [];
        buckets.set(key, bucket);
        return { bucket, has: bucket.some((other) => other.value === node.value || same(node, other, call)) };
    };
    const add = (node) => {
        const { bucket, has } = find(node);
        if (!has)
            bucket.push(node);
        return !has;
    };
    nodes.forEach(add);
    return { add, has: (node) => find(node).has };
}
/** A collection without repetitions. */
const distinct = (nodes, call) => nodes.filter(distinctNodes(call).add);

/** An operator of two values; empty when either is. */
const ofTwo = (run) => (left, right, call) => {
    const [a, b] = [single(left, call), single(right(), call)];
    return a && b && a.value !== null && b.value !== null ? run(a, b, call) : [];
};
const compares = ofTwo((a, b, call) => {
    const difference = order(a, b, call);
    const [sign, orEqual] = call.name;
    if (difference === undefined)
        return [];
    return give((sign === '<' ? difference < 0 : difference > 0) || (difference === 0 && Boolean(orEqual)));
});
const equals = (left, other, call) => {
    const right = other();
    if (!isLoose(call) && (left.length === 0 || right.length === 0))
        return [];
    const is = sameAll(left, right, call);
    return give(is === undefined ? is : is !== call.name.startsWith('!'));
};
/** An operator of two numbers that may know other values too. */
const arithmetic = (calculate, otherwise = (_a, _b, call) => refuse(call)) => ofTwo((a, b, call) => {
    if (typeof a.value !== 'number' || typeof b.value !== 'number')
        return otherwise(a, b, call);
    const isDecimal = call.name === '/' || (call.name !== 'div' && [a.type, b.type].includes('decimal'));
    return give(calculate(a.value, b.value), isDecimal ? 'decimal' : 'integer');
});
/** Texts, a date and a duration, or two quantities of one dimension in the finer of their units. */
function addOthers(a, b, call) {
    const sign = call.name === '-' ? -1 : 1;
    const [left, right, temporal] = [measureOf(a), measureOf(b), temporalOf(a)];
    if (typeof a.value === 'string' && typeof b.value === 'string' && sign > 0)
        return give(a.value + b.value, 'string');
    if (right && temporal && /^(?:month|second)$/.test(right.dimension)) {
        const moved = addDuration(temporal, right.value * sign, right);
        return moved ? give(formatTemporal(moved), a.type || temporal.kind) : [];
    }
    if (!left || !right)
        return refuse(call);
    if (left.dimension !== right.dimension)
        return [];
    const finer = left.size > right.size ? right : left;
    const amount = ({ value, size }) => times$1(value, divide(size, finer.size));
    return [quantityOf(plus(amount(left), sign * amount(right)), finer.unit)];
}
/** Products keep the unit of the one that has one; a quotient of like units has none. */
function scaleOthers(a, b, call) {
    const [left, right] = [measureOf(a), measureOf(b)];
    if (!left || !right)
        return refuse(call);
    const isQuotient = call.name === '/';
    const isLike = isQuotient && left.dimension === right.dimension;
    const value = isQuotient ? divide(left.value, right.value) : times$1(left.value, right.value);
    if (!Number.isFinite(value))
        return [];
    if (isLike)
        return [quantityOf(times$1(value, divide(left.size, right.size)), '1')];
    if (right.unit === '1')
        return [quantityOf(value, left.unit)];
    return left.unit === '1' && !isQuotient ? [quantityOf(value, right.unit)] : refuse(call);
}
/** Three-valued logic: a side that decides alone leaves the other unread. */
const logic = (decide) => (left, right, call) => give(decide(truth(left, call), () => truth(right(), call)));
const not = (is) => (is === undefined ? is : !is);
const either = (a, b) => {
    if (a)
        return true;
    const other = b();
    return other || (a === other ? a : undefined);
};
const among = (left, right, call) => {
    const [items, list] = call.name === 'in' ? [left, right()] : [right(), left];
    const item = single(items, call);
    return item ? give(list.some((node) => same(item, node, call))) : [];
};
const concatenate = (left, right, call) => give((valueIn(left, call, 'string') ?? '') + (valueIn(right(), call, 'string') ?? ''), 'string');
/** Operators by how strongly they bind; all bind to the left. */
const operators = [
    { implies: logic((a, b) => either(not(a), b)) },
    {
        or: logic(either),
        xor: logic((a, b) => {
            const other = b();
            return a === undefined || other === undefined ? undefined : a !== other;
        }),
    },
    { and: logic((a, b) => not(either(not(a), () => not(b())))) },
    { in: among, contains: among },
    { '=': equals, '!=': equals, '~': equals, '!~': equals },
    { '<': compares, '>': compares, '<=': compares, '>=': compares },
    { '|': (left, right, call) => distinct([...left, ...right()], call) },
    {},
    { '+': arithmetic(plus, addOthers), '-': arithmetic((a, b) => plus(a, -b), addOthers), '&': concatenate },
    {
        '*': arithmetic(times$1, scaleOthers),
        '/': arithmetic(divide, scaleOthers),
        div: arithmetic((a, b) => Math.trunc(divide(a, b))),
        mod: arithmetic((a, b) => plus(a, -times$1(b, Math.trunc(divide(a, b))))),
    },
];

/** More than this is a loop: no form has as many. */
const mostNodes = 100_000;
const meets = (call) => (node, index) => truth(perItem(call, node, { index }), call) === true;
/** How many items, given as argument. */
const countOf = (call) => Math.max(0, valueIn(argument(call), call, 'number') ?? 0);
/** `allTrue`, `anyTrue`, `allFalse` and `anyFalse`. */
const truths = (focus, call) => {
    const is = ({ value }) => typeof value === 'boolean' ? value === call.name.endsWith('True') : refuse(call);
    return give(call.name.startsWith('all') ? focus.every(is) : focus.some(is));
};
const argumentSet = (call) => distinctNodes(call, argument(call));
/** Goes on from what was found until nothing new comes. */
function walk(focus, call, next) {
    const found = [];
    for (let level = focus; level.length > 0;) {
        level = level.flatMap(next);
        found.push(...level);
        if (found.length > mostNodes)
            refuse(call, 'does not end');
    }
    return found;
}
const repeat = (focus, call) => {
    const { add } = distinctNodes(call);
    return walk(focus, call, (node, index) => perItem(call, node, { index }).filter(add));
};
const descendants = (focus, call) => walk(focus, call, children);
/** An operator by its sign. */
const operate = (name, [left, right], call) => operators.flatMap((signs) => signs[name]?.(left, () => right, { ...call, name }) ?? []);
/** Of a number or a quantity. */
const abs = (focus, call) => operate('*', [focus, give(focus.some((node) => (measureOf(node)?.value ?? 0) < 0) ? -1 : 1)], call);
/** What an operator leaves of a collection. */
const fold = (merge) => (focus, call) => focus.slice(1).reduce((total, node) => merge(total, [node], call), focus.slice(0, 1));
const sum = fold((total, node, call) => operate('+', [total, node], call));
const most = (sign) => fold((total, node, call) => (operate(sign, [node, total], call)[0]?.value ? node : total));
const aggregate = (focus, call) => focus.reduce((total, node, index) => perItem(call, node, { total, index }), argument(call, 1));
const iif = (focus, call) => {
    const inner = { ...call, scope: { ...call.scope, self: focus } };
    return argument(inner, truth(argument(inner), call) ? 1 : 2);
};
const extension = (focus, call) => {
    const url = valueIn(argument(call), call, 'string');
    return focus.flatMap(member('extension')).filter((node) => member('url')(node)[0]?.value === url);
};
const getValue = (focus) => focus.length === 1 && focus.every(({ value }) => value !== null && typeof value !== 'object') ? focus : [];
const isEmpty = (focus) => give(focus.length === 0);
/** Existence, filters, sets, walks and choices. */
const collectionFunctions = {
    '00': {
        empty: isEmpty,
        not: (focus, call) => {
            const is = truth(focus, call);
            return give(is === undefined ? is : !is);
        },
        allTrue: truths,
        anyTrue: truths,
        allFalse: truths,
        anyFalse: truths,
        count: (focus) => give(focus.length),
        isDistinct: (focus, call) => give(distinct(focus, call).length === focus.length),
        distinct,
        children: (focus) => focus.flatMap(children),
        descendants,
        answers: (focus, call) => [...focus, ...descendants(focus, call)].flatMap(member('answer')),
        single: (focus, call) => (single(focus, call), focus),
        first: (focus) => focus.slice(0, 1),
        last: (focus) => focus.slice(-1),
        tail: (focus) => focus.slice(1),
        abs,
        sum,
        min: most('<'),
        max: most('>'),
        avg: (focus, call) => operate('/', [sum(focus, call), give(focus.length)], call),
        getValue,
        hasValue: (focus, call) => give(getValue(focus).length > 0),
    },
    '01': {
        exists: (focus, call) => give(call.args.length > 0 ? focus.some(meets(call)) : focus.length > 0),
    },
    '11': {
        all: (focus, call) => give(focus.every(meets(call))),
        subsetOf: (focus, call) => give(focus.every(argumentSet(call).has)),
        supersetOf: (focus, call) => give(argument(call).every(distinctNodes(call, focus).has)),
        union: (focus, call) => distinct([...focus, ...argument(call)], call),
        combine: (focus, call) => [...focus, ...argument(call)],
        intersect: (focus, call) => distinct(focus, call).filter(argumentSet(call).has),
        exclude: (focus, call) => {
            const { has } = argumentSet(call);
            return focus.filter((node) => !has(node));
        },
        where: (focus, call) => focus.filter(meets(call)),
        select: (focus, call) => focus.flatMap((node, index) => perItem(call, node, { index })),
        repeat,
        skip: (focus, call) => focus.slice(countOf(call)),
        take: (focus, call) => focus.slice(0, countOf(call)),
        extension,
    },
    '12': { aggregate, trace: (focus) => focus },
    '23': { iif },
};
/** `is`, `as` and `ofType`: the type stands in the source, not in the data. */
function ofType(focus, type, call) {
    if (call.name !== 'ofType')
        single(focus, call);
    const found = focus.filter((node) => isOfType(node, type) ?? refuse(call));
    return call.name === 'is' && focus.length > 0 ? give(found.length > 0) : found;
}

const grammar = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)+|@(?:\d{4}(?:-\d\d){0,2})?(?:T(?:\d\d(?::\d\d){0,2}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?)?|\d+(?:\.\d+)?|(['`])(?:\\[^]|(?!\1)[^\\])*\1|\$?[a-z_]\w*|[!<>]=|!~|[-+*/|&=~<>()[\]{}.,%]/iy;
const kinds = { '@': 'temporal', "'": 'text', '`': 'quoted' };
const escapes = { f: '\f', n: '\n', r: '\r', t: '\t' };
/** An escape that FHIRPath does not have keeps its backslash: authors write `\d` for the pattern it is. */
const unescaped = (quoted) => quoted.slice(1, -1).replace(/\\(u[\da-f]{4}|[^])/gi, (whole, code) => {
    if (code.length > 1)
        return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return escapes[code] ?? (/\w/.test(code) ? whole : code);
});
/** Cuts an expression into words, without blanks and comments. @throws FhirPathError at what is none. */
function tokensOf(source) {
    const tokens = [];
    for (let at = 0; at < source.length; at = grammar.lastIndex) {
        grammar.lastIndex = at;
        const [written = '', quote] = grammar.exec(source) ?? [];
        const [start = ''] = written;
        const kind = kinds[start] ?? (/\d/.test(start) ? 'number' : /[a-z_$]/i.test(start) ? 'name' : 'symbol');
        if (!written)
            throw new FhirPathError('Unexpected character', at);
        if (!/^(?:\s|\/[/*])/.test(written))
            tokens.push({ kind, name: quote ? unescaped(written) : written, at });
    }
    tokens.push({ kind: 'end', name: 'end', at: source.length });
    return tokens;
}

/** A value as text; nothing for what has no text of its own. */
function stringOf(node) {
    const { value } = node;
    if (typeof value === 'number')
        return textOf(value);
    const measure = measureOf(node);
    if (!measure)
        return isObject(value) || value === null ? undefined : String(value);
    const { unit } = measure;
    return `${textOf(measure.value)} ${isCalendarUnit(unit) ? unit : `'${unit}'`}`;
}
const numeric = (pattern, type) => ({ value, type: own }) => {
    const written = typeof value === 'boolean' ? Number(value) : value;
    const isOther = /^(?:decimal|date|time)/.test(own) && own !== type;
    return !isObject(written) && !isOther && pattern.test(String(written))
        ? nodeOf(Number(written), type)
        : undefined;
};
const quantity = (node) => {
    if (isObject(node.value))
        return measureOf(node) && node;
    const written = typeof node.value === 'boolean' ? Number(node.value) : node.value;
    const [, value, coded, word = '1'] = /^([+-]?\d+(?:\.\d+)?)(?:\s*'(.+)'|\s+(\w+))?$/.exec(String(written)) ?? [];
    return value && (coded || word === '1' || isCalendarUnit(word))
        ? quantityOf(Number(value), coded ?? word)
        : undefined;
};
const temporal = (kind) => ({ value }) => {
    const found = typeof value === 'string' && parseTemporal(value);
    if (!found || (found.kind === 'time') !== (kind === 'time'))
        return undefined;
    const { text, zone } = found;
    return nodeOf(formatTemporal(kind === 'date' ? { kind, text: text.slice(0, 10), zone: '' } : { kind, text, zone }), kind);
};
/** By the name after `to` and `convertsTo`. */
const conversions = {
    Boolean: ({ value }) => {
        const [, yes, no] = /^(?:(true|t|yes|y|1|1\.0)|(false|f|no|n|0|0\.0))$/i.exec(String(value)) ?? [];
        return yes || no ? nodeOf(Boolean(yes)) : undefined;
    },
    Integer: numeric(/^[+-]?\d+$/, 'integer'),
    Decimal: numeric(/^[+-]?\d+(?:\.\d+)?(?:e.\d+)?$/, 'decimal'),
    String: (node) => {
        const written = stringOf(node);
        return written === undefined ? written : nodeOf(written, 'string');
    },
    Quantity: quantity,
    Date: temporal('date'),
    DateTime: temporal('dateTime'),
    Time: temporal('time'),
};

/** A function of a text, with more texts as arguments; empty when one of them is. */
const ofText = (run) => (focus, call) => {
    const sources = [focus, ...call.args.map((_, index) => argument(call, index))];
    const texts = sources.map((nodes) => valueIn(nodes, call, 'string'));
    if (texts.includes(undefined))
        return [];
    const result = run(...texts);
    return [result].flat().map((one) => nodeOf(one, typeof one === 'string' ? 'string' : ''));
};
/** Authors escape more than the strict syntax allows, a hyphen for one. */
function pattern(source) {
    try {
        return new RegExp(source, 'gsu');
    }
    catch {
        return new RegExp(source, 'gs');
    }
}
const substring = (focus, call) => {
    const value = valueIn(focus, call, 'string');
    const start = valueIn(argument(call), call, 'number') ?? -1;
    const length = valueIn(argument(call, 1), call, 'number') ?? Number.POSITIVE_INFINITY;
    const isWithin = value !== undefined && start >= 0 && start < value.length;
    return isWithin ? give(value.slice(start, start + Math.max(0, length)), 'string') : [];
};
const join = (focus, call) => {
    const texts = focus.flatMap((node) => valueIn([node], call, 'string') ?? []);
    return focus.length > 0 ? give(texts.join(valueIn(argument(call), call, 'string') ?? ''), 'string') : [];
};
/** A function of a number, with one more as argument. */
const ofNumber = (run, type) => (focus, call) => {
    const value = valueIn(focus, call, 'number');
    const more = call.args.length > 0 ? valueIn(argument(call), call, 'number') : 0;
    return value === undefined || more === undefined ? [] : give(run(value, more), type ?? focus[0]?.type);
};
const [valueOf, extensionOf] = [member('value'), member('extension')];
const isScore = (value) => isObject(value) && /(?:ordinalValue|itemWeight)$/.test(String(value['url']));
const score = (focus, call) => focus.flatMap((node) => {
    // An answer, or the Coding in it.
    const coding = valueOf(node)[0] ?? node;
    const given = [node, coding].flatMap(extensionOf).find(({ value }) => isScore(value));
    return given ? valueOf(given) : give(call.scope.environment.scoreOf?.(coding.value), 'decimal');
});
const clock = (type, read) => (_, { scope }) => give(read(scope.environment.now), type);
/** Each `toX()` with its `convertsToX()`. */
const conversionFunctions = Object.entries(conversions).flatMap(([name, convert]) => {
    const run = (focus, call) => {
        const node = single(focus, call);
        const converted = node && convert(node);
        return converted ? [converted] : [];
    };
    return [
        [`to${name}`, run],
        [`convertsTo${name}`, (focus, call) => (focus.length > 0 ? give(run(focus, call).length > 0) : [])],
    ];
});
/** Functions of one text, number or Coding, conversions and the clock. */
const valueFunctions = {
    '00': {
        length: ofText((value) => value.length),
        upper: ofText((value) => value.toUpperCase()),
        lower: ofText((value) => value.toLowerCase()),
        trim: ofText((value) => value.trim()),
        toChars: ofText((value) => value.split('')),
        ceiling: ofNumber(Math.ceil, 'integer'),
        floor: ofNumber(Math.floor, 'integer'),
        truncate: ofNumber(Math.trunc, 'integer'),
        sqrt: ofNumber(Math.sqrt, 'decimal'),
        exp: ofNumber(Math.exp, 'decimal'),
        ln: ofNumber(Math.log, 'decimal'),
        weight: score,
        ordinal: score,
        now: clock('dateTime', (now) => now),
        today: clock('date', (now) => now.slice(0, 10)),
        timeOfDay: clock('time', (now) => now.slice(11).replace(/[Z+-].*/, '')),
        ...Object.fromEntries(conversionFunctions),
    },
    '01': { join, round: ofNumber(round, 'decimal') },
    '11': {
        indexOf: ofText((value, part) => value.indexOf(part)),
        startsWith: ofText((value, part) => value.startsWith(part)),
        endsWith: ofText((value, part) => value.endsWith(part)),
        contains: ofText((value, part) => value.includes(part)),
        matches: ofText((value, source) => pattern(source).test(value)),
        split: ofText((value, separator) => value.split(separator)),
        log: ofNumber((value, base) => divide(Math.log(value), Math.log(base)), 'decimal'),
        power: ofNumber((value, exponent) => divide(value ** exponent, 1)),
    },
    '12': { substring },
    '22': {
        replace: ofText((value, part, by) => value.replaceAll(part, () => by)),
        replaceMatches: ofText((value, source, by) => value.replace(pattern(source), by)),
    },
};

/** How strongly `is` and `as` bind, and a sign before a term. */
const [typeBinding, signBinding] = [7, 10];
const fail = ({ name, at }, why = 'Unexpected') => {
    throw new FhirPathError(`${why} ${name}`, at);
};
/** Written out, because it is made at every step and copying a token is slow. */
const callOf = ({ name, at }, scope, args = []) => ({
    name,
    at,
    scope,
    args,
});
const peek = ({ tokens, position }) => tokens[position];
/** Takes a word of one of some kinds. */
function next(reader, kinds = /name|quoted/) {
    const token = peek(reader);
    if (!kinds.test(token.kind))
        fail(token);
    reader.position++;
    return token;
}
/** Takes a sign when it comes next. */
function accept(reader, sign) {
    const { name, kind } = peek(reader);
    const is = kind === 'symbol' && name === sign;
    if (is)
        reader.position++;
    return is;
}
const expect = (reader, sign) => accept(reader, sign) || fail(peek(reader));
/** How strongly the operator binds that comes next; -1 when none does. */
const bindingOf = ({ name, kind }) => !/name|symbol/.test(kind)
    ? -1
    : /^[ai]s$/.test(name)
        ? typeBinding
        : operators.findIndex((signs) => Object.hasOwn(signs, name));
function expression(reader, least = 0) {
    let left = prefixed(reader);
    for (let binding; (binding = bindingOf(peek(reader))) >= least;)
        left = infix(left, binding, reader);
    return left;
}
function infix(left, binding, reader) {
    const token = next(reader, /name|symbol/);
    const run = operators[binding]?.[token.name];
    if (!run)
        return typed(left, token, typeName(reader));
    const right = expression(reader, binding + 1);
    return (focus, scope) => run(left(focus, scope), () => right(focus, scope), callOf(token, scope));
}
function prefixed(reader) {
    const token = peek(reader);
    const sign = ['-', '+'].find((one) => accept(reader, one));
    if (!sign)
        return invocations(reader);
    const operand = expression(reader, signBinding);
    const factor = give(Number(`${sign}1`));
    const times = operators[9]?.['*'];
    return (focus, scope) => times(operand(focus, scope), () => factor, callOf(token, scope));
}
/** A term with all that hangs on it: `.name`, `.call()`, `[index]`. */
function invocations(reader) {
    let left = term(reader);
    for (;;) {
        const token = peek(reader);
        const base = left;
        if (accept(reader, '.')) {
            const step = invocation(reader);
            left = (focus, scope) => step(base(focus, scope), scope);
        }
        else if (accept(reader, '[')) {
            const index = expression(reader);
            expect(reader, ']');
            left = (focus, scope) => {
                const place = valueIn(index(focus, scope), callOf(token, scope), 'number') ?? -1;
                return base(focus, scope).filter((_, at) => at === place);
            };
        }
        else
            return left;
    }
}
/** Words with a meaning of their own. */
const specials = {
    $this: ({ self }) => self,
    $index: ({ index }) => give(index),
    $total: ({ total = [] }) => total,
    true: () => give(true),
    false: () => give(false),
};
function term(reader) {
    if (accept(reader, '(')) {
        const inner = expression(reader);
        expect(reader, ')');
        return inner;
    }
    if (accept(reader, '%'))
        return variable(reader);
    const { kind, name } = peek(reader);
    const special = kind === 'name' && Object.hasOwn(specials, name) && specials[name];
    if (/name|quoted/.test(kind) && !special)
        return root(reader);
    reader.position++;
    if (special)
        return (_, scope) => special(scope);
    const nodes = literal(reader);
    return () => nodes;
}
/** The literal that was just taken. */
function literal(reader) {
    const token = reader.tokens[reader.position - 1];
    const { kind, name } = token;
    if (kind === 'text') {
        reader.literals.add(name);
        return give(name, 'string');
    }
    if (kind === 'number') {
        const unit = peek(reader);
        if (unit.kind !== 'text' && !isCalendarUnit(unit.name))
            return give(Number(name), name.includes('.') ? 'decimal' : '');
        reader.position++;
        return [quantityOf(Number(name), unit.name)];
    }
    if (name === '{' && expect(reader, '}'))
        return [];
    const written = name.slice(1);
    const found = kind === 'temporal' && parseTemporal(written);
    return found ? give(written.replace(/^T|T$/, ''), found.kind) : fail(token);
}
/** A name first in a path may be the type of what the path starts at. */
function root(reader) {
    const { name } = peek(reader);
    const step = invocation(reader);
    if (!/^[A-Z]/.test(name))
        return step;
    return (focus, scope) => (focus.some(({ type }) => type === name) ? focus : step(focus, scope));
}
function invocation(reader) {
    const token = next(reader);
    if (accept(reader, '('))
        return functionCall(token, reader);
    if (token.name.startsWith('$'))
        fail(token);
    const read = member(token.name);
    return (focus) => focus.flatMap(read);
}
const functionTables = [collectionFunctions, valueFunctions].flatMap((table) => Object.entries(table));
function functionCall(token, reader) {
    const { name } = token;
    if (/^(?:[ai]s|ofType)$/.test(name)) {
        const type = typeName(reader);
        expect(reader, ')');
        return typed((focus) => focus, token, type);
    }
    const args = [];
    const [arity, table] = functionTables.find(([, entries]) => Object.hasOwn(entries, name)) ?? fail(token, 'Unknown function');
    const run = table[name];
    if (!accept(reader, ')')) {
        do
            args.push(expression(reader));
        while (accept(reader, ','));
        expect(reader, ')');
    }
    const [least = 0, most = 0] = arity;
    if (args.length < Number(least) || args.length > Number(most))
        fail(token, 'Wrong arguments of');
    return (focus, scope) => run(focus, callOf(token, scope, args));
}
/** `is`, `as` and `ofType`, as functions or operators. */
const typed = (left, token, type) => (focus, scope) => ofType(left(focus, scope), type, callOf(token, scope));
/** A type, without the model it says to be from. */
function typeName(reader) {
    const { name } = next(reader);
    return accept(reader, '.') ? next(reader).name : name;
}
function variable(reader) {
    const token = next(reader, /name|quoted|text/);
    const { name } = token;
    reader.variables.add(name);
    return (_, { environment: { variables } }) => (Object.hasOwn(variables, name) ? (variables[name] ?? []) : fail(token, 'Unknown variable')).map((value) => nodeOf(value));
}
/** Compiles a source. @throws FhirPathError where it is no expression of this subset. */
function parse(source) {
    const reader = { tokens: tokensOf(source), position: 0, literals: new Set(), variables: new Set() };
    const run = expression(reader);
    next(reader, /end/);
    return { ...reader, run };
}

/**
 * Compiles a FHIRPath expression (normative 2.0, with the additions of SDC) to a function. What this subset does not
 * have is refused here, never answered with nothing: a condition that silently reads empty hides a question.
 *
 * @throws FhirPathError for a syntax error, an unknown function, a wrong number of arguments.
 *
 * @example
 * ```ts
 * const isAdult = compileFhirPath("item.where(linkId = 'born').answer.value <= today() - 18 years");
 * isAdult.evaluate([response], { variables: {}, now: '2027-03-01T10:00:00+01:00' }); // => [true]
 * ```
 */
function compileFhirPath(source) {
    const { run, literals, variables } = refusing(() => parse(source));
    return {
        source,
        literals,
        variables,
        evaluate: (input, environment) => {
            const self = input.map((value) => nodeOf(value));
            const found = refusing(() => run(self, { environment, self }));
            return found.flatMap(({ value }) => (value === null ? [] : [value]));
        },
    };
}
/** What is nested beyond the stack, or matches a pattern that is none, is refused like anything else. */
function refusing(run) {
    try {
        return run();
    }
    catch (error) {
        throw error instanceof FhirPathError ? error : new FhirPathError('Cannot be run', 0);
    }
}

/** What SDC and FHIRPath define everywhere. */
const everywhere = ['resource', 'context', 'questionnaire', 'qitem', 'ucum', 'sct', 'loinc'];
function compileExpressions(form, given) {
    const diagnostics = [];
    const launchNames = launchNamesOf(form);
    const variables = new Map();
    const computed = new Map();
    function compile(source, item) {
        const refuse = (about) => {
            const at = item && { at: item.linkId };
            diagnostics.push({ severity: 'error', code: 'unsupported-expression', about, ...at });
        };
        try {
            const path = compileFhirPath(source);
            const unknown = [...path.variables].find((name) => !isKnown(name, item));
            if (unknown === undefined)
                return path;
            refuse(`%${unknown}`);
        }
        catch (error) {
            refuse(error instanceof Error ? error.message : String(error));
        }
        return undefined;
    }
    const isKnown = (name, item) => [...everywhere, ...launchNames, ...given].includes(name) ||
        [form.variables, ...(item?.path ?? []).map((one) => one.variables)].some((declared) => declared.some((one) => one.name === name));
    function compileVariables(declared, item) {
        const compiled = declared.flatMap(({ name, expression }) => {
            const path = compile(expression, item);
            return path ? [[name, path]] : [];
        });
        variables.set(declared, new Map(compiled));
    }
    compileVariables(form.variables);
    for (const item of form.all) {
        if (item.variables.length > 0)
            compileVariables(item.variables, item);
        const compiled = {};
        for (const [name, source] of Object.entries(item.expressions)) {
            const path = compile(source, item);
            if (path)
                compiled[name] = path;
        }
        if (Object.keys(compiled).length > 0)
            computed.set(item, compiled);
    }
    return { variables, computed, launchNames, diagnostics };
}
const launchNamesOf = (form) => extensionsOf(form.source, 'launchContext').flatMap((one) => {
    const name = partOf(one, 'name');
    return name?.valueCoding?.code ?? name?.valueId ?? [];
});

/** Evaluates over what is answered at one moment; each variable once for each place. */
function evaluator(form, { variables, known, now }) {
    const scoreOf = scoresIn(form);
    return (session) => {
        const written = new Map();
        const response = writeResponse(form, session.top, (node, item) => written.set(node, item));
        const scopes = new Map();
        const moment = now();
        function scopeOf(node) {
            const before = scopes.get(node);
            if (before)
                return before;
            const outer = node
                ? scopeOf(node.parent)
                : { ...known, resource: [response], questionnaire: [form.source] };
            // With what is not computed yet, as it is.
            const scope = Object.defineProperties({}, Object.getOwnPropertyDescriptors(outer));
            scopes.set(node, scope);
            scope['context'] = [contextOf(node)];
            if (node)
                scope['qitem'] = [node.item.source];
            for (const [name, path] of variables.get(node?.item.variables ?? form.variables) ?? []) {
                defineOnce(scope, name, () => evaluateIn(path, scope));
            }
            return scope;
        }
        const contextOf = (node) => node ? (written.get(node) ?? { linkId: node.item.linkId }) : response;
        function evaluateIn(path, scope) {
            try {
                return path.evaluate(scope['context'] ?? [], { variables: scope, now: moment, scoreOf });
            }
            catch {
                // Several values where one is due, as while a group is filled in: nothing can be said yet.
                return [];
            }
        }
        return (path, node) => evaluateIn(path, scopeOf(node));
    };
}
/** A variable is computed when it is asked for, and then once. */
function defineOnce(scope, name, compute) {
    let value;
    Object.defineProperty(scope, name, {
        ...{ enumerable: true, configurable: true },
        get() {
            // One that needs itself is empty to itself.
            if (!value) {
                value = [];
                value = compute();
            }
            return value;
        },
    });
}
/** Scores of the codes that can be chosen, for `weight()`. */
function scoresIn({ all }) {
    const key = ({ system, code }) => `${system ?? ''}|${code ?? ''}`;
    const scores = new Map();
    for (const { options = [] } of all) {
        for (const { value, score } of options) {
            if (value.valueCoding && score !== undefined)
                scores.set(key(value.valueCoding), score);
        }
    }
    return (coding) => scores.get(key((coding ?? {})));
}

/** What can read an answer without naming its question. */
const readsUnnamed = /\b(?:descendants|children|startsWith|endsWith|contains|matches|indexOf|substring|replace)\b/;
/**
 * Tells which expressions can come to something else when items change: those that name one of them, or something
 * that it stands in, themselves or in the variables that they use. One that reads without naming is always among them.
 */
function readsOf(form, { variables, computed }) {
    const linkIds = new Map([...computed].map(([item, paths]) => [item, namesIn(item, paths)]));
    function namesIn(item, paths) {
        const names = new Set();
        const waiting = Object.values(paths).flatMap((path) => path ?? []);
        const seen = new Set(waiting);
        for (let path = waiting.pop(); path; path = waiting.pop()) {
            const named = [...path.literals].filter((literal) => form.byLinkId.has(literal));
            const steps = path.source.match(/\bitem\b/g)?.length ?? 0;
            if (readsUnnamed.test(path.source) || steps > named.length)
                return undefined;
            for (const name of named)
                names.add(name);
            for (const used of variablesOf(item, path)) {
                if (!seen.has(used))
                    waiting.push(used);
                seen.add(used);
            }
        }
        return names;
    }
    function variablesOf(item, path) {
        const owners = [form.variables, ...item.path.map((one) => one.variables)];
        const scopes = owners.flatMap((owner) => variables.get(owner) ?? []);
        return [...path.variables].flatMap((name) => scopes.flatMap((scope) => scope.get(name) ?? []));
    }
    return (item, changed) => {
        const names = linkIds.get(item);
        if (!names || changed.includes(item))
            return true;
        return changed.some(({ path }) => path.some(({ linkId }) => names.has(linkId)));
    };
}

/** FHIRPath names these systems of codes and units itself. */
const wellKnown = {
    ucum: ['http://unitsofmeasure.org'],
    sct: ['http://snomed.info/sct'],
    loinc: ['http://loinc.org'],
};
/**
 * Makes the FHIRPath of a form ready: `calculatedExpression`, `enableWhenExpression`, `initialExpression`, and the
 * variables that they use.
 *
 * Source: https://hl7.org/fhir/uv/sdc/STU3/expressions.html
 */
function createExpressions(form, { now, launch = {} }) {
    const { variables, computed, launchNames, diagnostics } = compileExpressions(form, Object.keys(launch));
    const known = {
        ...wellKnown,
        ...Object.fromEntries(launchNames.map((name) => [name, []])),
        ...launch,
    };
    const evaluation = evaluator(form, { variables, known, now });
    const reads = readsOf(form, { variables, computed });
    const begun = new WeakSet();
    function results(session, changed) {
        const evaluate = evaluation(session);
        const found = [];
        for (const [item, paths] of computed) {
            if (!reads(item, changed))
                continue;
            for (const node of session.nodesOf(item)) {
                const result = resultOf(node, paths, evaluate);
                if (result)
                    found.push(result);
            }
        }
        return found;
    }
    function resultOf(node, paths, evaluate) {
        const result = { node };
        if (paths.enableWhenExpression) {
            const [first] = evaluate(paths.enableWhenExpression, node);
            // A single value that is no boolean stands for true (FHIRPath 5.1).
            const allowed = first !== undefined && first !== false;
            if (allowed !== node.allowed)
                result.allowed = allowed;
        }
        const isFirst = !begun.has(node);
        begun.add(node);
        const initial = isFirst && node.answers.length === 0 ? paths.initialExpression : undefined;
        const path = paths.calculatedExpression ?? initial;
        const answers = path && evaluate(path, node).flatMap((value) => answerFrom(value, node.item) ?? []);
        const own = node.item.repeats ? answers : answers?.slice(0, 1);
        if (own && JSON.stringify(own) !== JSON.stringify(node.answers))
            result.answers = own;
        return result.allowed !== undefined || result.answers ? result : undefined;
    }
    return {
        diagnostics,
        port: { compute: results },
        valuesOf(session, name) {
            const evaluate = evaluation(session);
            const found = new Map();
            for (const [item, { [name]: path }] of computed) {
                if (path)
                    for (const node of session.nodesOf(item))
                        found.set(node, evaluate(path, node));
            }
            return found;
        },
    };
}

export { createExpressions };
