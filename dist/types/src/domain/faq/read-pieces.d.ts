/** Reads a text and visits what each of its pieces means. */
export type PieceReader<Meaning> = (text: string, visit: (meaning: Meaning) => void) => void;
/**
 * Reads texts piece by piece, which is what stands between two spaces, and each piece once: the same words come again
 * and again. A piece is known again by a number made of its letters, and is not cut out for that: strings made only to
 * be looked up took half the time of an index.
 *
 * @param read - What a piece means; asked again for one whose number another piece has taken.
 */
export declare function pieceReader<Meaning>(read: (piece: string) => Meaning): PieceReader<Meaning>;
