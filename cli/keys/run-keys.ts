import type { ClinicKey } from '../../src/contracts/sealed-response.ts';
import { makeClinicKey } from '../../src/transport/sealing/clinic-key.ts';
import { UsageError } from '../usage-error.ts';
import { addKey, privateFileOf, privateKeysIn, publicFile, readKeys } from './key-folder.ts';
import { readNewPassphrase } from './read-passphrase.ts';

const longestDays = 3 * 365;

/**
 * `parcours keys`: makes the keys for which answers are sealed, or lists them.
 *
 * @returns The exit code.
 * @throws UsageError, or an Error that says what is wrong with a file.
 */
export async function runKeys(
  [what, path, ...others]: readonly string[],
  { out, days }: { out?: string | undefined; days?: string | undefined },
): Promise<number> {
  if (what === 'make' && path === undefined && out !== undefined) return make(out, days);
  if (what === 'list' && path !== undefined && others.length === 0) return list(path);
  throw new UsageError('keys needs make with --out <folder>, or list and a folder or key set.');
}

async function make(folder: string, daysText = '365'): Promise<number> {
  const days = Number(daysText);
  if (!Number.isInteger(days) || days < 1 || days > longestDays)
    throw new UsageError(`--days needs a number from 1 to ${longestDays}.`);
  const made = await makeClinicKey(await readNewPassphrase(), Date.now(), days);
  const { privatePath, keys } = await addKey(folder, made);
  const lines = [
    `thumbprint   ${made.key.kid}`,
    `valid        until ${dayOf(made.key.exp)}; it opens what was sealed for it for ever`,
    `private key  ${privatePath}`,
    '             Keep it and its passphrase at the clinic, with a copy elsewhere, and never on the server.',
    '             If either is lost, nobody can read the answers that were sealed for it.',
    `public keys  ${folder}/${publicFile}`,
    '             Name this file under formKeys in the clinic file. Earlier keys stay in it.',
    'attribute    for <parcours-questionnaire> on the pages of the clinic:',
    `             keys="${pinnedText(keys)}"`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

async function list(path: string): Promise<number> {
  const keys = await readKeys(path);
  const there = await privateKeysIn(path);
  for (const { kid, nbf, exp } of keys) {
    const seconds = Date.now() / 1000;
    const state = seconds < nbf ? 'not yet valid' : seconds < exp ? 'valid' : 'ended';
    const half = there.has(privateFileOf(kid)) ? 'private key here' : 'private key elsewhere';
    process.stdout.write(`${kid}  ${state}  ${dayOf(nbf)} to ${dayOf(exp)}  ${half}\n`);
  }
  const pinned = pinnedText(keys);
  process.stdout.write(pinned ? `keys="${pinned}"\n` : 'No key is valid: make one.\n');
  return pinned ? 0 : 1;
}

/** What pages pin: every key that has not ended. */
const pinnedText = (keys: readonly ClinicKey[]): string =>
  keys
    .filter(({ exp }) => Date.now() / 1000 < exp)
    .map(({ kid }) => kid)
    .join(' ');

const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
