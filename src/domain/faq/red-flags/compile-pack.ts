import { compilePatterns } from './compile-patterns.ts';
import type { Weigh } from './evidence.ts';
import { knownWords } from './mend-spelling.ts';
import type { KnownWords } from './mend-spelling.ts';
import { readWeights } from './read-weights.ts';
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

const compiled = new WeakMap<RedFlagPack, CompiledPack>();

/** Made once for each pack. */
export function compilePack(pack: RedFlagPack): CompiledPack {
  let ready = compiled.get(pack);
  if (!ready) {
    const words = new Map(pack.words.split('\n').map((line) => [line.charAt(0), line.slice(2)]));
    const pattern = (patterns: string) => compilePatterns(patterns, words);
    const { safe, sayings, aside, now, mild } = pack;
    ready = {
      ...{ safe: pattern(safe), sayings: pattern(sayings) },
      ...{ aside: pattern(aside), now: pattern(now), mild: pattern(mild) },
      rules: pack.rules.split('\n').map((line) => {
        const [, family = '', sign = '', patterns = ''] = /^([a-z-]+)([?!]?) (.*)/.exec(line) ?? [];
        return { family, sign, pattern: pattern(patterns) };
      }),
      known: knownWords(`${pack.words} ${pack.rules.replace(/^\S+/gm, '')} ${safe} ${aside}`),
      classes: new Map([...words.keys()].map((letter) => [letter, pattern(letter)])),
      weights: readWeights(pack.evidence?.packed ?? ''),
    };
    compiled.set(pack, ready);
  }
  return ready;
}
