import { i as isQuestion } from './compile-form.js';

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

export { writeResponse as w };
