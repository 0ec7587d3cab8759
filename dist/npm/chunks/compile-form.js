const fhir = 'http://hl7.org/fhir/StructureDefinition/';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';
/** Whether an extension is the one of that name: addresses of FHIR and of SDC differ in what stands before it. */
const isNamed = (url, name) => url === fhir + name || url === `${sdc}sdc-questionnaire-${name}` || url === `${fhir}questionnaire-${name}`;
const extensionsIn = (owner) => owner?.extension ?? [];
/** All extensions of a name, such as `minValue`. */
const extensionsOf = (owner, name) => extensionsIn(owner).filter(({ url }) => isNamed(url, name));
/** The first extension of a name. */
const extensionOf = (owner, name) => extensionsOf(owner, name)[0];
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
 * name, and what it stands in. Their `opens` and `rank` are filled in. What depends on itself has one rank with all
 * that it depends on and that depends on it.
 *
 * @param items - All of the form, from the top.
 * @returns Items whose conditions depend on themselves, in the order of the form.
 */
function rankItems(items) {
    const none = () => new Map(items.map((item) => [item, new Set()]));
    const opens = none();
    /** What has still to be ranked before each. */
    const openers = none();
    for (const item of items) {
        for (const from of [item.parent, ...item.conditions.map(({ target }) => target)]) {
            if (!from)
                continue;
            opens.get(from)?.add(item);
            openers.get(item)?.add(from);
        }
    }
    for (const item of items)
        item.opens = [...(opens.get(item) ?? [])];
    const unranked = new Set(items);
    const ready = items.filter((item) => openers.get(item)?.size === 0);
    const rankTogether = (together, rank) => {
        for (const item of together) {
            item.rank = rank;
            unranked.delete(item);
        }
        const next = new Set([...together].flatMap((item) => item.opens));
        for (const one of next) {
            const left = openers.get(one);
            for (const item of together)
                left?.delete(item);
            if (left?.size === 0 && unranked.has(one))
                ready.push(one);
        }
    };
    let rank = 0;
    for (const item of items) {
        while (unranked.has(item)) {
            const next = ready.pop();
            rankTogether(next ? [next] : markCycle(firstCycle(item, { opens, openers })), rank++);
        }
    }
    return items.filter(({ isOnCycle }) => isOnCycle);
}
function markCycle(cycle) {
    for (const item of cycle)
        item.isOnCycle = true;
    return cycle;
}
/** Of the cycles that an item waits for, which may be its own, one that waits for no other. */
function firstCycle(item, { opens, openers }) {
    const before = reached(item, openers);
    const after = reached(item, opens);
    const further = [...before].findLast((one) => !after.has(one));
    return further ? firstCycle(further, { opens, openers }) : before;
}
/** Everything that an item leads to, however far; itself where a way leads back to it. */
function reached(item, ways) {
    const found = new Set(ways.get(item));
    for (const one of found)
        for (const next of ways.get(one) ?? [])
            found.add(next);
    return found;
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
    set('minValue', valueIn(item, 'min'));
    set('maxValue', valueIn(item, 'max'));
    set('minLength', numberOf(extensionOf(item, 'minLength')));
    set('maxLength', typeof item.maxLength === 'number' ? item.maxLength : undefined);
    set('minOccurs', numberOf(extensionOf(item, 'minOccurs')));
    set('maxOccurs', numberOf(extensionOf(item, 'maxOccurs')));
    set('maxDecimalPlaces', numberOf(extensionOf(item, 'maxDecimalPlaces')));
    set('maxSize', megabytes(extensionOf(item, 'maxSize')));
    const mimeTypes = extensionsOf(item, 'mimeType').flatMap(({ valueCode }) => valueCode ?? []);
    set('mimeTypes', mimeTypes.length > 0 ? mimeTypes : undefined);
    const types = extensionsOf(item, 'referenceResource').flatMap(({ valueCode }) => valueCode ?? []);
    set('referenceTypes', types.length > 0 ? types : undefined);
    set('units', unitsOf(item));
    const pattern = extensionOf(item, 'regex')?.valueString;
    if (pattern)
        set('regex', wholeText(pattern, onBadRegex));
    return limits;
}
/** `minQuantity` stands for quantities, `minValue` for everything else. */
function valueIn(item, end) {
    const extension = extensionOf(item, `${end}Quantity`) ?? extensionOf(item, `${end}Value`);
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
        (coding?.code ? scores.get(keyOf(coding.system, coding.code)) : undefined);
    return {
        value: value,
        exclusive: extensionOf(option, 'optionExclusive')?.valueBoolean === true,
        initial: initialSelected === true,
        ...(score === undefined ? {} : { score }),
        extensions: coding?._display?.extension ?? _valueString?.extension ?? [],
    };
}
const scoreIn = (owner) => numberOf(extensionOf(owner, 'ordinalValue')) ?? numberOf(extensionOf(owner, 'itemWeight'));
const keyOf = (system, code) => `${system}\n${code}`;
/** Reads those scores once: a list may have thousands of concepts, and as many options are looked up in it. */
function conceptScores(form) {
    const scores = new Map();
    for (const { system, concept = [] } of containedIn(form).flatMap(includesOf)) {
        for (const one of concept) {
            const key = keyOf(system, one.code);
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
const operators = ['exists', '=', '!=', '>', '<', '>=', '<='];
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
        rank: 0,
        isOnCycle: false,
        required: source.required === true && type !== 'display',
        repeats: source.repeats === true && type !== 'display',
        readOnly: source.readOnly === true,
        hidden: extensionOf(source, 'hidden')?.valueBoolean === true,
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
const controlOf = (source) => extensionOf(source, 'itemControl')?.valueCodeableConcept?.coding?.find(({ code }) => code)?.code;
function expressionsOf(source, onForeign) {
    const found = {};
    for (const name of expressionNames) {
        const expression = extensionOf(source, name)?.valueExpression;
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
        if (!operators.includes(condition.operator)) {
            say('error', 'unknown-operator', { at, about: String(condition.operator) });
        }
        else if (!target)
            say('warning', 'dangling-condition', { at, about });
        else if (target === item)
            say('warning', 'self-condition', { at });
        return { ...condition, target };
    });
}

export { extensionOf as a, compileForm as c, extensionsOf as e, isQuestion as i, numberOf as n, partOf as p };
