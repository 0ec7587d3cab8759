import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openDatabase, type StorageLocation } from '../../backend/stores/open-storage.ts';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { bookingBody, clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { mailSink } from './fixtures/mail-sink.ts';
import { managed } from './fixtures/managed.ts';
import { startPostgres } from './fixtures/start-postgres.ts';
import { startServer } from './fixtures/start-server.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const postgres = await startPostgres();
afterAll(async () => {
  if (typeof postgres !== 'string') await postgres.stop();
});

const base = clinicWith();
const clinic = clinicWith({
  practitioners: ['oak', 'elm'].map((id) => ({ ...base.practitioners[0], id })),
});
/** A day on which nobody has anything yet, well ahead of now: these processes have the real clock. */
const dayAhead = (days: number) => addDays(new Date().toISOString().slice(0, 10), days);

interface Place {
  storage: StorageLocation;
  env: NodeJS.ProcessEnv;
  processes: number;
}

/** Runs a story against real processes on one database, and then gives what the database holds. */
async function onProcesses(
  { storage, env, processes }: Place,
  story: (clients: ReturnType<typeof clinicClient>[]) => Promise<void>,
): Promise<{ booked: number; overlaps: number; seats: number }> {
  const folder = await temporaryFolder();
  const mail = await mailSink();
  const config = join(folder.path, 'clinic.yaml');
  await writeFile(config, stringify(clinic));
  const servers = await Promise.all(
    Array.from({ length: processes }, (_, index) =>
      startServer({
        ...{ PARCOURS_CONFIG: config, PARCOURS_DATA: join(folder.path, `data-${index}`) },
        ...{ PARCOURS_SMTP_URL: mail.url, ...env },
      }),
    ),
  );
  await story(servers.map(({ client }) => client));
  await Promise.all(servers.map(({ server }) => server.kill('SIGTERM')));
  const db = await openDatabase(storage);
  const [row] = await db.query<{ booked: number; overlaps: number; seats: number }>(
    `select (select count(*) from booking where status = 'booked')::integer as booked,
            (select count(*) from occupancy where booking_id is not null)::integer as seats,
            (select count(*) from booking one join booking other
               on one.id < other.id and one.practitioner_id = other.practitioner_id
              and one.status = 'booked' and other.status = 'booked'
              and tstzrange(one.start_at, one.end_at) && tstzrange(other.start_at, other.end_at))::integer
              as overlaps`,
  );
  await db.close();
  await mail.close();
  await folder.remove();
  return row ?? { booked: 0, overlaps: 0, seats: 0 };
}

const statusesOf = (answers: readonly Response[]) => answers.map(({ status }) => status).sort();
const crowd = (clients: ReturnType<typeof clinicClient>[], slots: readonly Slot[], service = 'short') =>
  Promise.all(
    Array.from({ length: 50 }, (_, index) => {
      const client = clients[index % clients.length];
      const slotId = slots[index % slots.length]?.id;
      const contact = { email: `p${index}@patient.example`, phone: '0612345678' };
      return client?.book(bookingBody({ slotId, service, contact })) ?? Response.error();
    }),
  );
const slotsOn = async (client: ReturnType<typeof clinicClient> | undefined, query: string) =>
  (await client?.slots(query))?.slots ?? [];

const folder = await temporaryFolder();
afterAll(() => folder.remove());
const places: [string, Place | undefined][] = [
  [
    'one process on PGlite',
    {
      storage: { folder: join(folder.path, 'database') },
      env: { PARCOURS_DATA: folder.path },
      processes: 1,
    },
  ],
  [
    'three processes on PostgreSQL',
    typeof postgres === 'string'
      ? undefined
      : { storage: { databaseUrl: postgres.url }, env: { DATABASE_URL: postgres.url }, processes: 3 },
  ],
];

describe.each(places)('%s', (_, place) => {
  it.skipIf(!place)('give each time to exactly one of fifty', { timeout: 90_000 }, async () => {
    if (!place) return;
    const held = await onProcesses(place, async (clients) => {
      const [first] = clients;
      const day = dayAhead(20);
      const [one] = await slotsOn(first, `service=short&from=${day}&to=${day}&practitioner=oak`);
      const same = await crowd(clients, one ? [one] : []);
      expect(statusesOf(same)).toEqual([201, ...Array<number>(49).fill(409)]);

      // Any practitioner, and starts a quarter of an hour apart for fifty minutes: all of these overlap.
      const other = dayAhead(21);
      const long = await slotsOn(first, `service=long&from=${other}&to=${other}`);
      const earliest = Date.parse(long[0]?.start ?? '');
      const overlapping = long.filter(({ start }) => Date.parse(start) - earliest < 50 * 60_000);
      expect(overlapping).toHaveLength(8);
      const any = await crowd(clients, overlapping, 'long');
      expect(statusesOf(any)).toEqual([201, 201, ...Array<number>(48).fill(409)]);

      // And moves: ten patients want one time.
      const from = dayAhead(22);
      const own = await slotsOn(first, `service=short&from=${from}&to=${addDays(from, 3)}&practitioner=elm`);
      const target = dayAhead(27);
      const [wanted] = await slotsOn(first, `service=short&from=${target}&to=${target}&practitioner=oak`);
      const receipts: BookingReceipt[] = [];
      for (const { id } of own.slice(0, 10)) {
        const answer = await first?.book(bookingBody({ slotId: id }), randomUUID());
        receipts.push((await answer?.json()) as BookingReceipt);
      }
      const moves = await Promise.all(
        receipts.map((receipt, index) =>
          managed(clients[index % clients.length] ?? clinicClient('', ''), receipt).move(wanted?.id ?? '', 0),
        ),
      );
      expect(statusesOf(moves)).toEqual([200, ...Array<number>(9).fill(409)]);
    });
    expect(held).toEqual({ booked: 13, seats: 13, overlaps: 0 });
  });
});
