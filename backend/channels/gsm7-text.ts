/** The GSM 03.38 basic alphabet, less the Greek capitals, which only look like letters of ours. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

const replacements: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  '€': 'EUR',
};

/**
 * Writes a text with the letters an SMS carries in seven bits. One letter outside that alphabet would cut the
 * message from 160 characters to 70.
 *
 * @returns Letters with accents the alphabet lacks lose them, spaces of any width become plain, the rest is left out.
 *
 * @example
 * ```ts
 * gsm7Text('Forêt – déjà'); // => 'Foret - déjà'
 * ```
 */
export function gsm7Text(text: string): string {
  return [...text.normalize('NFC')].map(gsm7Letter).join('').replace(/ {2,}/g, ' ').trim();
}

function gsm7Letter(letter: string): string {
  if (basic.has(letter)) return letter;
  const replacement = replacements[letter];
  if (replacement !== undefined) return replacement;
  if (/\s/u.test(letter)) return ' ';
  return [...letter.normalize('NFD')].filter((part) => basic.has(part)).join('');
}
