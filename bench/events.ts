/**
 * How many events a second does `POST /v1/events` take on PostgreSQL? `node bench/events.ts [events]`.
 *
 * Beside it, in the same run and in turns, the same rows in the same batches through as many connections: by the store
 * alone, and by plain SQL that checks nothing. The server is a process of its own and is reached by HTTP. PostgreSQL
 * syncs every commit to the disk, as it comes. The figure of the goal is the whole route.
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { Db } from '../backend/stores/db.ts';
import { eventStore } from '../backend/stores/event-store.ts';
import { openPostgresDb } from '../backend/stores/postgres-db.ts';
import type { CloudEvent } from '../src/contracts/cloud-event.ts';
import { maximumBatchEvents } from '../src/contracts/cloud-event.ts';
import { startPostgres } from '../tests/backend/fixtures/start-postgres.ts';
import { atOnce, inTurns, judge, perSecond } from './rounds.ts';

const count = Number(process.argv[2] ?? 20_000);
const inFlight = 8;
const rounds = 5;
const goal = 0.5;

const postgres = await startPostgres({ fsync: 'on' });
if (typeof postgres !== 'string') {
  const { port, stop } = await startServer(postgres.url);
  const db = openPostgresDb(postgres.url);
  try {
    await measure(db, port);
  } finally {
    await db.close();
    stop();
    await postgres.stop();
  }
}

async function measure(db: Db, port: number): Promise<void> {
  const store = eventStore(db);
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
  const contender = (name: string, take: (batch: CloudEvent[], body: Buffer) => Promise<void>) => ({
    name,
    async round() {
      await db.query('truncate event');
      const batches = newBatches();
      const rate = await perSecond(count, () =>
        atOnce(batches, inFlight, ({ events, body }) => take(events, body)),
      );
      const [row] = await db.query<{ kept: number }>('select count(*)::integer as kept from event');
      if (row?.kept !== count) throw new Error(`Of ${count} events ${row?.kept} were kept.`);
      return rate;
    },
  });
  const rates = await inTurns(
    [
      contender('sql', (events) => insertPlainly(db, events)),
      contender('store', async (events) => void (await store.saveClaims('bench', events, Date.now()))),
      contender('route', (_events, body) => post(body, { port, agent })),
    ],
    rounds,
  );
  agent.destroy();
  const [sql, stored, route] = ['sql', 'store', 'route'].map((name) => rates.get(name) ?? 0) as [
    number,
    number,
    number,
  ];
  const share = (rate: number) => `${((100 * rate) / sql).toFixed(0)} %`;
  console.log(
    `Events on PostgreSQL, batches of ${maximumBatchEvents}, ${inFlight} in flight, median of ${rounds} rounds of ${count}`,
  );
  judge('  the same rows by plain SQL', `${sql.toFixed(0)} /s`);
  judge('  the store alone', `${stored.toFixed(0)} /s, ${share(stored)}`);
  judge('  POST /v1/events, the whole route', `${route.toFixed(0)} /s, ${share(route)}`, {
    text: `>= ${goal * 100} % of plain SQL`,
    isMet: route >= goal * sql,
  });
}

interface Batch {
  events: CloudEvent[];
  body: Buffer;
}

/** What widgets say: half of it about bookings, half about questions. */
function newBatches(): Batch[] {
  const time = '2027-03-01T08:00:00+01:00';
  return Array.from({ length: count / maximumBatchEvents }, () => {
    const events = Array.from({ length: maximumBatchEvents }, (_, index): CloudEvent => {
      const isBooking = index % 2 === 0;
      return {
        ...{ specversion: '1.0', id: randomUUID(), time },
        source: `/clinics/bench/widgets/${isBooking ? 'booking' : 'faq'}`,
        type: isBooking ? 'booking.requested' : 'faq.asked',
        data: isBooking
          ? { idempotencyKey: randomUUID(), attempt: 1, campaign: { source: 'newsletter', medium: 'e-mail' } }
          : { entry: `opening-hours-${index}`, band: 'answer', language: 'fr' },
      };
    });
    return { events, body: Buffer.from(JSON.stringify(events)) };
  });
}

/** What anyone would write who trusts what comes. */
async function insertPlainly(db: Db, events: readonly CloudEvent[]): Promise<void> {
  const received = new Date().toISOString();
  const rows = events.map(({ source, id, type, data, time }) => [
    ...['bench', source, id, type, null, 'claim', JSON.stringify(data), time, received],
  ]);
  const places = rows.map(
    (row, at) => `(${row.map((_, column) => `$${at * row.length + column + 1}`).join(', ')})`,
  );
  await db.query(
    `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at)
     values ${places.join(', ')}`,
    rows.flat(),
  );
}

function post(body: Buffer, { port, agent }: { port: number; agent: Agent }): Promise<void> {
  const headers = { 'content-type': 'text/plain;charset=UTF-8', 'content-length': body.byteLength };
  const to = { port, agent, headers, host: '127.0.0.1', method: 'POST', path: '/v1/events?clinic=bench' };
  return new Promise((resolve, reject) => {
    const sent = request(to, (response) => {
      response.resume().once('end', resolve);
      if (response.statusCode !== 202) reject(new Error(`Events were answered with ${response.statusCode}.`));
    });
    sent.once('error', reject).end(body);
  });
}

function startServer(databaseUrl: string): Promise<{ port: number; stop: () => void }> {
  const child = fork(join(import.meta.dirname, 'events-server.ts'), [databaseUrl]);
  return new Promise((resolve, reject) => {
    child.once('message', (port) => resolve({ port: Number(port), stop: () => void child.kill() }));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}
