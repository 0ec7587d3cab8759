const fhir = 'http://hl7.org/fhir/StructureDefinition/';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';
/** Whether an extension is the one of that name: addresses of FHIR and of SDC differ in what stands before it. */
const isNamed = (url, name) => url === fhir + name || url === `${sdc}sdc-questionnaire-${name}` || url === `${fhir}questionnaire-${name}`;
const extensionsIn = (owner) => owner?.extension ?? [];
/** All extensions of a name, such as `minValue`. */
const extensionsOf = (owner, name) => extensionsIn(owner).filter(({ url }) => isNamed(url, name));
/** The first extension of a name. */
const extensionOf$1 = (owner, name) => extensionsOf(owner, name)[0];
/** A number that an extension carries, whatever type it gave it. */
function numberOf(extension) {
    const number = extension?.valueDecimal ?? extension?.valueInteger;
    return typeof number === 'number' ? number : undefined;
}
/** A part of an extension that is made of parts. */
const partOf = (extension, name) => extensionsIn(extension).find(({ url }) => url === name);

const itemTypes = [
    ...['group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string'],
    ...['text', 'url', 'choice', 'open-choice', 'attachment', 'reference', 'quantity'],
];
const expressionNames = [
    'calculatedExpression',
    'enableWhenExpression',
    'initialExpression',
    'answerExpression',
];
/** Questions are asked; groups hold, and displays say something. */
const isQuestion = ({ type }) => type !== 'group' && type !== 'display';

/**
 * Puts items in an order in which each comes after everything that decides whether it is asked: what its conditions
 * name, and what it stands in. Their `opens` and `rank` are filled in.
 *
 * @param items - All of the form, from the top.
 * @returns Items whose conditions depend on themselves: they have no such place.
 */
function rankItems(items) {
    const opens = new Map();
    const openers = new Map();
    const lead = (from, to) => {
        const known = from && (opens.get(from) ?? opens.set(from, new Set()).get(from));
        if (!known || known.has(to))
            return;
        known.add(to);
        openers.set(to, (openers.get(to) ?? 0) + 1);
    };
    for (const item of items) {
        lead(item.parent, item);
        for (const { target } of item.conditions)
            lead(target, item);
    }
    const ready = items.filter((item) => !openers.has(item));
    for (const [rank, item] of ready.entries()) {
        item.rank = rank;
        for (const one of opens.get(item) ?? []) {
            const left = (openers.get(one) ?? 0) - 1;
            openers.set(one, left);
            if (left === 0)
                ready.push(one);
        }
    }
    for (const item of items)
        item.opens = [...(opens.get(item) ?? [])];
    return onCycles(items.filter(({ rank }) => rank === undefined));
}
/** What only follows a cycle opens nothing on it. */
function onCycles(unranked) {
    let left = new Set(unranked);
    for (;;) {
        const kept = [...left].filter(({ opens }) => opens.some((one) => left.has(one)));
        if (kept.length === left.size)
            return kept;
        left = new Set(kept);
    }
}

/**
 * Reads what an answer must satisfy from the item and its extensions.
 *
 * @param onBadRegex - Told when the form has a pattern that is none: it binds nobody then.
 */
function readLimits(item, onBadRegex) {
    const limits = {};
    const set = (name, value) => {
        if (value !== undefined)
            limits[name] = value;
    };
    set('minValue', valueIn$2(item, 'min'));
    set('maxValue', valueIn$2(item, 'max'));
    set('minLength', numberOf(extensionOf$1(item, 'minLength')));
    set('maxLength', typeof item.maxLength === 'number' ? item.maxLength : undefined);
    set('minOccurs', numberOf(extensionOf$1(item, 'minOccurs')));
    set('maxOccurs', numberOf(extensionOf$1(item, 'maxOccurs')));
    set('maxDecimalPlaces', numberOf(extensionOf$1(item, 'maxDecimalPlaces')));
    set('maxSize', megabytes(extensionOf$1(item, 'maxSize')));
    const mimeTypes = extensionsOf(item, 'mimeType').flatMap(({ valueCode }) => valueCode ?? []);
    set('mimeTypes', mimeTypes.length > 0 ? mimeTypes : undefined);
    const types = extensionsOf(item, 'referenceResource').flatMap(({ valueCode }) => valueCode ?? []);
    set('referenceTypes', types.length > 0 ? types : undefined);
    set('units', unitsOf(item));
    const pattern = extensionOf$1(item, 'regex')?.valueString;
    if (pattern)
        set('regex', wholeText(pattern, onBadRegex));
    return limits;
}
/** `minQuantity` stands for quantities, `minValue` for everything else. */
function valueIn$2(item, end) {
    const extension = extensionOf$1(item, `${end}Quantity`) ?? extensionOf$1(item, `${end}Value`);
    if (!extension)
        return undefined;
    const { url: _url, extension: _parts, ...value } = extension;
    return Object.keys(value).some((key) => key.startsWith('value')) ? value : undefined;
}
/** FHIR states the size of a file in megabytes. */
function megabytes(extension) {
    const size = numberOf(extension);
    return size === undefined ? undefined : size * 1_000_000;
}
function unitsOf(item) {
    const units = [...extensionsOf(item, 'unit'), ...extensionsOf(item, 'unitOption')].flatMap(({ valueCoding }) => valueCoding ?? []);
    return units.length > 0 ? units : undefined;
}
function wholeText(pattern, onBad) {
    for (const flags of ['u', '']) {
        try {
            return new RegExp(`^(?:${pattern})$`, flags);
        }
        catch {
            // Escapes that Unicode patterns do not know are common in forms: they are read as the older patterns are.
        }
    }
    onBad(pattern);
    return undefined;
}

