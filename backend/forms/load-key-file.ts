import { createHash } from 'node:crypto';
import { ClinicKey } from '../../src/contracts/sealed-response.ts';
import { readFaultlessFile } from './read-faultless-file.ts';

/**
 * Reads the set of public keys (RFC 7517, section 5) that `parcours keys make` writes.
 *
 * @throws Error that lists what is wrong with it; above all, if a private key is in it.
 */
export function loadKeyFile(path: string): Promise<ClinicKey[]> {
  return readFaultlessFile(path, { what: 'key set', read: keysIn });
}

function keysIn(source: unknown): { content: ClinicKey[] } | { faults: string[] } {
  const { keys } = (source ?? {}) as { keys?: unknown };
  if (!Array.isArray(keys) || keys.length === 0)
    return { faults: ['keys: write a JWK set such as { "keys": [ … ] }; "parcours keys make" makes one'] };
  const faults = (keys as unknown[]).flatMap((key, index) => {
    const fault = faultOf(key);
    return fault === undefined ? [] : [`keys[${index}]: ${fault}`];
  });
  return faults.length > 0 ? { faults } : { content: keys as ClinicKey[] };
}

function faultOf(key: unknown): string | undefined {
  if (typeof key === 'object' && key !== null && 'd' in key)
    return 'this is a private key: take it off this server, and make another';
  const read = ClinicKey.safeParse(key);
  if (!read.success)
    return `${read.error.issues[0]?.path.join('.') || 'key'}: this is not a public key for sealing, with kid, nbf and exp`;
  if (read.data.kid !== thumbprintOf(read.data)) return 'kid: this is not the thumbprint of the key';
  return read.data.nbf < read.data.exp ? undefined : 'exp: it ends before it begins';
}

/** RFC 7638: the members that make the key, in alphabetical order, without spaces. */
function thumbprintOf({ kty, crv, x, y }: ClinicKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}
