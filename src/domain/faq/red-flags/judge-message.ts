import type { CompiledPack, Rule } from './compile-pack.ts';
import { enough, weigh } from './evidence.ts';
import type { PackedEvidence } from './evidence.ts';
import { helpFor } from './help-for.ts';
import { has } from './read-message.ts';
import type { ReadMessage } from './read-message.ts';
import type { RedFlag } from './red-flag.ts';

/** A language nothing was learnt of: a pattern is enough. */
export const patternsAlone: PackedEvidence = { pattern: 1, ifNow: 1, call: Infinity, packed: '' };

/**
 * What a language makes of a message it has read.
 *
 * @param evidence - Its own, or {@link patternsAlone} where another language knows the words better.
 */
export function judgeMessage(
  { meant, told, signs }: ReadMessage,
  pack: CompiledPack,
  evidence: PackedEvidence,
): RedFlag | undefined {
  let found: Rule | undefined;
  for (const rule of pack.rules) {
    if (!has(rule.pattern, rule.sign === '!' ? meant : told)) continue;
    if (rule.sign === '!') return flag(rule.family, 'call');
    if (!found || !rule.sign) found = rule;
    if (!rule.sign) break;
  }
  const learnt = evidence === patternsAlone ? 0 : weigh(signs, pack.weights.get(''));
  const weighs = learnt + (found ? evidence.pattern : 0);
  if (weighs < evidence.ifNow) return undefined;
  const isSure = weighs >= evidence.call || found?.sign === '';
  const family = likeliestFamily(signs, pack, found?.family);
  return flag(family, isSure && (signs.has('NOW') || !signs.has('MILD')) ? 'call' : 'if-now');
}

const flag = (family: string, level: RedFlag['level']): RedFlag => ({ family, level, help: helpFor(family) });

/** Whom to call where something else than the family of a pattern is likelier; anything is `other`: medical rescue. */
function likeliestFamily(signs: ReadonlySet<string>, { weights }: CompiledPack, told = 'other'): string {
  let [likeliest, most] = [told, enough];
  for (const [family, adds] of weights) {
    if (family === told) return told;
    const weighs = family ? weigh(signs, adds) : 0;
    if (weighs > most) [likeliest, most] = [family, weighs];
  }
  return likeliest;
}
