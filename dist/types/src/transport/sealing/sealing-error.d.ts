/** Why answers were not sealed or opened; stable, for whoever says it in the reader's language. */
export type SealingCode = 
/** The element names no key: health answers then go nowhere. */
'no-pinned-key'
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
/** Thrown by everything that seals and opens. It says what is wrong with keys and seals, never what was answered. */
export declare class SealingError extends Error {
    readonly name = "SealingError";
    readonly code: SealingCode;
    constructor(code: SealingCode, options?: ErrorOptions);
}
