import { type Node } from './node.ts';
/** What an expression may read beside its input. */
export interface Environment {
    /** Values by name, without the `%`. */
    readonly variables: Readonly<Record<string, readonly unknown[]>>;
    /** ISO 8601 instant with the offset that holds for the patient. */
    readonly now: string;
    /**
     * Score of a Coding that carries none itself, for `weight()` and `ordinal()`: the form knows its options and
     * contained value sets.
     */
    readonly scoreOf?: (coding: unknown) => number | undefined;
}
export type Nodes = readonly Node[];
/** Where an expression stands while it runs. */
export interface Scope {
    readonly environment: Environment;
    /** `$this`. */
    readonly self: Nodes;
    readonly index?: number;
    readonly total?: Nodes;
}
/** A compiled expression. */
export type Evaluator = (focus: Nodes, scope: Scope) => Nodes;
/** What a function or an operator finds when it is called. */
export interface Call {
    /** As written; functions and operators of one kind tell by it which of them they are. */
    readonly name: string;
    /** Where it stands in the source, for errors. */
    readonly at: number;
    readonly scope: Scope;
    /** The arguments, not run yet. */
    readonly args: readonly Evaluator[];
}
/** Ends an evaluation that breaks a rule of FHIRPath. */
export declare function refuse({ name, at }: Pick<Call, 'name' | 'at'>, why?: string): never;
/** A collection of one value; empty where there is none, as after a division by 0. */
export declare const give: (value: unknown, type?: string) => Nodes;
/** The only node, or nothing. */
export declare function single(nodes: Nodes, call: Call): Node | undefined;
interface Plain {
    string: string;
    number: number;
}
/** The only value, of a type that is due, or nothing. */
export declare function valueIn<T extends keyof Plain>(nodes: Nodes, call: Call, type: T): Plain[T] | undefined;
/** An argument as it stands around the call, not within its input. */
export declare const argument: ({ args, scope }: Call, index?: number) => Nodes;
/** An argument for an item, which is `$this` then. */
export declare function perItem({ args, scope }: Call, item: Node, more: Pick<Scope, 'index' | 'total'>): Nodes;
/** Truth of a collection: one value that is not a truth value counts as true. */
export declare function truth(nodes: Nodes, call: Call): boolean | undefined;
export {};
