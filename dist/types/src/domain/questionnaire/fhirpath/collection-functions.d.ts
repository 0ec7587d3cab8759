import { type Call, type Nodes } from './scope.ts';
/** Runs on the collection before the dot; the arguments wait in the call. */
export type Run = (focus: Nodes, call: Call) => Nodes;
/** Functions by how many arguments they take at least and at most, in two digits, then by name. */
export type Functions = Readonly<Record<string, Readonly<Record<string, Run>>>>;
/** Existence, filters, sets, walks and choices. */
export declare const collectionFunctions: Functions;
/** `is`, `as` and `ofType`: the type stands in the source, not in the data. */
export declare function ofType(focus: Nodes, type: string, call: Call): Nodes;
