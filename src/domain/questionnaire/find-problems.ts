import { brokenRules, isContradictory } from './answer-rules.ts';
import type { Finding, Rule } from './finding.ts';
import { isQuestion } from './form.ts';
import { isAnswered } from './form-node.ts';
import type { Children, FormNode } from './form-node.ts';

/**
 * What must still be put right before the answers may leave, in the order of the form. Only what is asked binds.
 *
 * @returns Rules with the `linkId`; from the second occurrence on with its number.
 */
export function findProblems(top: Children): readonly (Finding & { node: FormNode })[] {
  const seen = new Map<string, number>();
  const found: (Finding & { node: FormNode })[] = [];

  function look(children: Children): void {
    for (const nodes of children.values()) {
      const [first] = nodes;
      if (first && !isQuestion(first.item)) say(first, rulesOfGroup(nodes), seen.get(first.item.linkId) ?? 0);
      for (const node of nodes) {
        const { linkId } = node.item;
        const time = seen.get(linkId) ?? 0;
        seen.set(linkId, time + 1);
        if (isQuestion(node.item)) say(node, rulesOf(node), time);
        node.children.forEach(look);
      }
    }
  }

  function say(node: FormNode, rules: readonly Rule[], time: number): void {
    const { linkId } = node.item;
    for (const rule of new Set(rules))
      found.push({ rule, at: time > 0 ? `${linkId}[${time}]` : linkId, node });
  }

  look(top);
  return found;
}

function rulesOf({ item, answers, enabled }: FormNode): readonly Rule[] {
  if (!enabled) return answers.length > 0 ? ['not-enabled'] : [];
  const most = item.repeats ? (item.limits.maxOccurs ?? Infinity) : 1;
  return [
    ...(item.required && answers.length === 0 ? ['required' as const] : []),
    ...(answers.length > 0 && answers.length < (item.limits.minOccurs ?? 0)
      ? ['too-few-answers' as const]
      : []),
    ...(answers.length > most ? ['too-many-answers' as const] : []),
    ...(isContradictory(answers, item) ? ['exclusive-option' as const] : []),
    ...answers.flatMap((answer) => [...brokenRules(answer, item)]),
  ];
}

function rulesOfGroup(nodes: readonly FormNode[]): readonly Rule[] {
  const [first] = nodes;
  if (!first?.enabled || first.item.type === 'display') return [];
  const { required, limits } = first.item;
  const answered = nodes.filter(isAnswered).length;
  return [
    ...(required && answered === 0 ? ['required' as const] : []),
    ...(answered > 0 && answered < (limits.minOccurs ?? 0) ? ['too-few-answers' as const] : []),
    ...(answered > (limits.maxOccurs ?? Infinity) ? ['too-many-answers' as const] : []),
  ];
}
