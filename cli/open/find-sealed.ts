import { readFile, stat } from 'node:fs/promises';
import { loadAnsweredForm } from '../../backend/forms/load-form-file.ts';
import { formsOf } from '../../backend/forms/forms-of.ts';
import { openKeptAnswers } from '../../backend/open-kept-answers.ts';
import { loadClinics, storageFrom, type Environment } from '../../backend/read-settings.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import { SealedFile } from '../../src/contracts/sealed-response.ts';
import { UsageError } from '../usage-error.ts';

export interface OpenCall {
  /** A file saved on the page of answers, or the id of answers in the database. */
  what: string;
  /** Paths of private keys. */
  keys: readonly string[];
  /** A form of that version; else the clinic's, else the one kept beside the answers. */
  form?: string | undefined;
  clinic?: string | undefined;
  language?: string | undefined;
  format: 'text' | 'json';
}

export interface FoundAnswers {
  file: SealedFile;
  form: ClinicForm;
  /** IANA zone of the clinic; of this computer where the clinic is not known. */
  timeZone: string;
  /** Tells the backend that they were read, where it keeps them. */
  markOpened(): Promise<void>;
}

/**
 * Finds sealed answers and the form that they are answers to.
 *
 * @throws Error that says what is not there, or that the file is no whole one.
 */
export async function findSealed(call: OpenCall, env: Environment): Promise<FoundAnswers> {
  const isFile = (await stat(call.what).catch(() => undefined))?.isFile() ?? false;
  return isFile ? fromFile(call, env) : fromDatabase(call, env);
}

async function fromFile(call: OpenCall, env: Environment): Promise<FoundAnswers> {
  const read = SealedFile.safeParse(await readJson(call.what));
  if (!read.success) throw new Error(`${call.what} is incomplete, or not sealed answers.`);
  const file = read.data;
  const config = env['PARCOURS_CONFIG'];
  const form = call.form
    ? await loadAnsweredForm(call.form)
    : config && (await formIn(await loadClinics(config), call, file));
  if (!form)
    throw new Error(
      `The form "${file.form}" in version ${file.formVersion} is needed to check the answers: name it by --form, or the clinic file by --config.`,
    );
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { file, form: rightForm(form, file), timeZone, markOpened: () => Promise.resolve() };
}

async function fromDatabase(call: OpenCall, env: Environment): Promise<FoundAnswers> {
  const config = env['PARCOURS_CONFIG'];
  if (!config || !call.clinic)
    throw new UsageError(
      `There is no file ${call.what}. To open answers by their id, give --config and --clinic.`,
    );
  const clinic = (await loadClinics(config)).find(({ id }) => id === call.clinic);
  if (!clinic) throw new Error(`There is no clinic "${call.clinic}".`);
  const kept = await openKeptAnswers(clinic, call.what, storageFrom(env));
  if (!kept)
    throw new Error(`The clinic has no answers "${call.what}": the id is another, or they were deleted.`);
  const form = call.form ? await loadAnsweredForm(call.form) : kept.form;
  if (!form) throw new Error(`The form of these answers is not kept: name it by --form.`);
  const { file, markOpened } = kept;
  return { file, form: rightForm(form, file), timeZone: clinic.timeZone, markOpened };
}

async function formIn(
  clinics: readonly ClinicFile[],
  { clinic }: OpenCall,
  file: SealedFile,
): Promise<ClinicForm | undefined> {
  return clinics
    .filter(({ id }) => clinic === undefined || id === clinic)
    .flatMap(formsOf)
    .find(({ id, version }) => id === file.form && version === file.formVersion);
}

/** @throws Error if it is another form, or version: answers must never be read by other questions. */
function rightForm(form: ClinicForm, { form: id, formVersion }: SealedFile): ClinicForm {
  if (form.id === id && form.version === formVersion) return form;
  throw new Error(
    `These are answers to the form "${id}" in version ${formVersion}; the one given is "${form.id}" in version ${form.version}.`,
  );
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
