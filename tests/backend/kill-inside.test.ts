import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openDatabase, type StorageLocation } from '../../backend/stores/open-storage.ts';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Offer } from '../../src/contracts/waiting-entry.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { bookingBody } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailSink, type MailSink } from './fixtures/mail-sink.ts';
import { managed } from './fixtures/managed.ts';
import { offered, type Offered } from './fixtures/offered.ts';
import { startPostgres } from './fixtures/start-postgres.ts';
import { startServer, type StartedServer } from './fixtures/start-server.ts';
import { stoppingKey, stopsInFolder, stopsInServer, type Stopper } from './fixtures/stop-inside.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

/** After each statement of a move, in their order; and while it is committed. */
const stopsOfMove = [
  ...['idempotency-after-insert', 'occupancy-after-delete', 'occupancy-after-insert', 'booking-after-update'],
  ...['event-after-insert', 'idempotency-after-update', 'commit'],
];
/** Those of an acceptance: the time that was kept is booked, and then the later one given back. */
const stopsOfAcceptance = [
  ...['idempotency-after-insert', 'occupancy-after-update', 'booking-after-insert', 'event-after-insert'],
  ...[
    'booking-after-update',
    'occupancy-after-delete',
    'offer-after-update',
    'waiting-after-update',
    'commit',
  ],
];
const stops = [...new Set([...stopsOfMove, ...stopsOfAcceptance])];

const postgres = await startPostgres();

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let mail: MailSink;
beforeAll(async () => {
  folder = await temporaryFolder();
  mail = await mailSink();
  // Open at all hours and without a night, so that the test tells no time of day.
  const hours = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' };
  const clinic = clinicWith({
    waitlist: { leadMinutes: 0, offerMinutes: 240, quiet: { from: '00:00', to: '00:00' } },
    practitioners: [
      { id: 'oak', name: 'Dr Chêne', services: ['short', 'long'], hours: [{ ...hours, location: 'main' }] },
    ],
  });
  await writeFile(join(folder.path, 'clinic.yaml'), stringify(clinic));
});
afterAll(async () => {
  await mail.close();
  await folder.remove();
  if (typeof postgres !== 'string') await postgres.stop();
});

interface Place {
  storage: StorageLocation;
  /** What the killed process had sent to a server is done there, also when nobody waits for it. */
  commitsWhenKilledAtCommit: boolean;
  stopper: Stopper;
  start: () => Promise<StartedServer>;
}

async function openPlace(name: string): Promise<Place> {
  const data = join(folder.path, name);
  const isServer = name === 'PostgreSQL';
  const databaseUrl = typeof postgres === 'string' ? '' : postgres.url;
  const storage = isServer ? { databaseUrl } : { folder: join(data, 'database') };
  if (!isServer) await copyDatabase(join(data, 'database'));
  const db = await openDatabase(storage);
  const stopper = isServer
    ? await stopsInServer(db, databaseUrl, stops)
    : await stopsInFolder(db, join(data, 'database'), stops);
  await db.close();
  const env = {
    ...{ PARCOURS_CONFIG: join(folder.path, 'clinic.yaml'), PARCOURS_DATA: data },
    ...{ PARCOURS_SMTP_URL: mail.url, ...(isServer && { DATABASE_URL: databaseUrl }) },
  };
  return { storage, commitsWhenKilledAtCommit: isServer, stopper, start: () => startServer(env) };
}

/** Sends a request that stops inside its transaction, and kills the process there. */
async function killAt(
  { server }: StartedServer,
  { stopper, start }: Place,
  { key, send }: { key: string; send: () => Promise<Response> },
): Promise<StartedServer> {
  await stopper.arm();
  const answer = send().catch(() => undefined);
  await stopper.reached(key);
  await server.kill('SIGKILL');
  expect(await answer).toBeUndefined();
  await stopper.release();
  return start();
}

const dayAhead = (days: number) => addDays(new Date().toISOString().slice(0, 10), days);
const freeStarts = async ({ client }: StartedServer) =>
  new Set(
    (await client.slots(`service=short&from=${dayAhead(1)}&to=${dayAhead(22)}&limit=5000`)).slots.map(
      ({ start }) => start,
    ),
  );