/**
 * What can be chosen: the options of the item, or the list that the form carries itself. A list that only a server of
 * terms knows cannot be expanded here.
 *
 * @param scores - Of {@link conceptScores}, read once for the form.
 * @returns Nothing where there is no list to choose from.
 */
function readOptions(item, form, scores) {
    if (item.answerOption?.length)
        return item.answerOption.map((option) => optionOf(option, scores));
    const set = item.answerValueSet ? containedSet(form, item.answerValueSet) : undefined;
    return set && codesOf(set)?.map((value) => optionOf({ valueCoding: value }, scores));
}
function optionOf(option, scores) {
    const { initialSelected, extension, _valueString, ...value } = option;
    const coding = value.valueCoding;
    const score = scoreIn({ extension: extension ?? [] }) ??
        scoreIn(coding) ??
        (coding?.code ? scores.get(keyOf$2(coding.system, coding.code)) : undefined);
    return {
        value: value,
        exclusive: extensionOf$1(option, 'optionExclusive')?.valueBoolean === true,
        initial: initialSelected === true,
        ...(score === undefined ? {} : { score }),
        extensions: coding?._display?.extension ?? _valueString?.extension ?? [],
    };
}
const scoreIn = (owner) => numberOf(extensionOf$1(owner, 'ordinalValue')) ?? numberOf(extensionOf$1(owner, 'itemWeight'));
const keyOf$2 = (system, code) => `${system}\n${code}`;
/** Reads those scores once: a list may have thousands of concepts, and as many options are looked up in it. */
function conceptScores(form) {
    const scores = new Map();
    for (const { system, concept = [] } of containedIn(form).flatMap(includesOf)) {
        for (const one of concept) {
            const key = keyOf$2(system, one.code);
            const score = scoreIn(one);
            if (score !== undefined && !scores.has(key))
                scores.set(key, score);
        }
    }
    return scores;
}
const containedIn = ({ contained = [] }) => contained.filter(({ resourceType }) => resourceType === 'ValueSet');
function containedSet(form, address) {
    const [name] = address.split('|');
    return containedIn(form).find(({ id, url }) => name === `#${id}` || name === id || name === url);
}
const includesOf = (set) => set.compose?.include ?? [];
function codesOf(set) {
    const expanded = set.expansion?.contains;
    if (expanded?.length)
        return flatten(expanded);
    const includes = includesOf(set);
    // A filter, or another list, needs a server of terms.
    if (includes.length === 0 || includes.some(({ concept }) => !concept?.length))
        return undefined;
    return includes.flatMap(({ system, concept = [] }) => concept.map((one) => codingOf(one, system)));
}
const flatten = (contains) => contains.flatMap((one) => [
    ...(one.code && !one.abstract ? [codingOf(one, one.system)] : []),
    ...flatten(one.contains ?? []),
]);
function codingOf({ code, display, _display, designation, extension }, system) {
    const translations = (designation ?? []).flatMap(({ language, value }) => language && value ? [translation(language, value)] : []);
    const words = [...(_display?.extension ?? []), ...translations];
    return {
        ...(system === undefined ? {} : { system }),
        ...(code === undefined ? {} : { code }),
        ...(display === undefined ? {} : { display }),
        ...(words.length > 0 ? { _display: { extension: words } } : {}),
        ...(extension ? { extension } : {}),
    };
}
/** A designation in another language says the same as FHIR's translation of the display. */
const translation = (language, content) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/translation',
    extension: [
        { url: 'lang', valueCode: language },
        { url: 'content', valueString: content },
    ],
});

