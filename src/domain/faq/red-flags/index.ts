import { compilePack } from './compile-pack.ts';
import type { CompiledPack, Rule } from './compile-pack.ts';
import { enough, weigh } from './evidence.ts';
import type { Evidence, Weights } from './evidence.ts';
import { foldMessage } from './fold-message.ts';
import { helpFor } from './help-for.ts';
import { has, readMessage } from './read-message.ts';
import type { ReadMessage } from './read-message.ts';
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
  const all = packs.map((pack) => understand(folded, pack));
  const most = Math.max(...all.map(({ known }) => known));
  let found: RedFlag | undefined;
  for (const understood of all) {
    // What one language has learnt says nothing of another, whose words it does not know.
    found = findIn(understood, understood.known < most ? patternsAlone : understood.evidence) ?? found;
    if (found?.level === 'call') break;
  }
  return found;
}

/** A language nothing was learnt of: a pattern is enough. */
const patternsAlone: Evidence = { pattern: 1, ifNow: 1, call: Infinity, weights: '' };

interface Understood extends ReadMessage {
  pack: CompiledPack;
  evidence: Evidence;
  /** How many of its signs the language has a weight for. */
  known: number;
}

function understand(folded: string, pack: RedFlagPack): Understood {
  const compiled = compilePack(pack);
  const read = readMessage(folded, compiled);
  const weights = compiled.weights.get('');
  const known = [...read.signs].filter((sign) => weights?.has(sign)).length;
  return { ...read, pack: compiled, evidence: pack.evidence ?? patternsAlone, known };
}

function findIn({ pack, meant, told, signs }: Understood, evidence: Evidence): RedFlag | undefined {
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
  const family = likeliestFamily(signs, pack.weights, found?.family);
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
