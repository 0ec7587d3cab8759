import { signal } from '@preact/signals';
import { findProblems } from '../../src/domain/questionnaire/find-problems.ts';
import type { Rule } from '../../src/domain/questionnaire/finding.ts';
import { isQuestion } from '../../src/domain/questionnaire/form.ts';
import { nodesIn } from '../../src/domain/questionnaire/form-node.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { Session } from '../../src/domain/questionnaire/session.ts';
import { faultyPart, partId } from './date-entry.ts';
import type { Entries } from './entries.ts';
import type { NodeSignals } from './node-signals.ts';

/** Something to be put right in one field. */
export interface Fault {
  node: FormNode;
  rule: Rule;
  /** Which of its fields. */
  at: number;
  /** Id of the control to go to. */
  fieldId: string;
}

export interface FaultsOptions {
  session: Session;
  entries: Entries;
  signals: NodeSignals;
}

/** Owns what has to be put right on the page that was left last. */
export function createFaults({ session, entries, signals }: FaultsOptions) {
  const list = signal<readonly Fault[]>([]);
  const refusals = signal(0);

  function find(): readonly Fault[] {
    const found: Fault[] = [];
    const typed = new Set<FormNode>();
    for (const node of nodesIn([session.top])) {
      if (!node.enabled) continue;
      for (const [at, rule] of entries.mistyped(node)) {
        typed.add(node);
        found.push({ node, rule, at, fieldId: fieldOf(node, at) });
      }
    }
    for (const { node, rule } of findProblems(session.top)) {
      // Of what is mistyped that is said, and not that it is missing; and each field is named once.
      if (typed.has(node) || node.item.readOnly || node.item.hidden) continue;
      typed.add(node);
      found.push({ node, rule, at: 0, fieldId: fieldOf(node, 0) });
    }
    return found;
  }

  function fieldOf(node: FormNode, at: number): string {
    const question = isQuestion(node.item)
      ? node
      : [...nodesIn(node.children)].find((one) => one.enabled && isQuestion(one.item) && !one.item.hidden);
    const id = signals.idOf(question ?? node) + (at > 0 ? `-${at}` : '');
    if (question?.item.type !== 'date') return id;
    return partId(question.item, id, faultyPart(entries.of(question, 'en')[at] ?? '', question.item));
  }

  return {
    list,
    refusals,
    find,
    of: (node: FormNode) => list.peek().filter((fault) => fault.node === node),
    show(found: readonly Fault[]) {
      const before = list.peek();
      list.value = found;
      signals.touch(new Set([...before, ...found].map(({ node }) => node)));
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;
