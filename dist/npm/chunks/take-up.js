import { h as hasItsType } from './answer-type.js';
import { a as valueNames } from './compare-answers.js';
import { i as isQuestion } from './compile-form.js';

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

/**
 * Takes up stored answers, also those that were given to an older form.
 *
 * @param keepsDisabled - Whether answers to what is not asked stay; as they do while a response is only read.
 */
const takeUp = (form, { response, keepsDisabled }) => ({
    read: (tree) => readResponse(form, tree, response),
    drop: (tree) => !keepsDisabled && dropDisabled(form, tree),
});
/** What nobody is asked must not be stored, and not come back when it is asked again. */
function dropDisabled(form, tree) {
    for (const item of form.all) {
        for (const node of tree.nodesOf(item)) {
            if (!node.enabled && node.answers.length > 0)
                tree.answer(node, [], 'empty');
        }
    }
    return true;
}

export { takeUp as t };
