/**
 * Writes a message as the patterns are written: small letters without accents, one space around each word, a full
 * stop by itself where a sentence ends. Both "can't" and "cant" become `cant`, and "j'ai" becomes `j ai`.
 *
 * @param message - Any length, any script.
 * @returns Begins and ends with a space.
 */
export function foldMessage(message: string): string {
  const folded = message
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/'(?=(?:t|s|m|d|re|ve|ll)(?![\p{L}\d]))/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
    // "au secouuuurs"
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/(\d)[.,](?=\d)/g, '$1 ')
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .replace(/[.!?;…\n؟]+/g, ' . ')
    .replace(/[^\p{L}\d.]+/gu, ' ');
  // What is said again and again, up to four words of it, says it once, and takes no longer to read.
  const once = ` ${folded} `.replace(/((?: \S+){1,4}?)(?:\1(?= ))+/g, '$1');
  // The article of Arabic is written with its noun, as are some small words before it.
  return once.replace(/ (?:[وبف]?ال|لل)(?=\p{L}{3})/gu, ' ');
}
