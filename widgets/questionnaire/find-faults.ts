import { findProblems } from '../../src/domain/questionnaire/find-problems.ts';
import { isQuestion } from '../../src/domain/questionnaire/form.ts';
import { nodesIn } from '../../src/domain/questionnaire/form-node.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { OpenSession } from '../../src/domain/questionnaire/begin-session.ts';
import { partId } from './date-entry.ts';
import type { Entries } from './entries.ts';
import type { Fault } from './fault-state.ts';
import type { NodeSignals } from './node-signals.ts';
import { faultyPart } from './read-field.ts';

export interface Checked {
  session: OpenSession;
  entries: Entries;
  idOf: NodeSignals['idOf'];
}

/** What still has to be put right, field by field, in the order of the form. */
export function findFaults(checked: Checked): readonly Fault[] {
  const { session, entries } = checked;
  const found: Fault[] = [];
  const named = new Set<FormNode>();
  for (const node of nodesIn([session.top])) {
    if (!node.enabled) continue;
    for (const [at, rule] of entries.mistyped(node)) {
      named.add(node);
      found.push({ node, rule, at, fieldId: fieldOf(node, at, checked) });
    }
  }
  for (const { node, rule } of findProblems(session.top)) {
    // Of what is mistyped that is said, and not that it is missing; and each field is named once.
    if (named.has(node) || node.item.readOnly || node.item.hidden) continue;
    named.add(node);
    found.push({ node, rule, at: 0, fieldId: fieldOf(node, 0, checked) });
  }
  const place = new Map([...nodesIn([session.top])].map((node, at) => [node, at]));
  return found.sort((a, b) => (place.get(a.node) ?? 0) - (place.get(b.node) ?? 0) || a.at - b.at);
}

/** The control of a fault: of a group its first, of a date the part that is wrong. */
function fieldOf(node: FormNode, at: number, { entries, idOf }: Checked): string {
  const question = isQuestion(node.item)
    ? node
    : [...nodesIn(node.children)].find((one) => one.enabled && isQuestion(one.item) && !one.item.hidden);
  const id = idOf(question ?? node) + (at > 0 ? `-${at}` : '');
  if (question?.item.type !== 'date') return id;
  return partId(question.item, id, faultyPart(entries.of(question, 'en')[at] ?? '', question.item));
}
