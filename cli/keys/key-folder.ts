import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadKeyFile } from '../../backend/forms/load-key-file.ts';
import type { ClinicKey } from '../../src/contracts/sealed-response.ts';

/** The public keys of a folder in one set, which the clinic file names. */
export const publicFile = 'clinic-keys.json';

export const privateFileOf = (kid: string): string => `${kid}.private.jwe`;

/** The public keys of a folder, or of a key set. @throws Error if there is none. */
export async function readKeys(path: string): Promise<ClinicKey[]> {
  return loadKeyFile((await isFolder(path)) ? join(path, publicFile) : path);
}

/** Names of the private keys in a folder. */
export async function privateKeysIn(folder: string): Promise<Set<string>> {
  const names = (await isFolder(folder)) ? await readdir(folder) : [];
  return new Set(names.filter((name) => name.endsWith('.private.jwe')));
}

/**
 * Puts a key beside the earlier ones. The private one first: a public key without it would be a lock that nobody opens.
 *
 * @returns Where the private key is, and all public ones.
 */
export async function addKey(
  folder: string,
  { key, locked }: { key: ClinicKey; locked: string },
): Promise<{ privatePath: string; keys: ClinicKey[] }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, publicFile);
  const keys = [...((await stat(file).catch(() => undefined)) ? await loadKeyFile(file) : []), key];
  const privatePath = join(folder, privateFileOf(key.kid));
  await writeFile(privatePath, `${locked}\n`, { flag: 'wx', mode: 0o600 });
  // Whole or not at all: a set cut short would stop the backend.
  await writeFile(`${file}.new`, `${JSON.stringify({ keys }, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
  return { privatePath, keys };
}

/** Reads what `unlockKey` opens. @throws Error if the file is not there. */
export async function readLockedKey(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new Error(`There is no key file at ${path}.`);
  });
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
