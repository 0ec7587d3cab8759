import type { CompiledPack } from './compile-pack.ts';
import type { PackedEvidence } from './evidence.ts';
import type { ReadMessage } from './read-message.ts';
import type { RedFlag } from './red-flag.ts';
/** A language nothing was learnt of: a pattern is enough. */
export declare const patternsAlone: PackedEvidence;
/**
 * What a language makes of a message it has read.
 *
 * @param evidence - Its own, or {@link patternsAlone} where another language knows the words better.
 */
export declare function judgeMessage({ meant, told, signs }: ReadMessage, pack: CompiledPack, evidence: PackedEvidence): RedFlag | undefined;
