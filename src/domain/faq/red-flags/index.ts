import { compilePack } from './compile-pack.ts';
import type { Rule } from './compile-pack.ts';
import { enough, weigh } from './evidence.ts';
import type { Evidence, Weights } from './evidence.ts';
import { foldMessage } from './fold-message.ts';
import { helpFor } from './help-for.ts';
import { has, readMessage } from './read-message.ts';
import type { RedFlag, RedFlagPack } from './red-flag.ts';

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

/** A language nothing was learnt of: a pattern is enough. */
const patternsAlone: Evidence = { pattern: 1, ifNow: 1, call: Infinity, weights: '' };

function findIn(folded: string, pack: RedFlagPack): RedFlag | undefined {
  const compiled = compilePack(pack);
  const { pattern, ifNow, call } = pack.evidence ?? patternsAlone;
  const { meant, told, signs } = readMessage(folded, compiled);
  let found: Rule | undefined;
  for (const rule of compiled.rules) {
    if (!has(rule.pattern, rule.sign === '!' ? meant : told)) continue;
    if (rule.sign === '!') return flag(rule.family, 'call');
    if (!found || !rule.sign) found = rule;
    if (!rule.sign) break;
  }
  const weighs = weigh(signs, compiled.weights.get('')) + (found ? pattern : 0);
  if (weighs < ifNow) return undefined;
  const isSure = weighs >= call || found?.sign === '';
  const family = likeliestFamily(signs, compiled.weights, found?.family);
  return flag(family, isSure && (signs.has('NOW') || !signs.has('MILD')) ? 'call' : 'if-now');
}

const flag = (family: string, level: RedFlag['level']): RedFlag => ({ family, level, help: helpFor(family) });

/** Whom to call where something else than the family of a pattern is likelier; anything is `other`: medical rescue. */
function likeliestFamily(signs: ReadonlySet<string>, weights: Weights, told = 'other'): string {
  let [likeliest, most] = [told, enough];
  for (const [family, own] of weights) {
    if (family === told) return told;
    const weighs = family ? weigh(signs, own) : 0;
    if (weighs > most) [likeliest, most] = [family, weighs];
  }
  return likeliest;
}
