import type { Children, FormNode } from '../../src/domain/questionnaire/form-node.ts';
/** How many questions there are to see. */
export declare const questionsIn: (children: readonly Children[]) => number;
/** Counts the questions that open and close with an answer. */
export declare function toggleCount(top: Children, isWatched: (node: FormNode) => boolean): {
    look(changed: ReadonlySet<FormNode>): void;
    /** @param below - How many more there are under the answers themselves. */
    take(below: number): {
        shown: number;
        hidden: number;
    };
};