async function killedMove(server: StartedServer, place: Place, stop: string): Promise<StartedServer> {
  const { slots } = await server.client.slots(`service=short&from=${dayAhead(10)}&to=${dayAhead(10)}`);
  const [own, target] = [slots[0], slots[1]];
  const booked = await server.client.book(bookingBody({ slotId: own?.id }));
  const receipt = (await booked.json()) as BookingReceipt;
  const key = stoppingKey(stop, randomUUID());
  const move = ({ client }: StartedServer) =>
    managed(client, receipt).move(target?.id ?? '', 0, { 'idempotency-key': key });
  const again = await killAt(server, place, { key, send: () => move(server) });

  const isMoved = stop === 'commit' && place.commitsWhenKilledAtCommit;
  const seen = async () => {
    const { start, version, status } = await managed(again.client, receipt).read();
    const free = await freeStarts(again);
    return {
      start,
      version,
      status,
      isOldFree: free.has(receipt.start),
      isNewFree: free.has(target?.start ?? ''),
    };
  };
  const moved = { start: target?.start, version: 1, status: 'booked', isOldFree: true, isNewFree: false };
  const unmoved = { start: own?.start, version: 0, status: 'booked', isOldFree: false, isNewFree: true };
  expect(await seen(), `killed at ${stop}`).toEqual(isMoved ? moved : unmoved);
  // Whoever got no answer asks again with the same key: it is done once either way.
  const texts = [await move(again), await move(again)].map(
    async (each) => `${each.status} ${await each.text()}`,
  );
  expect(new Set(await Promise.all(texts)).size).toBe(1);
  expect(await texts[0]).toMatch(/^200 /);
  expect(await seen(), `asked again after ${stop}`).toEqual(moved);
  return again;
}

async function killedAcceptance(
  server: StartedServer,
  place: Place,
  { stop, later, token }: { stop: string } & Offered,
): Promise<StartedServer> {
  const offer = (await (await server.waiting.offer(token)).json()) as Offer;
  const key = stoppingKey(stop, randomUUID());
  const again = await killAt(server, place, { key, send: () => server.waiting.accept(token, key) });

  const isAccepted = stop === 'commit' && place.commitsWhenKilledAtCommit;
  const seen = async () => {
    const { state } = (await (await again.waiting.offer(token)).json()) as Offer;
    const { status } = await managed(again.client, later).read();
    const free = await freeStarts(again);
    return {
      state,
      later: status,
      isLaterFree: free.has(later.start),
      isOfferFree: free.has(offer.slot.start),
    };
  };
  const accepted = { state: 'accepted', later: 'cancelled', isLaterFree: true, isOfferFree: false };
  const open = { state: 'open', later: 'booked', isLaterFree: false, isOfferFree: false };
  expect(await seen(), `killed at ${stop}`).toEqual(isAccepted ? accepted : open);
  const answers = [await again.waiting.accept(token, key), await again.waiting.accept(token, key)];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const [receipt, repeated] = (await Promise.all(answers.map((each) => each.json()))) as BookingReceipt[];
  expect(repeated).toEqual(receipt);
  expect(receipt?.start).toBe(offer.slot.start);
  expect(await seen(), `asked again after ${stop}`).toEqual(accepted);
  return again;
}

/** Every appointment has its time in the diary, once, and nothing else has any. */
async function expectNothingLeftOver(storage: StorageLocation, appointments: number): Promise<void> {
  const db = await openDatabase(storage);
  const rows = await db.query(
    `select count(*) filter (where status = 'booked')::integer as booked,
            count(occupancy.id)::integer as seats,
            count(*) filter (where (status = 'booked') is distinct from (occupancy.id is not null))::integer as wrong
       from booking full join (select * from occupancy where booking_id is not null) as occupancy
         on booking.id = booking_id`,
  );
  await db.close();
  expect(rows).toEqual([{ booked: appointments, seats: appointments, wrong: 0 }]);
}

describe.each(['PGlite', 'PostgreSQL'])('a backend on %s killed inside the transaction', (name) => {
  const isMissing = name === 'PostgreSQL' && typeof postgres === 'string';
  it.skipIf(isMissing)(
    'of a move or an acceptance does all of it or nothing',
    { timeout: 400_000 },
    async () => {
      const place = await openPlace(name);
      let server = await place.start();
      const people: Offered[] = [];
      for (const stop of stopsOfAcceptance) people.push(await offered(server, mail, `${name}-${stop}`));
      for (const [index, stop] of stopsOfAcceptance.entries())
        server = await killedAcceptance(server, place, { stop, ...(people[index] as Offered) });
      for (const stop of stopsOfMove) server = await killedMove(server, place, stop);
      expect(await server.server.kill('SIGTERM')).toBe(0);
      await place.stopper.close();
      await expectNothingLeftOver(place.storage, stopsOfAcceptance.length + stopsOfMove.length);
    },
  );
});
