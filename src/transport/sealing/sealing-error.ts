/** Why answers were not sealed or opened; stable, for whoever says it in the reader's language. */
export type SealingCode =
  /** The element names no key: health answers then go nowhere. */
  | 'no-pinned-key'
  /** No key is one of those that are pinned, or none of those at hand is one that it was sealed for. */
  | 'wrong-key'
  /** Its time is over, or has not come. */
  | 'expired-key'
  /** A key goes by the name of another. */
  | 'swapped-key'
  /** The page has no WebCrypto: it came without TLS. */
  | 'no-crypto'
  /** It was cut, changed, or is no sealed answer at all. */
  | 'damaged'
  /** The seal is whole, but for another form, version or submission than it stands under. */
  | 'wrong-form'
  /** The passphrase does not open the key file. */
  | 'wrong-passphrase'
  /** The file is no key of this kind. */
  | 'not-a-key';

const messages: Readonly<Record<SealingCode, string>> = {
  'no-pinned-key': 'No key of the clinic is pinned on this page; nothing was sealed or sent.',
  'wrong-key': 'None of the keys is the right one.',
  'expired-key': 'The key was not valid when this was to be sealed.',
  'swapped-key': 'A key does not have the name that it goes by; nothing was done with it.',
  'no-crypto': 'This page has no WebCrypto, because it came without TLS.',
  damaged: 'These sealed answers are incomplete or were changed.',
  'wrong-form': 'The seal is for another form, version or submission than it stands under.',
  'wrong-passphrase': 'The passphrase does not open this key.',
  'not-a-key': 'This is not a private key made by "parcours keys make".',
};

/** Thrown by everything that seals and opens. It says what is wrong with keys and seals, never what was answered. */
export class SealingError extends Error {
  override readonly name = 'SealingError';
  readonly code: SealingCode;

  constructor(code: SealingCode, options?: ErrorOptions) {
    super(messages[code], options);
    this.code = code;
  }
}
