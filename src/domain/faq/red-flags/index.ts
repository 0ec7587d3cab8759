import { compilePatterns } from './compile-patterns.ts';
import { foldMessage } from './fold-message.ts';
import { helpFor } from './help-for.ts';
import { knownWords, mendSpelling } from './mend-spelling.ts';
import type { KnownWords } from './mend-spelling.ts';
import type { RedFlag, RedFlagPack } from './red-flag.ts';

interface Rule {
  family: string;
  /** `?`, `!` or nothing. */
  sign: string;
  pattern: RegExp;
}

type Cue = 'safe' | 'sayings' | 'aside' | 'now' | 'mild';
type Compiled = Record<Cue, RegExp> & { rules: readonly Rule[]; known: KnownWords };

const compiled = new WeakMap<RedFlagPack, Compiled>();

/**
 * Tells whether a message speaks of an emergency. It runs on the device, before anything is looked up or sent, and
 * keeps nothing. It signposts: it says whom to call and never what it may be.
 *
 * @param message - As the patient wrote it: any length, any script.
 * @param packs - Of the languages it may be in.
 * @returns The most urgent, or nothing.
 *
 * @example
 * ```ts
 * findRedFlag('j’arrive plus à respirer', [frRedFlags]);
 * // => { family: 'breathing', level: 'call', help: ['medical', 'deaf'] }
 * ```
 */
export function findRedFlag(message: string, packs: readonly RedFlagPack[]): RedFlag | undefined {
  const folded = foldMessage(message);
  let found: RedFlag | undefined;
  for (const pack of packs) {
    found = findIn(folded, pack) ?? found;
    if (found?.level === 'call') break;
  }
  return found;
}

function findIn(folded: string, pack: RedFlagPack): RedFlag | undefined {
  const { rules, known, safe, sayings, aside, now, mild } = compile(pack);
  const mended = mendSpelling(folded, known);
  const meant = mended.replace(sayings, ' ,');
  const told = meant
    .replace(safe, ' ,')
    .split(' . ')
    .map((sentence) => ` ${sentence.trim()} `)
    .filter((sentence) => !has(aside, sentence) || has(now, sentence))
    .join('.');
  let found: RedFlag | undefined;
  for (const { family, sign, pattern } of rules) {
    if (!has(pattern, sign === '!' ? meant : told)) continue;
    const level = sign === '?' || (!sign && has(mild, told) && !has(now, told)) ? 'if-now' : 'call';
    if (!found || level === 'call') found = { family, level, help: helpFor(family) };
    if (level === 'call') break;
  }
  return found;
}

/** As `test`, which would go on from where it was on the last message. */
const has = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

function compile(pack: RedFlagPack): Compiled {
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
      known: knownWords(pack.words + pack.rules.replace(/^\S+/gm, '') + safe + aside),
    };
    compiled.set(pack, ready);
  }
  return ready;
}
