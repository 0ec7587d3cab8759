import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import { expressionsAsOf } from '../../src/domain/questionnaire/expressions-as-of.ts';
import { readableResponse } from '../../src/domain/questionnaire/readable-response.ts';
import { answersEn } from '../../src/locales/answers-en.ts';
import { answersFr } from '../../src/locales/answers-fr.ts';
import { unlockKey, type OpeningKey } from '../../src/transport/sealing/clinic-key.ts';
import { openResponse } from '../../src/transport/sealing/open-response.ts';
import { SealingError } from '../../src/transport/sealing/sealing-error.ts';
import type { Environment } from '../../backend/read-settings.ts';
import { readLockedKey } from '../keys/key-folder.ts';
import { readPassphrase } from '../keys/read-passphrase.ts';
import { printable } from '../printable.ts';
import { answersText } from './answers-text.ts';
import { findSealed, type OpenCall } from './find-sealed.ts';

/**
 * `parcours open`: opens sealed answers with the clinic's key, and validates them again as the page did.
 *
 * @returns The exit code: 0 when they keep to the rules of the form, 3 when not.
 * @throws Error that says why they cannot be opened.
 */
export async function runOpen(call: OpenCall, env: Environment): Promise<number> {
  const { file, form: source, timeZone, markOpened } = await findSealed(call, env);
  const { form } = compileForm(source);
  if (!form) throw new Error(`The form "${source.id}" cannot be used; "parcours form check" says why.`);
  const response = await openResponse(file.jwe, filedAs(file), await unlockAll(call.keys)).catch(
    refusalInWords,
  );
  const language = call.language ?? source.language ?? 'en';
  const messages = language.startsWith('fr') ? answersFr : answersEn;
  const { authored } = response;
  const port = expressionsAsOf(form, { authored, receivedAt: file.receivedAt, timeZone });
  const readable = readableResponse(form, response, { language, words: messages, port });
  if (call.format === 'json') {
    const { form: id, formVersion, receivedAt, needsPerson } = file;
    const findings = readable.findings.map(({ rule, at }) => ({ rule, at }));
    process.stdout.write(
      `${JSON.stringify({ form: id, formVersion, receivedAt, needsPerson, findings, response }, undefined, 2)}\n`,
    );
  } else {
    process.stdout.write(`${printable(answersText(readable, file, messages))}\n`);
  }
  await markOpened();
  return readable.findings.length > 0 ? 3 : 0;
}

const filedAs = ({ form, formVersion, event }: { form: string; formVersion: string; event: string }) => ({
  ...{ form, formVersion, event },
});

async function unlockAll(paths: readonly string[]): Promise<OpeningKey[]> {
  const locked = await Promise.all(paths.map(readLockedKey));
  const passphrase = await readPassphrase('Passphrase of the key: ');
  return Promise.all(locked.map((one) => unlockKey(one, passphrase))).catch(refusalInWords);
}

function refusalInWords(error: unknown): never {
  if (error instanceof SealingError) throw new Error(`${answersEn.refusals[error.code]} (${error.code})`);
  throw error;
}
