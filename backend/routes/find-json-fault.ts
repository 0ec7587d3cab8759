import type { FieldProblem } from '../../src/contracts/problem.ts';
import { pointerTo } from '../journeys/field-problems.ts';

interface Level {
  /** Names seen so far; `undefined` in an array. */
  names: Set<string> | undefined;
  /** The name or index of the value at hand. */
  at: string | number;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gs;

/**
 * Finds what `JSON.parse` lets pass: a field given twice, of which it silently keeps the last (RFC 8259 leaves the
 * meaning open), and characters a database or a mail cannot hold (NUL and other controls, half a surrogate).
 *
 * @param text - JSON that parses. Any depth: there is no recursion.
 */
export function findJsonFault(text: string): FieldProblem | undefined {
  const levels: Level[] = [];
  let previous = '';
  for (const [part] of text.matchAll(token)) {
    const level = levels.at(-1);
    if (part === '{') levels.push({ names: new Set(), at: '' });
    else if (part === '[') levels.push({ names: undefined, at: 0 });
    else if (part === '}' || part === ']') levels.pop();
    else if (part === ',' && typeof level?.at === 'number') level.at += 1;
    else if (part.startsWith('"')) {
      const written = JSON.parse(part) as string;
      const isName = level?.names !== undefined && (previous === '{' || previous === ',');
      if (isName) level.at = written;
      if (hasUnusableCharacter(written)) return { pointer: pointerOf(levels), code: 'invalid_characters' };
      if (isName && level.names?.has(written)) return { pointer: pointerOf(levels), code: 'given_twice' };
      if (isName) level.names?.add(written);
    }
    previous = part;
  }
  return undefined;
}

/**
 * Tells whether JSON may hold characters that no text should have: only an escape or a DEL can bring one into text that was
 * read as UTF-8 and parses. It looks at every letter once, and answers «perhaps» for harmless escapes, too.
 */
export function mayHoldUnusableCharacters(text: string): boolean {
  return /\\[ubf]|\u007f/.test(text);
}

function pointerOf(levels: readonly Level[]): string {
  return pointerTo(levels.slice(0, 20).map(({ at }) => at));
}

function hasUnusableCharacter(text: string): boolean {
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) || /\p{Cs}/u.test(text);
}