/** What FHIR gives one form wherever it stands in a `Questionnaire`; all else is passed on as it is. */
const forms = {
    list: 'item extension modifierExtension contained enableWhen answerOption initial include concept contains ' +
        'designation coding',
    thing: '_text _prefix _title _description _display _valueString compose expansion valueCoding valueQuantity ' +
        'valueReference valueAttachment valueExpression valueCodeableConcept answerCoding answerQuantity answerReference',
    string: 'linkId type text prefix url version title language system display unit expression name question operator ' +
        'answerValueSet valueString valueCode valueDate valueDateTime valueTime valueUri reference',
};
const formOf = new Map(Object.entries(forms).flatMap(([form, names]) => names.split(' ').map((name) => [name, form])));
/** Deeper than any form that is accepted; what is below is nobody's question. */
const deepest$1 = 500;
const isThing = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * Copies what was parsed from JSON without what has not the form that FHIR gives it: a text that is a number, a list
 * that is none. Whatever reads it afterwards need not look.
 */
function wellFormed(value, depth = 0) {
    if (depth > deepest$1)
        return {};
    if (Array.isArray(value))
        return value.map((one) => wellFormed(one, depth + 1));
    if (!isThing(value))
        return value;
    const copy = {};
    for (const [name, field] of Object.entries(value)) {
        const form = formOf.get(name);
        if (form === 'string' && typeof field !== 'string')
            continue;
        if (form === 'thing' && !isThing(field))
            continue;
        if (form === 'list' && !Array.isArray(field))
            continue;
        const kept = form === 'list' ? field.filter(isThing) : field;
        copy[name] = wellFormed(kept, depth + 1);
    }
    return copy;
}

/** More would freeze a phone, and nobody answers it. */
const mostItems = 20_000;
const deepest = 100;
const operators$1 = ['exists', '=', '!=', '>', '<', '>=', '<='];
/**
 * Reads a FHIR R4 `Questionnaire` once, so that filling it in needs no more looking up. Whatever it is given, it
 * never throws: what cannot be asked rightly is refused with the place and the reason.
 *
 * @param given - As it was parsed from JSON.
 * @returns The form, unless a diagnostic is an `error`.
 *
 * @example
 * ```ts
 * const { form, diagnostics } = compileForm(await response.json());
 * if (!form) return refuse(diagnostics); // [{ severity: 'error', code: 'duplicate-linkid', at: 'pregnant' }]
 * ```
 */
