import type { EligibilityAnswer } from '../../contracts/booking-request.ts';
import type { FieldProblem } from '../../contracts/problem.ts';
/** Whom a service is for: a `Service` of the catalogue and a `ServiceEntry` of the clinic's file both say it. */
export interface EligibilityRules {
    audience?: string | undefined;
    age?: AgeRange | undefined;
    questions?: readonly EligibilityRule[] | undefined;
}
/** Whole years on the day of the appointment, both included. */
export interface AgeRange {
    from?: number | undefined;
    to?: number | undefined;
}
interface EligibilityRule {
    id: string;
    answers: readonly {
        id: string;
        outcome: string;
    }[];
}
/** What was said of the patient, and for when. */
export interface EligibilityClaims {
    /** ISO 8601 calendar date. */
    birthDate: string;
    /** Day of the appointment at the clinic, as ISO 8601 calendar date. */
    day: string;
    audience?: 'new' | 'known' | undefined;
    answers?: readonly EligibilityAnswer[] | undefined;
    /** Whether the practitioner sees patients whom the clinic does not know; yes when left out. */
    acceptsNew?: boolean | undefined;
}
/**
 * Decides whether a patient may book a service. Browser and backend ask the same function, so that nobody is led to a
 * slot that is refused in the end.
 *
 * @returns Nothing when they may; else each rule that says no. `pointer` is the place in the booking request,
 *   `code` is `missing` (not said), `unknown` (no such question or answer), `repeated`, `too_young`, `too_old`,
 *   `known_only`, `new_only`, or `stop` (this answer ends the booking).
 *
 * @example
 * ```ts
 * eligibilityFaults({ age: { from: 16 } }, { birthDate: '2015-05-04', day: '2027-03-23' });
 * // => [{ pointer: '/patient/birthDate', code: 'too_young' }]
 * ```
 */
export declare function eligibilityFaults(rules: EligibilityRules, claims: EligibilityClaims): FieldProblem[];
/**
 * Decides whether there is any day of a period on which a patient could book a service. Age only grows: too young is
 * who is so on the last day still, too old who is so on the first day already.
 *
 * @param period - First and last day, as ISO 8601 calendar dates at the clinic.
 * @returns As `eligibilityFaults` does.
 */
export declare function waitingFaults(rules: EligibilityRules, claims: Omit<EligibilityClaims, 'day'>, { firstDay, lastDay }: {
    firstDay: string;
    lastDay: string;
}): FieldProblem[];
/** @param age - Whole years. */
export declare function isInRange(age: number, { from, to }: AgeRange): boolean;
/**
 * Tells whether it matters if the clinic knows the patient.
 *
 * @param practitioners - Those who do it.
 */
export declare function asksAudience(rules: EligibilityRules, practitioners: readonly {
    acceptsNew?: boolean | undefined;
}[]): boolean;
export {};
