/**
 * Says what of the queue was meant for one purpose alone, and so goes when the consent to that purpose is taken back.
 *
 * Events, and nothing else. A booking that waits may carry the same consent, but it is care: to drop it would cost an
 * appointment that the patient believes saved, for a tick beside it. It keeps its place, and the withdrawal is written
 * down behind it: the clinic reads in order what was agreed to and that it is over.
 *
 * @param purpose - Of the notice.
 */
export declare function queuedOnlyFor(purpose: string): 'telemetry' | undefined;
