import { CompactEncrypt, compactDecrypt, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { ClinicKey } from '../../contracts/sealed-response.ts';
import { isKnownCurve, thumbprintOf } from './pinned-keys.ts';
import { SealingError } from './sealing-error.ts';

/** PBKDF2 with SHA-512; OWASP asks for 210,000 and more (Password Storage Cheat Sheet, 2023). */
const passphraseRounds = 600_000;
/** A file that asks for more would only keep this machine busy. */
const mostRounds = 10_000_000;
const lockAlgorithm = 'PBES2-HS512+A256KW';

/** A private key in memory, ready to open what was sealed for it. It cannot be exported again. */
export interface OpeningKey {
  kid: string;
  nbf: number;
  exp: number;
  key: CryptoKey;
}

/**
 * Makes a key of the clinic, and encrypts its private half with a passphrase at once (RFC 7517, section 7).
 *
 * @param from - Since when it is valid, in milliseconds since 1970.
 * @param days - For how long answers are sealed for it. It opens them for ever.
 * @returns The public key, and the private one as a JWE.
 */
export async function makeClinicKey(
  passphrase: string,
  from: number,
  days: number,
): Promise<{ key: ClinicKey; locked: string }> {
  const { privateKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256', extractable: true });
  const { x = '', y = '', d = '' } = await exportJWK(privateKey);
  const curve = { kty: 'EC', crv: 'P-256', x, y } as const;
  const kid = await thumbprintOf(curve);
  const nbf = Math.floor(from / 1000);
  const key: ClinicKey = { ...curve, kid, nbf, exp: nbf + days * 86_400, use: 'enc', alg: 'ECDH-ES+A256KW' };
  const locked = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify({ ...key, d })))
    .setProtectedHeader({ alg: lockAlgorithm, enc: 'A256GCM', cty: 'jwk+json', kid })
    .setKeyManagementParameters({ p2c: passphraseRounds })
    .encrypt(new TextEncoder().encode(passphrase.normalize('NFC')));
  return { key, locked };
}

/**
 * Opens the file of a private key.
 *
 * @throws SealingError `not-a-key`, `wrong-passphrase`, or `swapped-key` where it is not what it says.
 */
export async function unlockKey(locked: string, passphrase: string): Promise<OpeningKey> {
  if (!/^[\w-]+(?:\.[\w-]+){4}$/.test(locked.trim())) throw new SealingError('not-a-key');
  const { plaintext, protectedHeader } = await compactDecrypt(
    locked.trim(),
    new TextEncoder().encode(passphrase.normalize('NFC')),
    {
      keyManagementAlgorithms: [lockAlgorithm],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: mostRounds,
    },
  ).catch((cause: unknown) => {
    throw new SealingError(isRefused(cause) ? 'not-a-key' : 'wrong-passphrase', { cause });
  });
  const key = JSON.parse(new TextDecoder().decode(plaintext)) as ClinicKey & JWK;
  if (!isKnownCurve(key) || typeof key.d !== 'string') throw new SealingError('not-a-key');
  if (key.kid !== protectedHeader['kid'] || key.kid !== (await thumbprintOf(key)))
    throw new SealingError('swapped-key');
  const { kid, nbf, exp, kty, crv, x, y, d } = key;
  const imported = await importJWK({ kty, crv, x, ...(y !== undefined && { y }), d }, 'ECDH-ES+A256KW', {
    extractable: false,
  }).catch((cause: unknown) => {
    throw new SealingError('swapped-key', { cause });
  });
  return { kid, nbf, exp, key: imported as CryptoKey };
}

/** Where the file itself is none of ours, its passphrase was not even tried. */
const isRefused = (cause: unknown) =>
  ['ERR_JOSE_ALG_NOT_ALLOWED', 'ERR_JWE_INVALID', 'ERR_JOSE_NOT_SUPPORTED'].includes(
    String((cause as { code?: unknown } | null)?.code),
  );
