import type { Catalog, EligibilityQuestion, Service } from '../../contracts/catalog.ts';
import type { AgeRange } from './eligibility.ts';
/** One question before the slots. Each is answered by the id of an answer: `new`, `known`, `yes`, `no`, or the clinic's. */
export type EligibilityView = {
    kind: 'audience';
    id: string;
} | {
    kind: 'age';
    id: string;
    age: AgeRange;
} | {
    kind: 'question';
    id: string;
    question: EligibilityQuestion;
};
/** Why a reason is not for this patient. `answer` is what the clinic's own question says. */
export type StopCause = 'onlyKnown' | 'onlyNew' | 'notOfAge' | 'notThis' | 'byPhone';
export interface EligibilityStop {
    cause: StopCause;
    /** The clinic's words. */
    explanation?: string | undefined;
    /** Reasons that may fit, in the order of the catalogue. Never the one that does not. */
    instead: Service[];
}
/** Lists what is asked, one question a view: what ends most bookings early comes first. */
export declare function eligibilityCourse(service: Service, catalog: Catalog): EligibilityView[];
/**
 * Says whether an answer ends the booking of a reason, and what to do instead.
 *
 * @returns `undefined` when it may go on.
 */
export declare function stopAfter(view: EligibilityView, answer: string, { service, catalog }: {
    service: Service;
    catalog: Catalog;
}): EligibilityStop | undefined;
