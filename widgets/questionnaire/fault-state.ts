import { signal } from '@preact/signals';
import type { Rule } from '../../src/domain/questionnaire/finding.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
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

/** What has to be put right on the page that was left last. */
export function faultState(signals: NodeSignals) {
  const list = signal<readonly Fault[]>([]);
  return {
    list,
    /** Rises with each refusal. */
    refusals: signal(0),
    of: (node: FormNode) => list.peek().filter((fault) => fault.node === node),
    show(found: readonly Fault[]) {
      const before = list.peek();
      list.value = found;
      signals.touch(new Set([...before, ...found].map(({ node }) => node)));
    },
  };
}
