import { s as sameAnswer, c as compareAnswers } from './compare-answers.js';

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

export { isAsked as i, satisfies as s };
