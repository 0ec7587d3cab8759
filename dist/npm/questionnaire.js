import { n as numberOf, a as extensionOf } from './chunks/compile-form.js';
export { c as compileForm, i as isQuestion } from './chunks/compile-form.js';
import { n as nodesIn } from './chunks/form-node.js';
import { f as findProblems } from './chunks/find-problems.js';
export { createExpressions } from './chunks/form-expressions.js';
export { i as itemText, l as localText, k as optionKey, a as optionLabel, o as optionText } from './chunks/localise-form.js';
export { r as readTyped } from './chunks/read-typed.js';
import { b as beginSession } from './chunks/begin-session.js';
import { t as takeUp } from './chunks/take-up.js';
import { w as writeResponse } from './chunks/write-response.js';
import { s as sameAnswer } from './chunks/compare-answers.js';
import './chunks/decimal-places.js';
import './chunks/answer-type.js';
import './chunks/is-asked.js';

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
    const session = beginSession(form, response === undefined ? undefined : takeUp(form, { response, keepsDisabled }));
    return { ...session, response: () => writeResponse(form, session.top) };
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
    const own = numberOf(extensionOf(valueCoding, 'ordinalValue')) ?? numberOf(extensionOf(valueCoding, 'itemWeight'));
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
    const given = new Set([...nodesIn([session.top])].filter(({ answers }) => answers.length > 0));
    if (port)
        session.compute(port);
    // What is computed in a part that is closed was answered by nobody, and is not written down either.
    const problems = findProblems(session.top).filter(({ rule, node }) => rule !== 'not-enabled' || given.has(node));
    return [...session.lost, ...problems.map(({ rule, at }) => ({ rule, at }))];
}

export { createSession, findNode, findProblems, nodesIn, totalScore, validateResponse };