function compileForm(given) {
    const diagnostics = [];
    const say = (severity, code, about) => diagnostics.push({ severity, code, ...about });
    if (!isQuestionnaire(given)) {
        say('error', 'not-a-questionnaire');
        return { diagnostics };
    }
    const source = wellFormed(given);
    const compiling = { source, scores: conceptScores(source), all: [], byLinkId: new Map(), say };
    sayUnknownModifiers(source, compiling);
    const items = compileItems(source.item, undefined, { ...compiling, depth: 0 });
    for (const item of compiling.all)
        item.conditions = conditionsOf(item, compiling);
    if (diagnostics.some(({ severity }) => severity === 'error'))
        return { diagnostics };
    for (const item of rankItems(compiling.all))
        say('warning', 'cycle', { at: item.linkId });
    const { all, byLinkId } = compiling;
    const variables = variablesOf(source);
    const hasExpressions = all.some(({ expressions, variables: own }) => own.length + Object.keys(expressions).length > 0);
    return { form: { source, items, all, byLinkId, variables, hasExpressions }, diagnostics };
}
function isQuestionnaire(source) {
    const { resourceType, item } = (source ?? {});
    return resourceType === 'Questionnaire' && (item === undefined || Array.isArray(item));
}
function compileItems(sources = [], parent, compiling) {
    const { depth, all, say } = compiling;
    if (depth > deepest || all.length > mostItems) {
        say('error', depth > deepest ? 'too-deep' : 'too-many-items', parent ? { at: parent.linkId } : {});
        return [];
    }
    return sources.flatMap((source) => {
        const item = compileItem(source, parent, compiling);
        if (!item)
            return [];
        all.push(item);
        item.items = compileItems(item.source.item, item, { ...compiling, depth: depth + 1 });
        return [item];
    });
}
function compileItem(source, parent, compiling) {
    const { say, byLinkId, all } = compiling;
    const linkId = source.linkId?.trim() ? source.linkId : `${parent?.linkId ?? ''}#${all.length}`;
    if (linkId !== source.linkId)
        say('warning', 'no-linkid', { at: linkId });
    // Found in published forms: both are asked, and conditions mean the first.
    if (byLinkId.has(linkId))
        say('warning', 'duplicate-linkid', { at: linkId });
    const type = typeOf(source, say);
    if (!type)
        return undefined;
    sayUnknownModifiers(source, compiling, linkId);
    if (type === 'display' && source.item?.length)
        say('warning', 'display-with-items', { at: linkId });
    const options = readOptions(source, compiling.source, compiling.scores);
    if (!options && source.answerValueSet) {
        say('warning', 'external-value-set', { at: linkId, about: source.answerValueSet });
    }
    const item = {
        ...{ linkId, type, source, parent, items: [], order: all.length, path: [], opens: [], conditions: [] },
        rank: undefined,
        required: source.required === true && type !== 'display',
        repeats: source.repeats === true && type !== 'display',
        readOnly: source.readOnly === true,
        hidden: extensionOf$1(source, 'hidden')?.valueBoolean === true,
        behavior: source.enableBehavior === 'all' ? 'all' : 'any',
        options,
        limits: readLimits(source, (about) => say('warning', 'bad-regex', { at: linkId, about })),
        control: controlOf(source),
        initial: [],
        expressions: expressionsOf(source, (about) => say('warning', 'unsupported-expression', { at: linkId, about })),
        variables: variablesOf(source),
    };
    item.path = [...(parent?.path ?? []), item];
    item.initial = initialOf(item);
    if (!byLinkId.has(linkId))
        byLinkId.set(linkId, item);
    return item;
}
/** Types of other versions say that the form is of one. */
function typeOf(source, say) {
    const { type, linkId } = source;
    if (itemTypes.includes(type))
        return type;
    const later = type === 'coding' || type === 'question';
    say('error', later ? 'other-fhir-version' : 'unknown-type', { at: linkId, about: String(type) });
    return undefined;
}
function sayUnknownModifiers({ modifierExtension = [] }, { say }, at) {
    // It changes what the element means, and none is known here: whoever shows the form decides, knowing that.
    for (const { url } of modifierExtension) {
        say('warning', 'unknown-modifier', { ...(at === undefined ? {} : { at }), about: String(url) });
    }
}
const controlOf = (source) => extensionOf$1(source, 'itemControl')?.valueCodeableConcept?.coding?.find(({ code }) => code)?.code;
function expressionsOf(source, onForeign) {
    const found = {};
    for (const name of expressionNames) {
        const expression = extensionOf$1(source, name)?.valueExpression;
        if (!expression)
            continue;
        if (expression.language === 'text/fhirpath' && expression.expression)
            found[name] = expression.expression;
        else
            onForeign(String(expression.language));
    }
    return found;
}
const variablesOf = (owner) => extensionsOf(owner, 'variable').flatMap(({ valueExpression }) => {
    const { name, expression, language } = valueExpression ?? {};
    return name && expression && language === 'text/fhirpath' ? [{ name, expression }] : [];
});
/** Initial values stand on the item; where they are options, on those. */
function initialOf({ type, source, options, repeats }) {
    if (type === 'group' || type === 'display')
        return [];
    const stated = source.initial ?? [];
    const values = stated.length > 0 ? stated : (options ?? []).flatMap(({ initial, value }) => (initial ? [value] : []));
    return repeats ? values : values.slice(0, 1);
}
function conditionsOf(item, { byLinkId, say }) {
    const { source, linkId: at } = item;
    const conditions = source.enableWhen ?? [];
    if (conditions.length > 1 && !source.enableBehavior)
        say('warning', 'missing-behavior', { at });
    return conditions.map((condition) => {
        const target = byLinkId.get(condition.question);
        const about = String(condition.question);
        if (!operators$1.includes(condition.operator)) {
            say('error', 'unknown-operator', { at, about: String(condition.operator) });
        }
        else if (!target)
            say('warning', 'dangling-condition', { at, about });
        else if (target === item)
            say('warning', 'self-condition', { at });
        return { ...condition, target };
    });
}

/** Everything below, depth first, in the order of the form. */
function* nodesIn(children) {
    for (const places of children) {
        for (const nodes of places.values()) {
            for (const node of nodes) {
                yield node;
                yield* nodesIn(node.children);
            }
        }
    }
}
/** Whether anything that is asked below, or here, is answered. */
function isAnswered(node) {
    if (!node.enabled)
        return false;
    if (node.answers.length > 0)
        return true;
    for (const one of nodesIn(node.children))
        if (one.enabled && one.answers.length > 0)
            return true;
    return false;
}

/**
 * Finds a place in a form by its path: linkIds with points between them, and a number where a group repeats or a
 * question has several answers, such as `medicines[1].name`. What does not repeat may be left out.
 */
