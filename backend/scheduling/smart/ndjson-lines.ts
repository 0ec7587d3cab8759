const mostCharacters = 256 * 1024;

/**
 * Splits a stream into lines as it comes, so that a feed of any length takes the memory of its longest line.
 *
 * @returns Each line that is not empty; `undefined` in place of one that is longer than any Slot.
 */
export async function* ndjsonLines(body: AsyncIterable<Uint8Array>): AsyncIterable<string | undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  let isTooLong = false;
  for await (const chunk of body) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      if (isTooLong || piece.length > mostCharacters) yield undefined;
      else if (piece.trim() !== '') yield piece;
      isTooLong = false;
    }
    if (rest.length > mostCharacters) {
      isTooLong = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (isTooLong) yield undefined;
  else if (rest.trim() !== '') yield rest;
}
