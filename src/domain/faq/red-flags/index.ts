import { compilePack } from './compile-pack.ts';
import { foldMessage } from './fold-message.ts';
import { judgeMessage, patternsAlone } from './judge-message.ts';
import { readMessage } from './read-message.ts';
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
  const all = packs.map((pack) => {
    const compiled = compilePack(pack);
    const read = readMessage(folded, compiled);
    const adds = compiled.weights.get('');
    // How many of its signs the language has a weight for.
    const known = [...read.signs].filter((sign) => adds?.(sign)).length;
    return { compiled, read, known, evidence: pack.evidence ?? patternsAlone };
  });
  const most = Math.max(...all.map(({ known }) => known));
  let found: RedFlag | undefined;
  for (const { compiled, read, known, evidence } of all) {
    // What one language has learnt says nothing of another, whose words it does not know.
    found = judgeMessage(read, compiled, known < most ? patternsAlone : evidence) ?? found;
    if (found?.level === 'call') break;
  }
  return found;
}
