import { calculateJwkThumbprint } from 'jose';
import type { ClinicKey } from '../../contracts/sealed-response.ts';
import { SealingError } from './sealing-error.ts';

/** The public half alone, in the form that a thumbprint is made of. */
export const thumbprintOf = ({
  kty,
  crv,
  x,
  y,
}: Pick<ClinicKey, 'kty' | 'crv' | 'x' | 'y'>): Promise<string> =>
  calculateJwkThumbprint(y === undefined ? { kty, crv, x } : { kty, crv, x, y });

/** P-256, or X25519 (RFC 8037): what `ECDH-ES` is done with here. */
export const isKnownCurve = ({ kty, crv }: { kty?: unknown; crv?: unknown }): boolean =>
  (kty === 'EC' && crv === 'P-256') || (kty === 'OKP' && crv === 'X25519');

/** @param atMs - Since 1970. */
export const isValidAt = ({ nbf, exp }: Pick<ClinicKey, 'nbf' | 'exp'>, atMs: number): boolean =>
  atMs >= nbf * 1000 && atMs < exp * 1000;

/**
 * Chooses the keys to seal for: those that the page has pinned, whoever else sent a list of keys. A key counts by what
 * it is, not by what it is called.
 *
 * @throws SealingError `no-pinned-key`, `wrong-key`, `expired-key` or `swapped-key`.
 */
export async function pinnedKeys(
  keys: readonly ClinicKey[],
  pinned: string,
  nowMs: number,
): Promise<readonly ClinicKey[]> {
  const thumbprints = pinned.split(/\s+/).filter(Boolean);
  if (thumbprints.length === 0) throw new SealingError('no-pinned-key');
  const found: ClinicKey[] = [];
  for (const key of keys) {
    if (!isKnownCurve(key)) continue;
    const thumbprint = await thumbprintOf(key).catch(() => undefined);
    // Somebody has put a key of theirs under the name of a clinic's: nothing of this list is to be trusted.
    if (key.kid !== thumbprint) throw new SealingError('swapped-key');
    if (thumbprints.includes(thumbprint)) found.push(key);
  }
  if (found.length === 0) throw new SealingError('wrong-key');
  const valid = found.filter((key) => isValidAt(key, nowMs));
  if (valid.length === 0) throw new SealingError('expired-key');
  return valid;
}
