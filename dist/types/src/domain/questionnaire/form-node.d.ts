import type { AnswerValue } from '../../contracts/questionnaire.ts';
import type { FormItem } from './form.ts';
/** What stands in one place: by item, in the order of the form; a repeating group stands there several times. */
export type Children = ReadonlyMap<FormItem, readonly FormNode[]>;
/** An item as it is filled in: a repeating group has one for each time it is given, a question keeps its answers. */
export interface FormNode {
    readonly item: FormItem;
    readonly parent: FormNode | undefined;
    answers: readonly AnswerValue[];
    /** Of a group: one. Of a question: one for each answer, in the order of the answers. */
    children: Children[];
    /** Whether it is asked: its conditions hold, and what it stands in is asked. */
    enabled: boolean;
    /** What its `enableWhenExpression` came to. */
    allowed: boolean;
}
/** Everything below, depth first, in the order of the form. */
export declare function nodesIn(children: readonly Children[]): Generator<FormNode>;
/** Whether anything that is asked below, or here, is answered. */
export declare function isAnswered(node: FormNode): boolean;
/** Where a node stands among the others of its item in the same place: from 0. */
export declare function indexOf(node: FormNode, top: Children): number;
