import type { Answer, QuestionnaireResponse, ResponseItem } from '../../contracts/questionnaire.ts';
import { isQuestion } from './form.ts';
import type { Form } from './form.ts';
import type { Children, FormNode } from './form-node.ts';

/**
 * Writes down what is asked and answered: what a condition has closed is left out, what is only hidden stays, and
 * nothing is empty.
 *
 * Source: https://hl7.org/fhir/R4/questionnaireresponse.html#notes
 */
export function writeResponse({ source }: Form, top: Children): QuestionnaireResponse {
  const item = itemsOf(top);
  const { url, version } = source;
  return {
    resourceType: 'QuestionnaireResponse',
    ...(url && { questionnaire: version ? `${url}|${version}` : url }),
    status: 'in-progress',
    ...(item.length > 0 && { item }),
  };
}

const itemsOf = (children: Children): ResponseItem[] =>
  [...children.values()].flatMap((nodes) => nodes.flatMap(itemOf));

function itemOf({ enabled, item, answers, children }: FormNode): ResponseItem[] {
  if (!enabled || item.type === 'display') return [];
  const { linkId } = item;
  if (!isQuestion(item)) {
    const below = children.flatMap(itemsOf);
    return below.length > 0 ? [{ linkId, item: below }] : [];
  }
  const answer = answers.map((value, at): Answer => {
    const place = children[at];
    const below = place ? itemsOf(place) : [];
    return below.length > 0 ? { ...value, item: below } : value;
  });
  return answer.length > 0 ? [{ linkId, answer }] : [];
}
