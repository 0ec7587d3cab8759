import { FhirPathError } from './fhirpath-error.ts';
import type { Node } from './node.ts';

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
  /** Where it stands in the source, for errors. */
  readonly at: number;
  readonly name: string;
  readonly scope: Scope;
  /** The arguments, not run yet. */
  readonly args: readonly Evaluator[];
}

/** Ends an evaluation that breaks a rule of FHIRPath. */
export function refuse({ name, at }: Pick<Call, 'name' | 'at'>, why: string): never {
  throw new FhirPathError(`${name}: ${why}`, at);
}

/** The only node, or nothing. */
export function single(nodes: Nodes, call: Call): Node | undefined {
  if (nodes.length > 1) refuse(call, `expects one value, got ${nodes.length}`);
  return nodes[0];
}

/** The only text, or nothing. */
export function textIn(nodes: Nodes, call: Call): string | undefined {
  const value = single(nodes, call)?.value ?? undefined;
  return value === undefined || typeof value === 'string' ? value : refuse(call, 'expects a text');
}

/** The only number, or nothing. */
export function numberIn(nodes: Nodes, call: Call): number | undefined {
  const value = single(nodes, call)?.value ?? undefined;
  return value === undefined || typeof value === 'number' ? value : refuse(call, 'expects a number');
}

/** An argument as it stands around the call, not within its input. */
export const argument = ({ args, scope }: Call, index = 0): Nodes => args[index]?.(scope.self, scope) ?? [];

/** An argument for each item: `$this` is the item. */
export function perItem({ args, scope }: Call, item: Node, more?: Pick<Scope, 'index' | 'total'>): Nodes {
  const self = [item];
  return args[0]?.(self, { ...scope, ...more, self }) ?? [];
}

/** Truth of a collection: one value that is not a truth value counts as true. */
export function truth(nodes: Nodes, call: Call): boolean | undefined {
  const node = single(nodes, call);
  return node && (typeof node.value === 'boolean' ? node.value : true);
}

/** More than this is a loop: no form has as many. */
export const mostNodes = 100_000;
