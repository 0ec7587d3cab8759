import type { ReadonlySignal } from '@preact/signals';
import type { Reader, Spoken } from './faq-options.ts';
/** One language, and what reads it as far as it has come. */
export interface Speech extends Spoken {
    /** What reads a message, once it is there. */
    reader: ReadonlySignal<Reader | undefined>;
    /** Brings it, once; what did not come is asked for anew. Rejects where it cannot be had. */
    bringReader(): Promise<Reader>;
}
/** Begins to bring what reads a language. */
export declare function speechOf(spoken: Spoken): Speech;