function findNode(form, top, path) {
    return within(form, [top], path);
}
function within(form, places, path) {
    // A linkId may have points itself: the longest that the form knows is meant.
    for (const step of steps(path)) {
        if (!form.byLinkId.has(step.linkId))
            continue;
        const found = [...nodesIn(places)].filter(({ item }) => item.linkId === step.linkId);
        const isGroup = found[0]?.item.type === 'group';
        const node = found[isGroup ? step.index : 0];
        if (!node || step.rest === '')
            return node;
        const below = isGroup ? node.children : node.children.slice(step.index, step.index + 1);
        const deeper = within(form, below, step.rest);
        if (deeper)
            return deeper;
    }
    return undefined;
}
function* steps(path) {
    const ends = [path.length, ...[...path.matchAll(/\./g)].map(({ index }) => index).reverse()];
    for (const end of ends) {
        const step = path.slice(0, end);
        const rest = path.slice(end + 1);
        yield { linkId: step, index: 0, rest };
        const [, linkId, index] = /^(.*)\[(\d+)\]$/s.exec(step) ?? [];
        if (linkId !== undefined)
            yield { linkId, index: Number(index), rest };
    }
}

const stated = /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/;
/**
 * Compares dates, times and instants of FHIR as far as both are precise: `1987` and `1987-05` cannot be told apart,
 * `1986` and `1987-05` can.
 *
 * @returns Nothing where they cannot be compared.
 */
