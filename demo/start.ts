import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createBackend, type Backend, type LogEntry } from '../backend/app.ts';
import { folderSms } from '../backend/channels/folder-sms.ts';
import { messageIdOf } from '../backend/channels/message-id.ts';
import { smtpEmail } from '../backend/channels/smtp-email.ts';
import { loadClinicFile } from '../backend/load-clinic-file.ts';
import { answersLink } from '../backend/scheduling/answers-link.ts';
import { deskLink } from '../backend/scheduling/desk-link.ts';
import { lockFolder } from '../backend/stores/folder-lock.ts';
import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import { openDemoClock, type DemoClock } from './demo-clock.ts';
import { demoKeys, demoPassphrase, type DemoKeys } from './demo-keys.ts';
import { listenHere, type LocalServer } from './listen-here.ts';
import { catchMail } from './mail-catcher.ts';
import { receivedMessages } from './received-messages.ts';
import { siteApp } from './site-server.ts';
import { writeDurably } from './write-durably.ts';

export interface DemoOptions {
  /** Where bookings, messages, the clinic's keys and the clock are kept. */
  dataFolder: string;
  /** Port of the website and the inbox; 0 for any free one. Default 4700. */
  port?: number;
  /** Port of the backend and the SDK; 0 for any free one. Default 4701. */
  backendPort?: number;
  /** Port of the mail server; default 0. */
  smtpPort?: number;
  /** Forget what an earlier demo kept in the folder. */
  fresh?: boolean;
  /** Receives what the backend logs. */
  log?: (entry: LogEntry) => void;
}

export interface Demo {
  siteUrl: string;
  inboxUrl: string;
  backendUrl: string;
  /** Of the clinic's desk; whoever has it sees all patients. */
  deskUrl: string;
  /** Where the clinic reads the answers to its questionnaires; whoever has it can list them. */
  answersUrl: string;
  clinic: ClinicFile;
  clock: DemoClock;
  keys: DemoKeys;
  close(): Promise<void>;
}

/** Starts the whole demo on this machine: mail server, backend, website and inbox. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { dataFolder } = options;
  const inboxFolder = join(dataFolder, 'inbox');
  // Closed in the opposite order, whether the demo ends or its start fails half-way.
  const opened: (() => void | Promise<void>)[] = [];
  const close = async () => {
    for (const closing of opened.splice(0).reverse()) await closing();
  };
  const open = <T extends { close(): void | Promise<void> }>(part: T): T => {
    opened.push(() => part.close());
    return part;
  };

  try {
    // First the folder, then the ports: starting over must not forget what another demo is working on.
    const lock = await lockFolder(dataFolder);
    opened.push(() => lock.release());
    const site = open(await listenHere(options.port ?? 4700));
    const api = open(await listenHere(options.backendPort ?? 4701));
    if (options.fresh) await forget(dataFolder);
    await mkdir(inboxFolder, { recursive: true });
    const clock = await openDemoClock(join(dataFolder, 'clock.json'));
    const mail = open(await catchMail(inboxFolder, options.smtpPort ?? 0));
    const keys = await demoKeys(join(dataFolder, 'keys'), Date.now());
    const clinic = await demoClinic(site.url, keys);
    const email = open(
      smtpEmail({
        url: mail.url,
        find: (key) => mail.has(messageIdOf(key, clinic.email.split('@').at(-1) ?? '')),
      }),
    );
    const links = { secret: await keptSecret(join(dataFolder, 'secret')), publicUrl: api.url };
    const backend = open(
      await createBackend({
        ...links,
        storage: { folder: join(dataFolder, 'database') },
        clinics: [clinic],
        clock,
        email,
        sms: folderSms(inboxFolder),
        ...(options.log && { log: options.log }),
      }),
    );
    answer({ site, api, backend, clock, clinic, keys, inboxFolder });
    const urls = { siteUrl: site.url, inboxUrl: `${site.url}/inbox`, backendUrl: api.url };
    return {
      ...urls,
      deskUrl: deskLink(clinic, links),
      answersUrl: answersLink(clinic, links),
      clinic,
      clock,
      keys,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Parts {
  site: LocalServer;
  api: LocalServer;
  backend: Backend;
  clock: DemoClock;
  clinic: ClinicFile;
  keys: DemoKeys;
  inboxFolder: string;
}

function answer({ site, api, backend, clock, clinic, keys, inboxFolder }: Parts): void {
  const { timeZone } = clinic;
  const received = receivedMessages({ folder: inboxFolder, timeZone, shownAt: clock.shownAt });
  const app = siteApp({
    ...{ siteUrl: site.url, backendUrl: api.url, pinnedKeys: keys.pinned, received, clock, timeZone },
    wake: () => backend.wake(),
    nextDueMs: () => backend.nextDueMs(),
  });
  api.answerWith((request) => backend.fetch(request));
  site.answerWith((request) => app.fetch(request));
}

/** The clinic file with this demo's own keys, and the addresses on which it really listens. */
async function demoClinic(siteUrl: string, { all: formKeys }: DemoKeys): Promise<ClinicFile> {
  const file = fileURLToPath(new URL('clinic.yaml', import.meta.url));
  const clinic = await loadClinicFile(file, { formKeys });
  const { port } = new URL(siteUrl);
  const here = (url: string) => url.replace(/^(http:\/\/(?:127\.0\.0\.1|localhost)):\d+/, `$1:${port}`);
  return {
    ...clinic,
    origins: clinic.origins.map(here),
    notices: clinic.notices.map((notice) => (notice.url ? { ...notice, url: here(notice.url) } : notice)),
  };
}

