import type { CompiledExpressions } from './compile-expressions.ts';
import type { FhirPath } from './fhirpath/index.ts';
import type { Form } from './form.ts';
import type { FormNode } from './form-node.ts';
import type { OpenSession } from './begin-session.ts';
type Scope = Record<string, readonly unknown[]>;
export type Evaluate = (path: FhirPath, node: FormNode) => readonly unknown[];
export interface Evaluation {
    variables: CompiledExpressions['variables'];
    /** What stands for variables that the form does not compute itself. */
    known: Scope;
    now(): string;
}
/** Evaluates over what is answered at one moment; each variable once for each place. */
export declare function evaluator(form: Form, { variables, known, now }: Evaluation): (session: OpenSession) => Evaluate;
export {};
