import type { TermReader } from './read-terms.ts';
/**
 * Parts of a message that may be questions of their own: sentences, and what follows an "and" when it asks.
 *
 * @example "Où se garer et combien ça coûte ?" → ["Où se garer", "et combien ça coûte"]
 */
export declare function splitMessage(message: string, { wordsOf, isInterrogative }: TermReader): string[];
