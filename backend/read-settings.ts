import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import type { JourneyDefinition } from './journeys/definition.ts';
import { loadClinicFile } from './load-clinic-file.ts';
import { loadJourneyFolder } from './load-journey-files.ts';
import type { StorageLocation } from './stores/open-storage.ts';

/** How a backend is run, from environment variables. Each has its meaning in the manual page of `parcours`. */
export interface Settings {
  clinics: ClinicFile[];
  storage: StorageLocation;
  secret: string;
  /** Those of the clinic's own making. */
  journeys: readonly JourneyDefinition[];
  smtpUrl: string;
  smsFolder: string;
  /** `undefined` until the port is known, when none is given. */
  publicUrl: string | undefined;
  host: string;
  port: number;
  /** Behind a proxy, the client is the last address it names. */
  trustProxy: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What makes the links of messages, for whoever has to write one down.
 *
 * @throws Error that names the variable and what it accepts.
 */
export async function linkSettings(env: Environment): Promise<{ publicUrl: string; secret: string }> {
  const { secret, publicUrl, host, port } = await addressFrom(env);
  return { secret, publicUrl: publicUrl ?? `http://${host}:${port}` };
}

/** @throws Error that names the variable and what it accepts. */
export async function readSettings(env: Environment): Promise<Settings> {
  const folder = resolve(env['PARCOURS_DATA'] || '.parcours/data');
  return {
    clinics: await loadClinics(required(env, 'PARCOURS_CONFIG', 'the clinic file, or a folder of them')),
    storage: storageFrom(env),
    journeys: env['PARCOURS_JOURNEYS'] ? await loadJourneyFolder(resolve(env['PARCOURS_JOURNEYS'])) : [],
    smtpUrl: smtpUrlFrom(env),
    smsFolder: resolve(env['PARCOURS_SMS_FOLDER'] || join(folder, 'sms')),
    trustProxy: env['PARCOURS_TRUST_PROXY'] === '1',
    ...(await addressFrom(env)),
  };
}

async function addressFrom(env: Environment) {
  const folder = resolve(env['PARCOURS_DATA'] || '.parcours/data');
  return {
    // Paths are put after it, each with its own slash.
    publicUrl: env['PARCOURS_PUBLIC_URL']?.replace(/\/+$/, '') || undefined,
    host: env['HOST'] || '127.0.0.1',
    port: portFrom(env['PORT']),
    secret: env['PARCOURS_SECRET'] ? checkedSecret(env['PARCOURS_SECRET']) : await keptSecret(folder),
  };
}

/** Where the data are: a server if one is named, else a folder. */
export function storageFrom(env: Environment): StorageLocation {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) return { folder: join(resolve(env['PARCOURS_DATA'] || '.parcours/data'), 'database') };
  if (!/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
    throw new Error('DATABASE_URL must begin with "postgres://" or "postgresql://".');
  }
  return { databaseUrl };
}

/**
 * Loads a clinic file, or every one in a folder.
 *
 * @throws Error if there is none, one is faulty, or two clinics have the same id.
 */
export async function loadClinics(path: string): Promise<ClinicFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`There is no clinic file or folder at ${path}.`);
  const names = found.isDirectory()
    ? (await readdir(path)).filter((name) => /\.ya?ml$/.test(name)).sort()
    : [];
  const files = found.isDirectory() ? names.map((name) => join(path, name)) : [path];
  if (files.length === 0) throw new Error(`The folder ${path} holds no .yaml file.`);
  const clinics = await Promise.all(files.map((file) => loadClinicFile(file)));
  const repeated = clinics.find(({ id }, index) => clinics.findIndex((clinic) => clinic.id === id) !== index);
  if (repeated) throw new Error(`Two clinic files have the id "${repeated.id}".`);
  return clinics;
}

function required(env: Environment, name: string, meaning: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set: it names ${meaning}.`);
  return value;
}

function smtpUrlFrom(env: Environment): string {
  const url = required(
    env,
    'PARCOURS_SMTP_URL',
    'the mail server, such as "smtps://user:password@smtp.example"',
  );
  if (!/^smtps?:\/\//.test(url))
    throw new Error('PARCOURS_SMTP_URL must begin with "smtp://" or "smtps://".');
  return url;
}

function portFrom(text: string | undefined): number {
  const port = Number(text || 4701);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is "${text}"; give a number from 0 to 65535.`);
}

function checkedSecret(secret: string): string {
  if (secret.length < 32)
    throw new Error('PARCOURS_SECRET is too short: give at least 32 random characters.');
  return secret;
}

/** Made once and kept, or the links in messages already sent would stop working. */
async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret');
  await mkdir(folder, { recursive: true });
  await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return checkedSecret(await readFile(file, 'utf8'));
}
