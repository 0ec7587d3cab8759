import type { ConsentDecision, ConsentPurpose } from '../../contracts/consent.ts';
/** A decision as it was recorded. */
export interface RecordedDecision {
    purpose: ConsentPurpose;
    decision: ConsentDecision;
}
/** What is known about a patient's wishes at this moment. */
export interface ConsentState {
    /** Purposes for which the clinic asks at present. */
    asked: readonly ConsentPurpose[];
    /** What was decided, the oldest first. */
    decisions: readonly RecordedDecision[];
}
/**
 * Decides whether something may be done for a purpose. The latest decision counts, whatever came before it.
 *
 * Where nothing was decided: a clinic that asks has no consent yet. A clinic that does not ask reminds as part of
 * care; marketing and measurement without a consent do not exist. What care itself needs, such as the
 * confirmation of an appointment, does not rest on consent and so does not end with it.
 *
 * @example
 * ```ts
 * permits('reminder-sms', { asked: ['care'], decisions: [] }); // => true
 * permits('reminder-sms', { asked: ['care', 'reminder-sms'], decisions: [] }); // => false
 * ```
 */
export declare function permits(purpose: ConsentPurpose, { asked, decisions }: ConsentState): boolean;
