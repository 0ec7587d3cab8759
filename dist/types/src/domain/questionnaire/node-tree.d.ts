import type { AnswerValue } from '../../contracts/questionnaire.ts';
import type { FormItem } from './form.ts';
import type { Children, FormNode } from './form-node.ts';
/** Whether a new place begins with the initial values of the form, or empty because somebody has left it so. */
export type Beginning = 'initial' | 'empty';
/** Owns which nodes there are: what an answer, a further instance or a removal brings and takes. */
export interface NodeTree {
    readonly top: Children;
    /** All occurrences of an item; in no order. */
    nodesOf(item: FormItem): ReadonlySet<FormNode>;
    /** Gives a question its answers. What was said under an answer that stays, stays. */
    answer(node: FormNode, answers: readonly AnswerValue[], beginning: Beginning): void;
    /** Puts one more instance of a repeating group after the last. */
    add(group: FormItem, parent: FormNode | undefined, beginning: Beginning): FormNode | undefined;
    /** Takes an instance away; the last one is emptied instead. */
    remove(node: FormNode): void;
}
export declare function nodeTree(items: readonly FormItem[], beginning: Beginning): NodeTree;
