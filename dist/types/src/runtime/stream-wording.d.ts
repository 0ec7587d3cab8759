import type { WordingRequest } from '../../widgets/faq/more-part.ts';
export interface Wording {
    request: WordingRequest;
    /** Told each piece of text as it comes. */
    onDelta(text: string): void;
    signal: AbortSignal;
}
/**
 * Has the backend word an answer, and reads it as it comes (server-sent events).
 *
 * @returns Ids of the entries that it names.
 * @throws When it says that it failed, ends without a word of its sources, or takes too long.
 */
export declare function streamWording(address: string, wording: Wording): Promise<readonly string[]>;