function compareTimes(one, other) {
    const [a, b] = [read$1(one), read$1(other)];
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
function read$1(text) {
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
function valueIn$1(answer) {
    for (const name of valueNames)
        if (answer[name] !== undefined)
            return [name, answer[name]];
    return undefined;
}
const temporal$1 = ['valueDate', 'valueDateTime', 'valueTime'];
const numeric$1 = ['valueInteger', 'valueDecimal'];
/**
 * Whether two answers are the same: codes by system and code whatever they are called, instants whatever their
 * offset, files and references by what they point to.
 *
 * Source: https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html
 */
function sameAnswer(one, other) {
    const [a, b] = [valueIn$1(one), valueIn$1(other)];
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
    return a[0] === b[0] && typeof a[1] !== 'object' && a[1] === b[1] && !temporal$1.includes(a[0]);
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
    const [a, b] = [valueIn$1(one), valueIn$1(other)];
    if (!a || !b)
        return undefined;
    const both = (names) => names.includes(a[0]) && names.includes(b[0]);
    if (both(numeric$1))
        return a[1] - b[1];
    if (both(temporal$1))
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

/** Digits after the point of a number as it is written: `12.50` has two. */
function decimalPlaces(text) {
    const [, digits = '', exponent = '0'] = /(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
    return Math.max(0, digits.length - Number(exponent));
}

/**
 * What an answer of the right type does not satisfy.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-profilelist.html and the extensions listed there.
 */
function brokenRules(answer, item) {
    const [, value] = valueIn$1(answer) ?? [];
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
/** What is known of the unit where there is one only. */
const onlyUnit = ({ limits: { units } }) => units?.length === 1 ? units[0] : undefined;

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
    const [name, value] = valueIn$1(answer) ?? [];
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
const quantityOf$1 = (value, unit) => nodeOf(isCalendarUnit(unit) ? { value, unit } : { value, unit, system: 'http://unitsofmeasure.org', code: unit }, 'Quantity');
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
function keyOf$1(node) {
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
        const key = keyOf$1(node);
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
    return [quantityOf$1(plus(amount(left), sign * amount(right)), finer.unit)];
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
        return [quantityOf$1(times$1(value, divide(left.size, right.size)), '1')];
    if (right.unit === '1')
        return [quantityOf$1(value, left.unit)];
    return left.unit === '1' && !isQuotient ? [quantityOf$1(value, right.unit)] : refuse(call);
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
        ? quantityOf$1(Number(value), coded ?? word)
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
        return [quantityOf$1(Number(name), unit.name)];
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

/**
 * Writes down what is asked and answered: what a condition has closed is left out, what is only hidden stays, and
 * nothing is empty.
 *
 * @param onItem - Told what each place has become.
 *
 * Source: https://hl7.org/fhir/R4/questionnaireresponse.html#notes
 */
function writeResponse({ source }, top, onItem = () => undefined) {
    const item = itemsOf(top, onItem);
    const { url, version } = source;
    return {
        resourceType: 'QuestionnaireResponse',
        ...(url && { questionnaire: version ? `${url}|${version}` : url }),
        status: 'in-progress',
        ...(item.length > 0 && { item }),
    };
}
const itemsOf = (children, onItem) => [...children.values()].flatMap((nodes) => nodes.flatMap((node) => {
    const item = itemOf(node, onItem);
    if (item)
        onItem(node, item);
    return item ?? [];
}));
function itemOf({ enabled, item, answers, children }, onItem) {
    if (!enabled || item.type === 'display')
        return undefined;
    const { linkId } = item;
    if (!isQuestion(item)) {
        const below = children.flatMap((place) => itemsOf(place, onItem));
        return below.length > 0 ? { linkId, item: below } : undefined;
    }
    const answer = answers.map((value, at) => {
        const place = children[at];
        const below = place ? itemsOf(place, onItem) : [];
        return below.length > 0 ? { ...value, item: below } : value;
    });
    return answer.length > 0 ? { linkId, answer } : undefined;
}

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
    return String(valueIn$1(value)?.[1] ?? '');
}
/** What an option is known by: its code, or its value. */
const keyOf = ({ value }) => value.valueCoding?.code ?? String(valueIn$1(value)?.[1] ?? '');
const optionText = (option, language, wanted) => localText({ text: labelOf(option), language, extended: { extension: option.extensions } }, wanted);
const itemText = ({ source }, language, wanted) => localText({ text: source.text, language, extended: source._text }, wanted);

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

/** More instances to begin with would be a mistake of the form. */
const mostAtOnce = 50;
function nodeTree(items, beginning) {
    const known = new Map();
    const none = new Set();
    const top = placeOf(items, undefined, { known, begin: beginning });
    const placesOf = (parent) => (parent ? parent.children : [top]);
    return {
        top,
        nodesOf: (item) => known.get(item) ?? none,
        answer: (node, answers, begin) => answerNode(node, answers, { known, begin }),
        add(group, parent, begin) {
            const nodes = placesOf(parent)
                .map((children) => children.get(group))
                .find((found) => found);
            if (!nodes || !group.repeats || nodes.length >= (group.limits.maxOccurs ?? Infinity))
                return undefined;
            const node = create(group, parent, { known, begin });
            nodes.push(node);
            return node;
        },
        remove(node) {
            for (const children of placesOf(node.parent)) {
                const nodes = children.get(node.item);
                const at = nodes?.indexOf(node) ?? -1;
                if (!nodes || at < 0)
                    continue;
                forget([new Map([[node.item, [node]]])], known);
                const rest = nodes.length > 1 ? [] : [create(node.item, node.parent, { known, begin: 'initial' })];
                nodes.splice(at, 1, ...rest);
            }
        },
    };
}
const placeOf = (items, parent, making) => new Map(items.map((item) => {
    const { minOccurs = 1, maxOccurs = mostAtOnce } = item.limits;
    const count = item.type === 'group' && item.repeats ? Math.min(minOccurs, maxOccurs, mostAtOnce) : 1;
    return [item, Array.from({ length: Math.max(1, count) }, () => create(item, parent, making))];
}));
function create(item, parent, making) {
    const { known, begin } = making;
    const node = { item, parent, answers: [], children: [], enabled: true, allowed: true };
    const others = known.get(item);
    if (others)
        others.add(node);
    else
        known.set(item, new Set([node]));
    if (isQuestion(item))
        answerNode(node, begin === 'initial' ? item.initial : [], making);
    else
        node.children = [placeOf(item.items, node, making)];
    return node;
}
function answerNode(node, answers, making) {
    const { item } = node;
    if (item.items.length > 0) {
        const left = node.children.map((children, at) => ({ children, answer: node.answers[at] }));
        node.children = answers.map((one, at) => {
            // An answer that is typed letter by letter is still the same answer.
            const kept = item.repeats
                ? left.findIndex(({ answer: before }) => before && sameAnswer(before, one))
                : Math.min(at, left.length - 1);
            return left.splice(kept, kept < 0 ? 0 : 1)[0]?.children ?? placeOf(item.items, node, making);
        });
        forget(left.map(({ children }) => children), making.known);
    }
    node.answers = answers;
}
function forget(places, known) {
    for (const children of places) {
        for (const [item, nodes] of children) {
            for (const node of nodes) {
                known.get(item)?.delete(node);
                forget(node.children, known);
            }
        }
    }
}

/**
 * Puts stored answers where they belong, also those that were given to an older form: questions that are gone and
 * answers of another type are left out and named, what has moved is found again, everything else stays.
 *
 * @param response - A `QuestionnaireResponse`, as it was parsed; anything else is an empty one.
 * @returns What could not be kept.
 */
function readResponse(form, tree, response) {
    const findings = [];
    const strays = [];
    const say = (rule, at) => findings.push({ rule, at: String(at) });
    const reading = { form, tree, strays, say };
    readPlace(itemsIn(response), { children: tree.top, parent: undefined }, reading);
    for (const stray of strays)
        readStray(stray, reading);
    return findings;
}
const itemsIn = (owner) => {
    const { item } = (owner ?? {});
    return Array.isArray(item) ? item.filter((one) => one && typeof one === 'object') : [];
};
function readPlace(sources, place, reading) {
    const { form, strays, say } = reading;
    const times = new Map();
    for (const source of sources) {
        const item = itemIn(place, source.linkId, form);
        if (!item) {
            say('unknown-linkid', source.linkId);
            continue;
        }
        const nodes = place.children.get(item);
        if (!nodes) {
            strays.push(source);
            continue;
        }
        const time = times.get(item) ?? 0;
        times.set(item, time + 1);
        if (isQuestion(item))
            readAnswers(source, nodes[0], reading);
        else
            readGroup(source, { ...place, item, time }, reading);
    }
}
/** Of two items with one linkId, the one that stands here. */
function itemIn({ children }, linkId, { byLinkId }) {
    const item = byLinkId.get(linkId);
    if (!item || children.has(item))
        return item;
    return [...children.keys()].find((one) => one.linkId === linkId) ?? item;
}
function readGroup(source, { children, parent, item, time }, reading) {
    const { tree, say } = reading;
    if (source.answer?.length)
        say(item.type === 'display' ? 'answer-on-display' : 'answer-on-group', item.linkId);
    const known = children.get(item)?.[time] ?? tree.add(item, parent, 'empty');
    if (!known)
        say('too-many-answers', item.linkId);
    const node = known ?? children.get(item)?.at(-1);
    const [within] = node?.children ?? [];
    if (within)
        readPlace(itemsIn(source), { children: within, parent: node }, reading);
}
function readAnswers(source, node, reading) {
    if (!node)
        return;
    const { tree, say } = reading;
    const { item } = node;
    const stored = Array.isArray(source.answer)
        ? source.answer.filter((one) => one && typeof one === 'object')
        : [];
    const kept = stored.filter((answer) => {
        const isEmpty = !valueNames.some((name) => answer[name] !== undefined && answer[name] !== '');
        if (!isEmpty && !hasItsType(answer, item))
            say('wrong-type', item.linkId);
        return !isEmpty && hasItsType(answer, item);
    });
    const before = node.answers.length;
    tree.answer(node, [...node.answers, ...kept.map(valueOnly)], 'empty');
    node.children.slice(before).forEach((children, at) => {
        const answer = kept[at];
        if (answer)
            readPlace(itemsIn(answer), { children, parent: node }, reading);
    });
    // Some write what stands under an answer beside it.
    const [first] = node.children;
    if (first)
        readPlace(itemsIn(source), { children: first, parent: node }, reading);
}
const valueOnly = ({ item: _item, ...answer }) => Object.fromEntries(Object.entries(answer).filter(([name]) => valueNames.includes(name)));
/** Moved in the form since: taken where it stands now, if that is one place and empty. */
function readStray(source, reading) {
    const { form, tree, say } = reading;
    const item = form.byLinkId.get(source.linkId);
    const [node, ...others] = item ? tree.nodesOf(item) : [];
    if (!item || !node || others.length > 0 || node.answers.length > 0) {
        say('unknown-linkid', source.linkId);
    }
    else if (isQuestion(item)) {
        readAnswers(source, node, reading);
    }
    else {
        const [within] = node.children;
        if (within)
            readPlace(itemsIn(source), { children: within, parent: node }, { ...reading, strays: [] });
    }
}

/** An expression may follow from another; more rounds than this are a circle. */
const mostRounds = 10;
/**
 * Begins to fill in a form, or goes on with it. After each change only what depends on it is looked at again.
 *
 * @example
 * ```ts
 * const session = createSession(form);
 * const [pregnant] = session.nodesOf(form.byLinkId.get('pregnant')!);
 * session.set(pregnant!, [{ valueBoolean: true }]);
 * session.response().item; // => [{ linkId: 'pregnant', answer: [{ valueBoolean: true }] }]
 * ```
 */
function createSession(form, { response, keepsDisabled } = {}) {
    const tree = nodeTree(form.items, response === undefined ? 'initial' : 'empty');
    const lost = response === undefined ? [] : readResponse(form, tree, response);
    const refresh = refresher(tree);
    const listeners = new Set();
    let port;
    refresh(form.all);
    if (response !== undefined && !keepsDisabled)
        dropDisabled(form, tree, refresh);
    const settle = (changed, items) => {
        if (port)
            for (const node of computeAll({ session, tree, refresh, port }, items))
                changed.add(node);
        for (const listener of listeners)
            listener(changed);
    };
    const change = (node) => {
        const items = withItems(node.item);
        settle(new Set([node, ...refresh(items)]), items);
    };
    const session = {
        ...{ form, top: tree.top, lost },
        nodesOf: (item) => tree.nodesOf(item),
        set(node, answers) {
            tree.answer(node, answers.map((one) => wholeOption(one, node.item)), 'initial');
            change(node);
        },
        add(group, parent) {
            const node = tree.add(group, parent, 'initial');
            if (node)
                change(node);
            return node;
        },
        remove(node) {
            tree.remove(node);
            change(node);
        },
        response: () => writeResponse(form, tree.top),
        subscribe(listener) {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
        compute(ready) {
            port = ready;
            settle(new Set(), form.all);
        },
    };
    return session;
}
/** What stands in an item is new with it, and may be named by conditions anywhere. */
const withItems = (item) => [item, ...item.items.flatMap(withItems)];
/** Computes until nothing changes any more. @returns What is other than before. */
function computeAll({ session, tree, refresh, port }, from) {
    const changed = new Set();
    let items = from;
    for (let round = 0; items.length > 0 && round < mostRounds; round++) {
        const results = port.compute(session, items);
        items = results.map(({ node }) => node.item);
        for (const { node, allowed, answers } of results) {
            if (allowed !== undefined)
                node.allowed = allowed;
            if (answers)
                tree.answer(node, answers, 'initial');
            changed.add(node);
        }
        for (const node of refresh(items))
            changed.add(node);
    }
    return changed;
}
/** The code that was chosen goes out as the form has it: with its score, and what else it carries. */
const wholeOption = (answer, { options = [] }) => options.find(({ value }) => sameAnswer(value, answer))?.value ?? answer;
/** Looks again at everything that may be asked or not because items have changed. */
function refresher(tree) {
    const known = new Map();
    function affectedBy(items) {
        const [only] = items;
        const before = items.length === 1 && only && known.get(only);
        if (before)
            return before;
        const reached = new Set(items);
        for (const item of reached)
            for (const next of item.opens)
                reached.add(next);
        const found = inOrder(reached);
        if (items.length === 1 && only)
            known.set(only, found);
        return found;
    }
    return (items) => {
        const before = new Map();
        for (const item of affectedBy(items)) {
            for (const node of tree.nodesOf(item)) {
                before.set(node, node.enabled);
                // On a cycle it counts what stands before it in the form, and not what was the case by chance.
                if (item.rank === undefined)
                    node.enabled = false;
            }
        }
        for (const node of before.keys())
            node.enabled = isAsked(node, tree.top);
        return new Set([...before].flatMap(([node, was]) => (node.enabled === was ? [] : [node])));
    };
}
const inOrder = (items) => [...items].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.order - b.order);
/** What nobody is asked must not be stored, and not come back when it is asked again. */
function dropDisabled(form, tree, refresh) {
    for (const item of form.all) {
        for (const node of tree.nodesOf(item)) {
            if (!node.enabled && node.answers.length > 0)
                tree.answer(node, [], 'empty');
        }
    }
    refresh(form.all);
}

/**
 * The sum of the scores of what was chosen. A question without an answer adds nothing, and is not a zero.
 *
 * @returns Nothing where no chosen option has a score.
 */
function totalScore(top) {
    let total;
    for (const { enabled, answers, item } of nodesIn([top])) {
        if (!enabled)
            continue;
        for (const answer of answers) {
            const score = scoreOf(answer, item);
            if (score !== undefined)
                total = (total ?? 0) + score;
        }
    }
    return total;
}
function scoreOf(answer, { options = [] }) {
    const { valueCoding } = answer;
    const own = numberOf(extensionOf$1(valueCoding, 'ordinalValue')) ?? numberOf(extensionOf$1(valueCoding, 'itemWeight'));
    return options.find(({ value }) => sameAnswer(value, answer))?.score ?? own;
}

/**
 * Says what is wrong with a response, whoever wrote it: the page before it is sealed, and the clinic once it is open.
 *
 * @param response - A `QuestionnaireResponse`, as it was parsed.
 * @param port - What computes the FHIRPath of the form, if it has any.
 * @returns Nothing when it is valid.
 *
 * @example
 * ```ts
 * validateResponse(form, { resourceType: 'QuestionnaireResponse', item: [] }); // => [{ rule: 'required', at: 'weight' }]
 * ```
 */
function validateResponse(form, response, port) {
    const session = createSession(form, { response, keepsDisabled: true });
    if (port)
        session.compute(port);
    return [...session.lost, ...findProblems(session.top).map(({ rule, at }) => ({ rule, at }))];
}

export { compileForm, createExpressions, createSession, findNode, findProblems, isQuestion, itemText, localText, nodesIn, keyOf as optionKey, labelOf as optionLabel, optionText, readTyped, totalScore, validateResponse };
