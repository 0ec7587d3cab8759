import type { ExpressionPort } from './expression-port.ts';
import type { Diagnostic, ExpressionName, Form } from './form.ts';
import type { FormNode } from './form-node.ts';
import type { OpenSession } from './begin-session.ts';
/** What the FHIRPath of a form needs beside its answers. */
export interface ExpressionOptions {
    /** The clinic's clock: an ISO instant with its offset. */
    now(): string;
    /** What the form is launched with, by name, such as `patient`; nothing is known of it unless it is given here. */
    launch?: Readonly<Record<string, readonly unknown[]>>;
}
export interface FormExpressions {
    port: ExpressionPort;
    /** Expressions that cannot be computed here, each with its place: they are refused, never taken for empty. */
    diagnostics: readonly Diagnostic[];
    /** What an expression comes to at each of its places, as FHIRPath says it. */
    valuesOf(session: OpenSession, name: ExpressionName): ReadonlyMap<FormNode, readonly unknown[]>;
}
/**
 * Makes the FHIRPath of a form ready: `calculatedExpression`, `enableWhenExpression`, `initialExpression`, and the
 * variables that they use.
 *
 * Source: https://hl7.org/fhir/uv/sdc/STU3/expressions.html
 */
export declare function createExpressions(form: Form, { now, launch }: ExpressionOptions): FormExpressions;
