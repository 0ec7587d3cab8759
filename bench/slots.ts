/**
 * What slots cost: `node bench/slots.ts`.
 *
 * Reading and grouping 10,000 slots of 90 days for the screen, beside the same with luxon in the same run; a list ten
 * times as long as any clinic's; the first free date of 200 practitioners; bookings and the 50-way race on PGlite, and
 * on PostgreSQL with one process and with three, where PostgreSQL is installed.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { FoundSlots, type Slot } from '../src/contracts/slot.ts';
import { groupSlotsByDay } from '../src/domain/booking/group-slots-by-day.ts';
import { oneSlotPerTime } from '../src/domain/booking/one-slot-per-time.ts';
import { isoWithOffset } from '../src/lib/iso-with-offset.ts';
import { startPostgres } from '../tests/backend/fixtures/start-postgres.ts';
import { benchBackend, bookOne, firstFree, freeSlots } from './slots-backend.ts';

const zone = 'Europe/Paris';
const race = 50;

screen();
const folder = await mkdtemp(join(tmpdir(), 'parcours-bench-'));
try {
  await onPglite(join(folder, 'pglite'));
} finally {
  await rm(folder, { recursive: true, force: true });
}
await onPostgres();

function screen(): void {
  const answer = { timeZone: zone, nextAvailable: null, phone: '', serverNow: '2027-03-01T08:00:00+01:00' };
  const json = JSON.stringify({ ...answer, slots: slots(10_000, 90) });
  // From the bytes of the answer, as the widget reads them.
  const read = () => FoundSlots.parse(JSON.parse(json)).slots;
  const ours = best(() => {
    const days = groupSlotsByDay(read(), zone);
    return days.map((day) => oneSlotPerTime(day.slots));
  });
  const theirs = best(() => {
    const days = new Map<string, Slot[]>();
    const list = read().sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
    for (const slot of list) {
      const date = DateTime.fromISO(slot.start, { zone }).toISODate() ?? '';
      days.set(date, [...(days.get(date) ?? []), slot]);
    }
    return days;
  });
  line(
    '10,000 slots in 90 days, read, to days',
    `${ours.toFixed(1)} ms`,
    `${(theirs / ours).toFixed(1)} × as fast as luxon`,
  );
  const long = JSON.stringify(slots(100_000, 90));
  const longMs = best(() => groupSlotsByDay(JSON.parse(long) as Slot[], zone), 3);
  line('100,000 slots, as bad input', `${longMs.toFixed(0)} ms`, longMs < 3_000 ? 'bounded' : 'TOO LONG');
  if (longMs >= 3_000) process.exitCode = 1;
}

async function onPglite(path: string): Promise<void> {
  const wide = await benchBackend({ folder: join(path, 'wide') }, 200);
  const ms: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    await firstFree(wide);
    ms.push(performance.now() - started);
  }
  line('first free date, 200 practitioners', `${Math.min(...ms).toFixed(0)} ms`, '120 days, the last free');
  const [slot] = await freeSlots(wide, 1);
  const statuses = await Promise.all(Array.from({ length: race }, () => bookOne(wide, slot?.id ?? '')));
  winners('PGlite', statuses);
  await wide.close();
}

async function onPostgres(): Promise<void> {
  const postgres = await startPostgres();
  if (typeof postgres === 'string') return line('PostgreSQL', 'left out', postgres);
  try {
    for (const processes of [1, 3]) {
      const workers: ChildProcess[] = [];
      // One after the other: the first brings the schema.
      for (let index = 0; index < processes; index += 1) workers.push(await worker(postgres.url));
      const share = Math.floor(300 / processes);
      const answers = await Promise.all(
        workers.map((each, index) => ask(each, { book: share, from: index * share + (processes - 1) * 300 })),
      );
      const slowest = Math.max(...answers.map(({ ms }) => ms));
      line(
        `PostgreSQL, ${processes} process${processes > 1 ? 'es' : ''}`,
        `${((share * processes * 1000) / slowest).toFixed(0)} bookings/s`,
      );
      const raced = await Promise.all(
        workers.map((each, index) =>
          // Fifty in all, however many processes share them.
          ask(each, { race: Math.floor((race + index) / processes), from: 1_200 + processes }),
        ),
      );
      winners(
        `PostgreSQL, ${processes}`,
        raced.flatMap(({ statuses }) => statuses),
      );
      for (const each of workers) each.kill();
    }
  } finally {
    await postgres.stop();
  }
}

interface WorkerAnswer {
  ms: number;
  statuses: number[];
}

function worker(databaseUrl: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'slots-worker.ts'), [databaseUrl]);
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('error', reject);
  });
}

function ask(child: ChildProcess, question: object): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    child.once('message', (answer) => resolve(answer as WorkerAnswer));
    child.send(question);
  });
}

function winners(where: string, statuses: readonly number[]): void {
  const won = statuses.filter((status) => status === 201).length;
  line(`${where}: ${statuses.length} on one slot`, `winners = ${won}`);
  if (won !== 1) process.exitCode = 1;
}

function slots(count: number, days: number): Slot[] {
  const startMs = Date.parse('2027-03-01T07:00:00Z');
  return Array.from({ length: count }, (_, index) => {
    const ms = startMs + (index % days) * 86_400_000 + (Math.floor(index / days) % 120) * 5 * 60_000;
    const practitioner = `p${Math.floor(index / (days * 120))}`;
    const times = { start: isoWithOffset(ms, zone), end: isoWithOffset(ms + 300_000, zone) };
    return { id: `slot-${index}`, ...times, practitioner, location: 'main', mode: 'AMB' };
  });
}

function best(work: () => unknown, rounds = 7): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}

function line(label: string, figure: string, beside = ''): void {
  console.log(`${label.padEnd(40)} ${figure.padStart(16)}  ${beside}`);
}
