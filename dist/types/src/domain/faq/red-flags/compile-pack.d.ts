import type { Weigh } from './evidence.ts';
import type { KnownWords } from './mend-spelling.ts';
import type { RedFlagPack } from './red-flag.ts';
/** A line of `rules`. */
export interface Rule {
    family: string;
    /** `?`, `!` or nothing. */
    sign: string;
    pattern: RegExp;
}
type Cue = 'safe' | 'sayings' | 'aside' | 'now' | 'mild';
/** A pack as messages are read with it. */
export type CompiledPack = Record<Cue, RegExp> & {
    rules: readonly Rule[];
    known: KnownWords;
    /** What each capital stands for, by itself. */
    classes: ReadonlyMap<string, RegExp>;
    /** What a sign adds to each family; to an emergency of any kind by the empty name. */
    weights: ReadonlyMap<string, Weigh>;
};
/** Made once for each pack. */
export declare function compilePack(pack: RedFlagPack): CompiledPack;
export {};
