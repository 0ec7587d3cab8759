import { join } from 'node:path';
import { addKey, privateFileOf, privateKeysIn, publicFile, readKeys } from '../cli/keys/key-folder.ts';
import type { ClinicKey } from '../src/contracts/sealed-response.ts';
import { makeClinicKey } from '../src/transport/sealing/clinic-key.ts';

/** Opens the private key of the demo. A real clinic's is nobody's to print. */
export const demoPassphrase = 'les tilleuls sentent bon en juin';

const validDays = 365;
const lastDays = 30;

export interface DemoKeys {
  /** Public halves, also of keys that earlier answers were sealed for. */
  all: readonly ClinicKey[];
  /** Thumbprints that the pages pin, with spaces between them. */
  pinned: string;
  /** Where the private key is that opens what is sealed now. */
  privateFile: string;
}

/**
 * Finds the clinic's keys in a folder, or makes the first, as `parcours keys make` does. One that ends within a month
 * gets its successor.
 *
 * @param folder - Of the demo's own data; nothing serves it.
 * @param nowMs - By the clock of the browsers that seal.
 */
export async function demoKeys(folder: string, nowMs: number): Promise<DemoKeys> {
  const there = await privateKeysIn(folder);
  const known = there.size > 0 ? await readKeys(folder) : [];
  const lasts = ({ kid, exp }: ClinicKey) =>
    there.has(privateFileOf(kid)) && exp * 1000 > nowMs + lastDays * 86_400_000;
  const all = known.some(lasts)
    ? known
    : (await addKey(folder, await makeClinicKey(demoPassphrase, nowMs, validDays))).keys;
  const valid = all.filter(({ exp }) => exp * 1000 > nowMs);
  const newest = valid.at(-1);
  if (!newest) throw new Error(`The keys in ${join(folder, publicFile)} have ended: run again with --fresh.`);
  return {
    all,
    pinned: valid.map(({ kid }) => kid).join(' '),
    privateFile: join(folder, privateFileOf(newest.kid)),
  };
}
