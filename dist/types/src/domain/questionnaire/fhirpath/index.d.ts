import { FhirPathError } from './fhirpath-error.ts';
import type { Environment } from './scope.ts';
export { FhirPathError };
export type { Environment } from './scope.ts';
/** An expression, compiled once and run at every change. */
export interface FhirPath {
    readonly source: string;
    /** All texts in it: the linkIds that it may read are among them. */
    readonly literals: ReadonlySet<string>;
    /** Names used after `%`. */
    readonly variables: ReadonlySet<string>;
    /**
     * @param input - FHIR JSON that the paths start at.
     * @returns FHIR JSON: dates and times as their ISO text, quantities as `{ value, unit, … }`.
     * @throws FhirPathError when a rule is broken, such as several values where one is due, or a variable is not given.
     */
    evaluate: (input: readonly unknown[], environment: Environment) => unknown[];
}
/**
 * Compiles a FHIRPath expression (normative 2.0, with the additions of SDC) to a function. What this subset does not
 * have is refused here, never answered with nothing: a condition that silently reads empty hides a question.
 *
 * @throws FhirPathError for a syntax error, an unknown function, a wrong number of arguments.
 *
 * @example
 * ```ts
 * const isAdult = compileFhirPath("item.where(linkId = 'born').answer.value <= today() - 18 years");
 * isAdult.evaluate([response], { variables: {}, now: '2027-03-01T10:00:00+01:00' }); // => [true]
 * ```
 */
export declare function compileFhirPath(source: string): FhirPath;
