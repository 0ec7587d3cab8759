import { s as sameAnswer } from './compare-answers.js';
import { i as isAsked } from './is-asked.js';
import { i as isQuestion } from './compile-form.js';

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

/** An expression may follow from another; more rounds than this are a circle. */
const mostRounds = 10;
/**
 * Begins to fill in a form, or goes on with it. After each change only what depends on it is looked at again.
 *
 * @param takingUp - Answers to go on from; without them the initial values of the form stand.
 */
function beginSession(form, takingUp) {
    const tree = nodeTree(form.items, takingUp ? 'empty' : 'initial');
    const lost = takingUp?.read(tree) ?? [];
    const refresh = refresher(tree);
    const listeners = new Set();
    let port;
    refresh(form.all);
    if (takingUp?.drop(tree))
        refresh(form.all);
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
                if (item.isOnCycle)
                    node.enabled = false;
            }
        }
        for (const node of before.keys())
            node.enabled = isAsked(node, tree.top);
        return new Set([...before].flatMap(([node, was]) => (node.enabled === was ? [] : [node])));
    };
}
const inOrder = (items) => [...items].sort((a, b) => a.rank - b.rank || a.order - b.order);

export { beginSession as b };
