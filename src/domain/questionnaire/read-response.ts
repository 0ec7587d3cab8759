import type { Answer, AnswerValue, ResponseItem } from '../../contracts/questionnaire.ts';
import { hasItsType } from './answer-type.ts';
import { valueNames } from './compare-answers.ts';
import type { Finding, Rule } from './finding.ts';
import { isQuestion } from './form.ts';
import type { Form, FormItem } from './form.ts';
import type { Children, FormNode } from './form-node.ts';
import type { NodeTree } from './node-tree.ts';

interface Reading {
  form: Form;
  tree: NodeTree;
  /** Items that stand elsewhere in the form now. */
  strays: ResponseItem[];
  say(rule: Rule, at: unknown): void;
}

/**
 * Puts stored answers where they belong, also those that were given to an older form: questions that are gone and
 * answers of another type are left out and named, what has moved is found again, everything else stays.
 *
 * @param response - A `QuestionnaireResponse`, as it was parsed; anything else is an empty one.
 * @returns What could not be kept.
 */
export function readResponse(form: Form, tree: NodeTree, response: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  const strays: ResponseItem[] = [];
  const say = (rule: Rule, at: unknown) => findings.push({ rule, at: String(at) });
  const reading: Reading = { form, tree, strays, say };
  readPlace(itemsIn(response), { children: tree.top, parent: undefined }, reading);
  for (const stray of strays) readStray(stray, reading);
  return findings;
}

const itemsIn = (owner: unknown): readonly ResponseItem[] => {
  const { item } = (owner ?? {}) as { item?: unknown };
  return Array.isArray(item) ? item.filter((one) => one && typeof one === 'object') : [];
};

interface Place {
  children: Children;
  parent: FormNode | undefined;
}

function readPlace(sources: readonly ResponseItem[], place: Place, reading: Reading): void {
  const { form, strays, say } = reading;
  const times = new Map<FormItem, number>();
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
    if (isQuestion(item)) readAnswers(source, nodes[0], reading);
    else readGroup(source, { ...place, item, time }, reading);
  }
}

/** Of two items with one linkId, the one that stands here. */
function itemIn({ children }: Place, linkId: string, { byLinkId }: Form): FormItem | undefined {
  const item = byLinkId.get(linkId);
  if (!item || children.has(item)) return item;
  return [...children.keys()].find((one) => one.linkId === linkId) ?? item;
}

function readGroup(
  source: ResponseItem,
  { children, parent, item, time }: Place & { item: FormItem; time: number },
  reading: Reading,
): void {
  const { tree, say } = reading;
  if (source.answer?.length)
    say(item.type === 'display' ? 'answer-on-display' : 'answer-on-group', item.linkId);
  const known = children.get(item)?.[time] ?? tree.add(item, parent, 'empty');
  if (!known) say('too-many-answers', item.linkId);
  const node = known ?? children.get(item)?.at(-1);
  const [within] = node?.children ?? [];
  if (within) readPlace(itemsIn(source), { children: within, parent: node }, reading);
}

function readAnswers(source: ResponseItem, node: FormNode | undefined, reading: Reading): void {
  if (!node) return;
  const { tree, say } = reading;
  const { item } = node;
  const stored = Array.isArray(source.answer)
    ? source.answer.filter((one) => one && typeof one === 'object')
    : [];
  const kept = stored.filter((answer) => {
    const isEmpty = !valueNames.some((name) => answer[name] !== undefined && answer[name] !== '');
    if (!isEmpty && !hasItsType(answer, item)) say('wrong-type', item.linkId);
    return !isEmpty && hasItsType(answer, item);
  });
  const before = node.answers.length;
  tree.answer(node, [...node.answers, ...kept.map(valueOnly)], 'empty');
  node.children.slice(before).forEach((children, at) => {
    const answer = kept[at];
    if (answer) readPlace(itemsIn(answer), { children, parent: node }, reading);
  });
  // Some write what stands under an answer beside it.
  const [first] = node.children;
  if (first) readPlace(itemsIn(source), { children: first, parent: node }, reading);
}

const valueOnly = ({ item: _item, ...answer }: Answer): AnswerValue =>
  Object.fromEntries(Object.entries(answer).filter(([name]) => (valueNames as string[]).includes(name)));

/** Moved in the form since: taken where it stands now, if that is one place and empty. */
function readStray(source: ResponseItem, reading: Reading): void {
  const { form, tree, say } = reading;
  const item = form.byLinkId.get(source.linkId);
  const [node, ...others] = item ? tree.nodesOf(item) : [];
  if (!item || !node || others.length > 0 || node.answers.length > 0) {
    say('unknown-linkid', source.linkId);
  } else if (isQuestion(item)) {
    readAnswers(source, node, reading);
  } else {
    const [within] = node.children;
    if (within) readPlace(itemsIn(source), { children: within, parent: node }, { ...reading, strays: [] });
  }
}
