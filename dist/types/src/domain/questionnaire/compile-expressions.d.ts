import type { FhirPath } from './fhirpath/index.ts';
import type { Diagnostic, ExpressionName, Form, FormItem, Variable } from './form.ts';
/** The FHIRPath of a form, ready to be evaluated. */
export interface CompiledExpressions {
    /** By the list that the form or the item declares them in. */
    variables: ReadonlyMap<readonly Variable[], ReadonlyMap<string, FhirPath>>;
    computed: ReadonlyMap<FormItem, Readonly<Partial<Record<ExpressionName, FhirPath>>>>;
    /** What the form expects to be launched with, such as `patient`. */
    launchNames: readonly string[];
    /** Expressions that cannot be computed here: they are refused, never taken for empty. */
    diagnostics: readonly Diagnostic[];
}
export declare function compileExpressions(form: Form, given: readonly string[]): CompiledExpressions;
