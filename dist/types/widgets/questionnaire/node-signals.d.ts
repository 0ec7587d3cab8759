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
export declare function nodeSignals(): NodeSignals;