/** Kept across restarts, or the links in e-mails already sent would stop working. */
async function keptSecret(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept) return kept;
  const secret = randomBytes(32).toString('base64url');
  await writeDurably(file, secret);
  return secret;
}

/** Removes only what a demo writes: the folder may have been named by mistake. */
async function forget(dataFolder: string): Promise<void> {
  for (const name of ['database', 'inbox', 'clock.json', 'secret', 'keys']) {
    await rm(join(dataFolder, name), { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
  const demo = await startDemo({
    dataFolder: resolve(process.env['DEMO_DATA'] ?? '.parcours/demo'),
    port: portFrom('DEMO_PORT', 4700),
    backendPort: portFrom('DEMO_BACKEND_PORT', 4701),
    smtpPort: portFrom('DEMO_SMTP_PORT', 0),
    fresh: values.fresh,
    log: (entry) => entry.level === 'error' && console.error(JSON.stringify(entry)),
  });
  process.stdout.write(summary(demo));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      demo.close().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
}

function portFrom(name: string, standard: number): number {
  const text = process.env[name];
  if (!text) return standard;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`${name} is "${text}"; give a port number between 0 and 65535.`);
}

function summary({ siteUrl, inboxUrl, backendUrl, deskUrl, answersUrl, clinic, clock, keys }: Demo): string {
  const lines = [
    '',
    `  ${clinic.name}`,
    '  A fictional clinic: book an appointment, then see what its patient receives.',
    '',
    `    The clinic's website   ${siteUrl}/        (English: ${siteUrl}/en.html)`,
    `    Its questionnaires     ${siteUrl}/questionnaires.html`,
    `    The patient's inbox    ${inboxUrl}`,
    `    The clinic's desk      ${deskUrl}`,
    `    Sealed answers         ${answersUrl}`,
    `      opened with          ${keys.privateFile}`,
    `      and the passphrase   ${demoPassphrase}`,
    `    The backend            ${backendUrl}/v1/catalog?clinic=${clinic.id}`,
    '',
  ];
  if (clock.offset() > 0) lines.push(`  The demo's clock shows ${shown(clock.now(), clinic.timeZone)}.`);
  lines.push('  Stop with Ctrl+C. Start over with npm run demo -- --fresh', '', '');
  return lines.join('\n');
}

function shown(instantMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
    instantMs,
  );
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

if (import.meta.main) main().catch(fail);
