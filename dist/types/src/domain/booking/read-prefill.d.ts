import type { Prefill } from '../../contracts/prefill.ts';
export interface PrefillReading {
    prefill: Prefill;
    /** Keys that are unknown or whose value is of no use. Never a value: it may be a person's. */
    ignored: string[];
}
/**
 * Reads what a page or a link says of the patient. Whatever it is, what comes out is short, plain text.
 *
 * @param said - Anything at all.
 *
 * @example
 * ```ts
 * readPrefill({ given: ' Camille\n', age: 44 }); // => { prefill: { given: 'Camille' }, ignored: ['age'] }
 * ```
 */
export declare function readPrefill(said: unknown): PrefillReading;
