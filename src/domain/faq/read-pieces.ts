import { maximumCharacters } from './normalise.ts';

/** Reads a text and visits what each of its pieces means. */
export type PieceReader<Meaning> = (text: string, visit: (meaning: Meaning) => void) => void;

const space = 32;

/**
 * Reads texts piece by piece, which is what stands between two spaces, and each piece once: the same words come again
 * and again. A piece is known again by a number made of its letters, and is not cut out for that: strings made only to
 * be looked up took half the time of an index.
 *
 * @param read - What a piece means; asked again for one whose number another piece has taken.
 */
export function pieceReader<Meaning>(read: (piece: string) => Meaning): PieceReader<Meaning> {
  const known = new Map<number, { piece: string; meaning: Meaning }>();
  return (text, visit) => {
    const plain = withoutMarkup(text.slice(0, maximumCharacters));
    let from = 0;
    let number = 0;
    for (let at = 0; at <= plain.length; at += 1) {
      const letter = at < plain.length ? plain.charCodeAt(at) : space;
      if (letter !== space) {
        number = (Math.imul(number, 31) + letter) & 0x3fff_ffff;
        continue;
      }
      if (at > from) {
        let there = known.get(number);
        if (there?.piece.length !== at - from || !plain.startsWith(there.piece, from)) {
          const piece = plain.slice(from, at);
          there = { piece, meaning: read(piece) };
          known.set(number, there);
        }
        visit(there.meaning);
      }
      from = at + 1;
      number = 0;
    }
  };
}

const withoutMarkup = (text: string) => (text.includes('<') ? text.replaceAll(/<[^<>]*>/g, ' ') : text);
