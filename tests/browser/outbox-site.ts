import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { createBackend } from '../../backend/app.ts';
import type { Backend } from '../../backend/app.ts';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { FoundSlots } from '../../src/contracts/slot.ts';
import type { Delivery, DeliveryState, OutboxPort, Parcel } from '../../src/domain/delivery/outbox-port.ts';
import { outboxName } from '../../src/transport/outbox/outbox-name.ts';
import type { Incident } from '../../src/transport/outbox/outbox-world.ts';
import { bookingBody } from '../backend/fixtures/clinic-client.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';
import { temporaryFolder } from '../backend/fixtures/temporary-folder.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { builtModule } from './built-module.ts';

declare global {
  interface Window {
    outbox: OutboxPort;
    told: Delivery[];
    incidents: Incident[];
  }
}

/** What befalls a request: `drop` before the backend has it, `lose` after. */
export type Fate = 'pass' | 'drop' | 'lose' | 'unavailable' | number;

export interface OutboxSite {
  /** A page with an open outbox, as `window.outbox`. */
  url: string;
  /** Name of its database. */
  database: string;
  /** Requests to book that reached the backend, in order; a key stands there once for each. */
  posts: string[];
  /** The most delayed requests that were under way at one moment. */
  mostAtOnce: number;
  /** Appointments that the backend has made for each key. */
  appointments: Map<string, Set<string>>;
  /** Messages to each patient, by key. */
  messages: Map<string, number>;
  /** Decides what befalls the next request; a number delays its answer by so many milliseconds. */
  fate: () => Fate;
  /** A request to book a free slot. */
  parcel(words?: string): Parcel;
  /** Lets the backend do all that is due. */
  wake(): Promise<void>;
  close(): Promise<void>;
}

const html = (endpoint: string) => `<!doctype html><title>Clinique</title><link rel="icon" href="data:,">
<script type="module">
  import { browserOutbox } from '/outbox.js';
  window.told = [];
  window.incidents = [];
  const report = (incident) => window.incidents.push(incident);
  window.outbox = browserOutbox({ endpoint: '${endpoint}', clinic: 'north', report });
  window.outbox.watch((delivery) => window.told.push(delivery));
</script>`;

const listen = (server: Server) =>
  new Promise<string>((resolved) =>
    server.listen(0, '127.0.0.1', () =>
      resolved(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );

/** A clinic's page with an outbox, and a real backend on another origin behind a network with faults. */
export async function outboxSite(): Promise<OutboxSite> {
  const folder = await temporaryFolder();
  await copyDatabase(join(folder.path, 'database'));
  const script = await builtModule('src/transport/browser-outbox.ts');
  let page = '';
  const site = createServer((request, response) => {
    const isScript = request.url === '/outbox.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.setHeader('access-control-allow-origin', '*'); // for the page in a sandbox, which has no origin
    response.end(isScript ? script : page);
  });
  const siteUrl = await listen(site);
  const patients = new Map<string, string>();
  const freeSlots: string[] = [];
  const running: { backend?: Backend } = {};
  let delayed = 0;

  // A page in a sandbox has no origin of its own; no clinic can allow that, but a test can.
  const isSandboxed = (request: Request) => request.headers.get('origin') === 'null';
  const fromPage = (request: Request) => {
    if (isSandboxed(request)) request.headers.set('origin', siteUrl);
    return request;
  };

  async function serve(request: Request, { incoming }: { incoming: IncomingMessage }): Promise<Response> {
    const sandboxed = isSandboxed(request);
    const fate = request.method === 'POST' ? world.fate() : 'pass';
    if (fate === 'unavailable') return new Response('down', { status: 503 });
    if (fate === 'drop' || !running.backend) {
      incoming.socket.destroy();
      return new Response(null);
    }
    const key = request.headers.get('idempotency-key');
    if (key && request.method === 'POST') world.posts.push(key);
    const response = await running.backend.fetch(fromPage(request));
    const text = await response.text();
    if (response.status === 201) {
      const { id, idempotencyKey } = JSON.parse(text) as BookingReceipt;
      world.appointments.set(idempotencyKey, (world.appointments.get(idempotencyKey) ?? new Set()).add(id));
    }
    if (typeof fate === 'number') {
      delayed += 1;
      world.mostAtOnce = Math.max(world.mostAtOnce, delayed);
      await new Promise((done) => setTimeout(done, fate));
      delayed -= 1;
    }
    if (fate === 'lose') incoming.socket.destroy();
    const answer = new Response(response.status === 204 ? null : text, response);
    if (sandboxed) answer.headers.set('access-control-allow-origin', '*');
    return answer;
  }

  const api = createServer(getRequestListener(serve as never, { overrideGlobalObjects: false }));
  const endpoint = await listen(api);
  page = html(endpoint);
  const world: OutboxSite = {
    url: siteUrl,
    database: outboxName({ clinic: 'north', endpoint }),
    posts: [],
    mostAtOnce: 0,
    appointments: new Map(),
    messages: new Map(),
    fate: () => 'pass',
    parcel(words = 'Camille') {
      const id = crypto.randomUUID();
      const email = `${id}@patient.example`;
      patients.set(email, id);
      const slotId = freeSlots.shift();
      if (!slotId) throw new Error('The diary is full.');
      const patient = { given: words, family: 'Essai', birthDate: '1980-02-29' };
      const request = bookingBody({ slotId, patient, contact: { email, phone: '06 12 34 56 78' } });
      const body = JSON.stringify(request);
      return { id, kind: 'submission', path: 'v1/bookings', body, contentType: 'application/json' };
    },
    wake: async () => running.backend?.wake(),
    async close() {
      for (const server of [site, api]) {
        server.closeAllConnections();
        await new Promise((resolved) => server.close(resolved));
      }
      await running.backend?.close();
      await folder.remove();
    },
  };
  const backend = await createBackend({
    storage: { folder: join(folder.path, 'database') },
    clinics: [clinicWith({ origins: [siteUrl] })],
    clock: { now: () => Date.parse('2027-03-01T08:00:00+01:00') },
    email: {
      send: async ({ to }) => {
        const key = patients.get(to) ?? to;
        world.messages.set(key, (world.messages.get(key) ?? 0) + 1);
      },
    },
    sms: { send: async () => {} },
    secret: 'a secret for tests, long enough to be one',
    publicUrl: 'http://127.0.0.1',
  });
  running.backend = backend;
  const query = 'clinic=north&service=short&from=2027-03-02&to=2027-04-01';
  const slots = await backend.fetch(new Request(`http://backend.example/v1/slots?${query}`));
  freeSlots.push(...((await slots.json()) as FoundSlots).slots.map(({ id }) => id));
  return world;
}

/** Submits in the page. */
export const submitIn = (page: Page, parcel: Parcel): Promise<DeliveryState> =>
  page.evaluate((one) => window.outbox.submit(one), parcel);
