/** The GSM 03.38 basic alphabet, whole. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Those that take two places. */
const extended = new Set('\f^{}\\[~]|€');

/**
 * Counts the parts in which a text message is sent and paid for (3GPP TS 23.038 and 23.040): 160 places alone and 153 in
 * each of several; 70 and 67 as soon as one letter is outside the alphabet.
 *
 * @example
 * ```ts
 * smsSegments('a'.repeat(161)); // => 2
 * smsSegments('œ'.repeat(71)); // => 2
 * ```
 */
export function smsSegments(text: string): number {
  const letters = [...text];
  const isPlain = letters.every((letter) => basic.has(letter) || extended.has(letter));
  const places = isPlain
    ? letters.length + letters.filter((letter) => extended.has(letter)).length
    : text.length;
  const [alone, each] = isPlain ? [160, 153] : [70, 67];
  return places <= alone ? 1 : Math.ceil(places / each);
}
