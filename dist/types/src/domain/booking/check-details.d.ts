import type { Notice } from '../../contracts/catalog.ts';
import type { DetailFaults, PatientDetails } from './patient-details.ts';
export interface DetailRules {
    /** ISO 8601 calendar date at the clinic. */
    today: string;
    /** The notices that are shown; only the required ones must be accepted. */
    notices: readonly Pick<Notice, 'id' | 'required'>[];
}
/**
 * Judges what the patient typed, field by field, before anything is sent.
 *
 * It is deliberately lenient: it stops what cannot be right, and leaves to the backend what needs the
 * numbering plans of the world.
 *
 * @returns The first fault of each field; empty when all is well.
 *
 * @example
 * ```ts
 * checkDetails({ ...noDetails, email: 'nobody' }, rules).email; // => 'invalid'
 * ```
 */
export declare function checkDetails(details: PatientDetails, rules: DetailRules): DetailFaults;
