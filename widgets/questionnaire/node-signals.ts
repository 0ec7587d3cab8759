import { batch, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';

/** What of a form is drawn again: a question for its own change, and nothing else. */
export interface NodeSignals {
  /**
   * Called while a view draws: it is drawn again when the node is another.
   *
   * @returns Another number then, for whatever is drawn within.
   */
  watch(node: FormNode): number;
  isWatched(node: FormNode): boolean;
  touch(nodes: Iterable<FormNode>): void;
  /** The same in the whole page, and short. */
  idOf(node: FormNode): string;
}

export function nodeSignals(): NodeSignals {
  const signals = new WeakMap<FormNode, Signal<number>>();
  const ids = new WeakMap<FormNode, string>();
  let last = 0;
  return {
    watch(node) {
      let known = signals.get(node);
      if (!known) signals.set(node, (known = signal(0)));
      return known.value;
    },
    isWatched: (node) => signals.has(node),
    touch(nodes) {
      batch(() => {
        for (const node of nodes) {
          const known = signals.get(node);
          if (known) known.value += 1;
        }
      });
    },
    idOf(node) {
      let known = ids.get(node);
      if (!known) ids.set(node, (known = `q${++last}`));
      return known;
    },
  };
}
