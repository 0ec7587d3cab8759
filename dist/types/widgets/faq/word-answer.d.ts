import type { Joining } from './faq-model.ts';
import type { Speech } from './speech.ts';
import type { Turn, TurnBody } from './faq-turns.ts';
import type { MorePorts } from './more-part.ts';
/** A message, and what was found for it. */
export interface ToWord {
    message: string;
    found: readonly TurnBody[];
    speech: Speech;
    /** Aborted when nobody waits for it any more. */
    signal: AbortSignal;
}
/**
 * Has a model word what was found. It is asked only where the clinic has switched it on and something was found;
 * what names none of the entries that were sent, or does not come, gives way to the clinic's own words.
 */
export declare function wording({ add, change }: Joining, { word }: MorePorts): ({ message, found, speech, signal }: ToWord) => Promise<Turn | undefined>;
