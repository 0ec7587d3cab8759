import { type Call, type Nodes } from './scope.ts';
/** Both sides; one that is not wanted stays unread. */
type Operator = (left: Nodes, right: () => Nodes, call: Call) => Nodes;
/** Operators by how strongly they bind; all bind to the left. */
export declare const operators: readonly Readonly<Record<string, Operator>>[];
export {};
