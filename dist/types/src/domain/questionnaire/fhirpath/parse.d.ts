import { type Evaluator } from './scope.ts';
/** What was found in a source beside its meaning. */
export interface Parsed {
    readonly run: Evaluator;
    readonly literals: ReadonlySet<string>;
    readonly variables: ReadonlySet<string>;
}
/** Compiles a source. @throws FhirPathError where it is no expression of this subset. */
export declare function parse(source: string): Parsed;
