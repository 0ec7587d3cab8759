import type { FormItem } from './form.ts';
import type { Children, FormNode } from './form-node.ts';

/**
 * Finds the occurrence of a question that a condition means: an ancestor, else the nearest before, else the nearest
 * after. Inside a repeating group that is the one of the same instance.
 *
 * @param from - What has the condition.
 * @param top - The outermost level of the form.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen.question
 */
export function findQuestion(from: FormNode, question: FormItem, top: Children): FormNode | undefined {
  let below = from;
  for (;;) {
    const place = below.parent;
    if (!place) return nearest(occurrences([top], question, 0), question, below);
    if (place.item === question) return place;
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

function occurrences(places: readonly Children[], question: FormItem, level: number): readonly FormNode[] {
  const step = question.path[level];
  if (!step) return [];
  const nodes = places.flatMap((children) => children.get(step) ?? []);
  if (step === question) return nodes;
  return nodes.flatMap((node) => occurrences(node.children, question, level + 1));
}

const nearest = (found: readonly FormNode[], question: FormItem, { item }: FormNode): FormNode | undefined =>
  question.order < item.order ? found.at(-1) : found[0];
