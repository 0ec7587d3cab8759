import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createBackend, type Backend } from '../../backend/app.ts';
import type { OutgoingEmail, OutgoingSms } from '../../backend/journeys/ports.ts';
import { clinicWith, noticesWith } from '../backend/fixtures/clinic-with.ts';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';
import { copyDatabase } from '../fixtures/database-template.ts';

const dist = join(import.meta.dirname, '../../dist');

export interface AgencyPage {
  /** Origin of the page. */
  site: string;
  /** Origin of the backend and of the SDK. */
  backend: string;
  /** What the next visit gets: the page and its policy. */
  html: string;
  /** The page at an address, where one is not enough. */
  htmlAt: ((address: URL) => string) | undefined;
  policy: string | undefined;
  /** Changes a file of the SDK on its way, as a broken mirror or an attacker would. */
  tamper: (file: string, text: string) => string;
  /** Paths that the backend was asked for. */
  readonly asked: string[];
  /** Every POST to the backend as it came over the wire. */
  readonly received: { path: string; clinic: string; body: string; key: string | null }[];
  /** What the backend has sent. */
  readonly mails: OutgoingEmail[];
  readonly texts: OutgoingSms[];
  /** Whether the backend answers at all. */
  isDown: boolean;
  /** How far the clock of the backend is ahead. */
  aheadMs: number;
  /** Has the backend do what is due by its clock. */
  wake(): Promise<void>;
  /** Makes the link of a survey of the clinic `north`. */
  surveyLink(form: string, appointment: string): Promise<string>;
  /** Moves that clock forward, and does what is due by then. */
  turn(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export interface AgencyPageOptions {
  /** Ids of the clinics of the backend. */
  clinics?: readonly string[];
  /** Purposes of the notices beside that of care. */
  purposes?: readonly string[];
  /** What is otherwise about each of them. */
  changes?: Record<string, unknown>;
  /** What `changes` names as secrets. */
  secrets?: Record<string, string>;
}

const listen = (answer: (request: Request) => Response | Promise<Response>) =>
  new Promise<{ server: Server; url: string }>((resolve) => {
    const server = createServer(getRequestListener(answer));
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
    );
  });

/** A page that an agency might write, with a real backend on another origin. */
export async function agencyPage({
  clinics = ['north'],
  purposes = ['reminder-sms'],
  changes,
  secrets = {},
}: AgencyPageOptions = {}): Promise<AgencyPage> {
  const folder = await temporaryFolder();
  await copyDatabase(join(folder.path, 'database'));
  const site = await listen((request) => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      ...(page.policy && { 'content-security-policy': page.policy }),
    };
    return new Response(page.htmlAt?.(new URL(request.url)) ?? page.html, { headers });
  });
  const backends: Backend[] = [];
  const api = await listen(async (request) => {
    const { pathname } = new URL(request.url);
    page.asked.push(pathname);
    const file = /^\/sdk\/([\w-]+\.js)$/.exec(pathname)?.[1];
    if (file) {
      const text = page.tamper(file, await readFile(join(dist, file), 'utf8'));
      return new Response(text, {
        headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
      });
    }
    if (request.method === 'POST') {
      const clinic = new URL(request.url).searchParams.get('clinic') ?? '';
      const key = request.headers.get('idempotency-key');
      page.received.push({ path: pathname, clinic, body: await request.clone().text(), key });
    }
    const [running] = backends;
    if (page.isDown || !running) return new Response('down', { status: 503 });
    return running.fetch(request);
  });
  const page: AgencyPage = {
    site: site.url,
    backend: api.url,
    html: '',
    htmlAt: undefined,
    received: [],
    mails: [],
    texts: [],
    policy: undefined,
    tamper: (_file, text) => text,
    asked: [],
    isDown: false,
    aheadMs: 0,
    wake: async () => backends[0]?.wake(),
    surveyLink: async (form, appointment) =>
      (await backends[0]?.surveyLink('north', form, appointment)) ?? '',
    turn(milliseconds) {
      page.aheadMs += milliseconds;
      return page.wake();
    },
    async close() {
      for (const { server } of [site, api]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await backends[0]?.close();
      await folder.remove();
    },
  };
  const backend = await createBackend({
    storage: { folder: join(folder.path, 'database') },
    clinics: clinics.map((id) =>
      clinicWith({ id, origins: [site.url], notices: noticesWith(...purposes), ...changes }),
    ),
    clock: { now: () => Date.now() + page.aheadMs },
    email: { send: async (email) => void page.mails.push(email) },
    sms: { send: async (text) => void page.texts.push(text) },
    secret: 'a secret for tests, long enough to be one',
    publicUrl: api.url,
    secrets,
  });
  backends.push(backend);
  return page;
}

/** The ten lines an agency pastes. */
export function pasted(
  page: AgencyPage,
  attributes = `data-clinic="north" data-endpoint="${page.backend}"`,
): string {
  return `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Clinique</title></head>
  <body>
    <h1>Clinique</h1>
    <parcours-booking><p id="fallback">Appelez le <a href="tel:+33199001234">01 99 00 12 34</a></p></parcours-booking>
    <script async src="${page.backend}/sdk/parcours.js" ${attributes}></script>
  </body>
</html>`;
}
