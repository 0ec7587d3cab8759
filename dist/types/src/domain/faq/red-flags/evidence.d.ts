/** What was learnt of a language, in words: written by `npm run train:red-flags`, never by hand. */
export interface Evidence {
    /** What a pattern adds to it. */
    pattern: number;
    /** From here on: call now. */
    call: number;
    /** From here on: call if it is happening now. */
    ifNow: number;
    /**
     * Lines such as `7 resp bras$ je_vais`: what each of these signs adds. `suicide 3 mour`: what it adds to that
     * family, for the choice of whom to call.
     */
    weights: string;
    /** Chosen so that no message it was learnt from is judged otherwise by the numbers that are sent than by words. */
    salt: number;
}
/** More than this, in what a family's signs add up to, and the family is likely. */
export declare const enough = 5;
/** The same as it is sent and read: `packEvidence` has put numbers for the signs. */
export type PackedEvidence = Omit<Evidence, 'weights' | 'salt'> & {
    packed: string;
};
/** What a sign adds. */
export type Weigh = (sign: string) => number;
/**
 * What a message is weighed by: how its words begin, short words as they are, and two words that follow each other.
 * The beginning is enough because endings change and are misspelt.
 *
 * @param told - As `foldMessage` leaves it; a comma stands for what is denied.
 */
export declare function signsOf(told: string): Set<string>;
/** The sum of what each sign adds. */
export declare function weigh(signs: Iterable<string>, adds: Weigh | undefined): number;
