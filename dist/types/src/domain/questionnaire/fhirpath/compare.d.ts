import { type Node } from './node.ts';
import { type Call, type Nodes } from './scope.ts';
import { type Temporal } from './temporal.ts';
/** A node as a date, dateTime or time; a text of unknown type counts when it reads as one. */
export declare const temporalOf: (node: Node) => Temporal | undefined;
/**
 * Orders two values, and refuses those of types that have no order.
 *
 * @returns Negative, 0 or positive; `undefined` when undecided.
 */
export declare function order(a: Node, b: Node, call: Call): number | undefined;
/** Whether equivalence is asked for, not equality: `~` or `!~`. */
export declare const isLoose: ({ name }: Call) => boolean;
/** Whether two values are the same; `undefined` when undecided. */
export declare function same(a: Node, b: Node, call: Call): boolean | undefined;
/** Whether two collections are: `=` in order, `~` in any; `undefined` when undecided. */
export declare function sameAll(a: Nodes, b: Nodes, call: Call): boolean | undefined;
/** Nodes without their equals. */
export interface Distinct {
    has: (node: Node) => boolean;
    /** @returns Whether it was not there yet. */
    add: (node: Node) => boolean;
}
export declare function distinctNodes(call: Call, nodes?: Nodes): Distinct;
/** A collection without repetitions. */
export declare const distinct: (nodes: Nodes, call: Call) => Node[];
