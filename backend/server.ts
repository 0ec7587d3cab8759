import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { createBackend, type Backend, type LogEntry } from './app.ts';
import { folderSms } from './channels/folder-sms.ts';
import { smtpEmail } from './channels/smtp-email.ts';
import { readSettings, type Environment, type Settings } from './read-settings.ts';

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Starts the backend behind HTTP.
 *
 * @param env - Environment variables; see `parcours serve --help`.
 * @throws Error that says which setting is wrong, or who has the data folder.
 */
export async function startServer(env: Environment, log: (entry: LogEntry) => void): Promise<RunningServer> {
  const settings = await readSettings(env);
  const email = smtpEmail({ url: settings.smtpUrl });
  const backend = await createBackend({
    storage: settings.storage,
    clinics: settings.clinics,
    journeys: settings.journeys,
    clock: { now: () => Date.now() },
    email,
    sms: folderSms(settings.smsFolder),
    secret: settings.secret,
    secrets: env,
    publicUrl: settings.publicUrl ?? `http://${settings.host}:${settings.port}`,
    log,
  });
  const closeBackend = async () => {
    await backend.close();
    email.close();
  };
  try {
    const server = await listen(backend, settings);
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://${settings.host}:${port}`,
      async close() {
        await closeServer(server);
        await closeBackend();
      },
    };
  } catch (error) {
    await closeBackend();
    throw error;
  }
}

function listen(backend: Backend, settings: Settings): Promise<Server> {
  const server = createAdaptorServer({
    fetch: (request, env) =>
      backend.fetch(request, { address: addressOf((env as HttpBindings).incoming, settings) }),
    overrideGlobalObjects: false,
    // A client that sends a byte a minute must not keep a connection.
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000 },
  }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, () => resolve(server));
  });
}

/** The last address in the list is the one our own proxy saw; those before it are what a client says. */
function addressOf({ headers, socket }: IncomingMessage, { trustProxy }: Settings): string {
  const forwarded = trustProxy ? [headers['x-forwarded-for'] ?? ''].flat().join(',') : '';
  return forwarded.split(',').at(-1)?.trim() || (socket.remoteAddress ?? 'unknown');
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  });
}

/** Runs until a signal: says when it listens, writes one JSON line for each event, and closes cleanly. */
export async function runServer(env: Environment): Promise<void> {
  const server = await startServer(env, (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`));
  const stop = () => {
    // Whatever hangs, the supervisor that sent the signal gets its answer.
    setTimeout(() => process.exit(1), 15_000).unref();
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`listening on ${server.url}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runServer(process.env).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
