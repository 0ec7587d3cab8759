import type { CompiledPack } from './compile-pack.ts';
/** A message as a language understands it. */
export interface ReadMessage {
    /** All of it, but for sayings. */
    meant: string;
    /** Without what is denied, and without sentences that tell of long ago or only ask. */
    told: string;
    /** What it is weighed by: its words, the classes they belong to as `C`, and `aside`, `now` and `mild`. */
    signs: Set<string>;
}
/** @param folded - As `foldMessage` leaves it. */
export declare function readMessage(folded: string, pack: CompiledPack): ReadMessage;
/** As `test`, which would go on from where it was on the last message. */
export declare const has: (pattern: RegExp, text: string) => boolean;
