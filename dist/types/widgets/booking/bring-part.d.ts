import type { BookingState } from './booking-state.ts';
/**
 * Brings a lazy part with its texts, in the language of the first half even when that changes while they are coming.
 *
 * @param state - Knows the language.
 * @param load - Brings the part.
 * @param loadTexts - Brings its texts.
 */
export declare function inItsLanguage<Part, Texts>(state: BookingState, load: () => Promise<Part>, loadTexts: (language: string) => Promise<Texts>): Promise<[Part, Texts]>;
/** @returns Answers whether the part is here; brings it once, and asks again after a failure. */
export declare function bringOnce(bring: () => Promise<void>): () => Promise<boolean>;
