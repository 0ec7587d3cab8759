import type { CompiledPack } from './compile-pack.ts';
import { signsOf } from './evidence.ts';
import { mendSpelling } from './mend-spelling.ts';

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
export function readMessage(folded: string, pack: CompiledPack): ReadMessage {
  const { safe, sayings, aside, now, mild, classes } = pack;
  const meant = mendSpelling(folded, pack.known).replace(sayings, ' ,');
  const held = meant.replace(safe, ' ,');
  const signs = signsOf(held);
  for (const [sign, pattern] of [...classes, ...Object.entries({ aside, now, mild })])
    if (has(pattern, held)) signs.add(sign.toUpperCase());
  const told = held
    .split(' . ')
    .map((sentence) => ` ${sentence.trim()} `)
    .filter((sentence) => !has(aside, sentence) || has(now, sentence))
    .join('.');
  return { meant, told, signs };
}

/** As `test`, which would go on from where it was on the last message. */
export const has = (pattern: RegExp, text: string) => text.search(pattern) >= 0;
