/** The backend of bench/events.ts in a process of its own, behind real HTTP: `events-server.ts <database url>`. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createBackend } from '../backend/app.ts';
import { ClinicFile } from '../src/contracts/clinic-file.ts';

const clinic = ClinicFile.parse({
  ...{ id: 'bench', name: 'Bench', timeZone: 'Europe/Paris', country: 'FR', languages: ['fr'], origins: [] },
  ...{ phone: '01 99 00 12 34', email: 'bench@clinic.example', smsSender: 'BENCH' },
  locations: [{ id: 'main', name: 'Main', address: '1 rue Haute' }],
  services: [{ id: 'visit', name: 'Visit', minutes: 20 }],
  practitioners: [{ id: 'oak', name: 'Dr Oak', services: ['visit'], hours: [] }],
  notices: [{ id: 'booking', version: '1', text: 'Yes.' }],
});
const backend = await createBackend({
  storage: { databaseUrl: process.argv[2] ?? '' },
  ...{ clinics: [clinic], clock: { now: () => Date.now() } },
  email: { send: () => Promise.resolve() },
  sms: { send: () => Promise.resolve() },
  ...{ secret: 'a secret for benches only', publicUrl: 'http://127.0.0.1' },
  // One client stands for the thousands whose browsers these events come from.
  rateLimit: { burst: 1e9, perSecond: 1e9 },
});
const server = createAdaptorServer({
  fetch: (request) => backend.fetch(request, { address: '192.0.2.1' }),
  overrideGlobalObjects: false,
}) as Server;
process.on('SIGTERM', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
