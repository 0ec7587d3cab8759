import { compilePatterns } from './compile-patterns.ts';
import { foldMessage } from './fold-message.ts';
import { knownWords, mendSpelling } from './mend-spelling.ts';
import type { MedicalRequest, MedicalRequestPack } from './red-flag.ts';

const none: ReadonlyMap<string, string> = new Map();
const kinds: readonly MedicalRequest[] = ['dose', 'results', 'diagnosis'];

/**
 * Tells whether a message asks for what a machine must not say: a dose, what a result means, what one has. Software
 * that answers it may be a medical device, whatever its disclaimer says (MDR; MDCG 2025-6); so it is refused in fixed
 * words, and the patient is led to a person.
 *
 * @param message - As the patient wrote it.
 * @param packs - Of the languages it may be in.
 * @returns Which words refuse it, or nothing.
 *
 * @example
 * ```ts
 * findMedicalRequest('combien de doliprane pour 12 kg', [frRequests]); // => 'dose'
 * ```
 */
export function findMedicalRequest(
  message: string,
  packs: readonly MedicalRequestPack[],
): MedicalRequest | undefined {
  const folded = foldMessage(message);
  for (const pack of packs) {
    const every = [...kinds.map((kind) => pack[kind]), pack.safe].join('|');
    const asked = mendSpelling(folded, knownWords(every)).replace(compilePatterns(pack.safe, none), ' ,');
    const found = kinds.find((kind) => asked.search(compilePatterns(pack[kind], none)) >= 0);
    if (found) return found;
  }
  return undefined;
}
