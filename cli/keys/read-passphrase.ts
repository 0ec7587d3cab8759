import { createInterface } from 'node:readline';

/** Where a passphrase comes from when nobody types it. */
export const passphraseVariable = 'PARCOURS_KEY_PASSPHRASE';
/** Four words, or twelve letters that mean nothing. */
const shortest = 12;

/**
 * Reads the passphrase of a key: from the environment, from the terminal without showing it, or as the first line of
 * what is piped in. Never from the arguments, which every program of the machine can read.
 *
 * @throws Error if there is none.
 */
export async function readPassphrase(question: string): Promise<string> {
  const given = process.env[passphraseVariable] ?? (await askFor(question));
  if (given === '') throw new Error(`A passphrase is needed: type it, or set ${passphraseVariable}.`);
  return given;
}

/**
 * Reads a new passphrase, twice where somebody types it.
 *
 * @throws Error if it is short, or the two differ.
 */
export async function readNewPassphrase(): Promise<string> {
  const passphrase = await readPassphrase('Passphrase for the new key: ');
  if (passphrase.length < shortest)
    throw new Error(
      `The passphrase is too short: give at least ${shortest} letters, better four words or more.`,
    );
  const isTyped = process.env[passphraseVariable] === undefined && process.stdin.isTTY;
  if (isTyped && (await askFor('Once more: ')) !== passphrase) throw new Error('The two passphrases differ.');
  return passphrase;
}

function askFor(question: string): Promise<string> {
  const isTerminal = Boolean(process.stdin.isTTY);
  const lines = createInterface({
    input: process.stdin,
    ...(isTerminal && { output: silent, terminal: true }),
  });
  if (isTerminal) process.stderr.write(question);
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
    lines.once('close', () => {
      if (isTerminal) process.stderr.write('\n');
      resolve('');
    });
  });
}

/** Readline writes what is typed; this shows none of it. */
const silent = Object.assign(Object.create(process.stderr) as NodeJS.WriteStream, { write: () => true });
