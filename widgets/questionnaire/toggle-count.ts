import { isQuestion } from '../../src/domain/questionnaire/form.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { nodesIn } from '../../src/domain/questionnaire/form-node.ts';
import type { Children, FormNode } from '../../src/domain/questionnaire/form-node.ts';

/** How many questions there are to see. */
export const questionsIn = (children: readonly Children[]): number => {
  let count = 0;
  for (const { item, enabled } of nodesIn(children)) if (enabled && isSeen(item)) count += 1;
  return count;
};

const isSeen = (item: FormItem) => isQuestion(item) && !item.hidden;

/** Counts the questions that open and close with an answer. */
export function toggleCount(top: Children, isWatched: (node: FormNode) => boolean) {
  const closed = new WeakSet([...nodesIn([top])].filter(({ enabled }) => !enabled));
  let [shown, hidden] = [0, 0];
  return {
    look(changed: ReadonlySet<FormNode>): void {
      for (const node of changed) {
        if (node.enabled === !closed.has(node)) continue;
        if (node.enabled) closed.delete(node);
        else closed.add(node);
        if (!isSeen(node.item)) continue;
        if (node.enabled) shown += 1;
        else if (isWatched(node)) hidden += 1;
      }
    },
    /** @param below - How many more there are under the answers themselves. */
    take(below: number) {
      const counted = { shown: shown + Math.max(0, below), hidden: hidden + Math.max(0, -below) };
      [shown, hidden] = [0, 0];
      return counted;
    },
  };
}
