/**
 * How long a segment of a hundred thousand people takes, beside asking about them one by one:
 * `node bench/segments.ts [people] [database url]`. In the embedded database when no other is named.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { campaignSender } from '../backend/send-campaigns.ts';
import { openStorage } from '../backend/stores/open-storage.ts';
import { clinicWith } from '../tests/backend/fixtures/clinic-with.ts';
import { visitsIn } from '../tests/backend/fixtures/people-in.ts';

const people = Number(process.argv[2] ?? 100_000);
const databaseUrl = process.argv[3];
/** Of those who are asked about one by one; the rest is reckoned from them. */
const sample = Math.min(people, 2_000);
const visitsEach = 3;
const nowMs = Date.parse('2027-03-01T10:00:00+01:00');

const clinic = clinicWith({
  segments: [
    {
      ...{ id: 'seniors', name: 'Seniors' },
      if: {
        all: [
          { fact: 'age', from: 65 },
          { fact: 'hadService', is: 'short' },
          { fact: 'daysSinceVisit', from: 180 },
          { not: { fact: 'hasAppointmentAhead', is: true } },
        ],
      },
    },
  ],
});

const folder = await mkdtemp(join(tmpdir(), 'parcours-bench-'));
const storage = await openStorage(databaseUrl === undefined ? { folder } : { databaseUrl }, () => {});
try {
  const { db } = storage;
  for (let from = 0; from < people; from += 5_000) await visitsIn(db, 'north', visitsOf(from, from + 5_000));
  await db.query('analyze');
  const context = { clinics: new Map([['north', clinic]]), secret: 'a secret for benches only' };
  const sender = campaignSender({ ...storage, ...context, newId: () => crypto.randomUUID() });
  const streamed = await timed(() => sender.count(clinic, { segment: 'seniors' }, nowMs));
  const ids = await db.query<{ given: string; birth_date: string }>(
    `select given, birth_date::text from booking where clinic_id = 'north' group by 1, 2 limit ${sample}`,
  );
  const oneByOne = await timed(async () => {
    for (const { given, birth_date: born } of ids)
      await db.query(
        `select service_id, start_at, attendance, status,
                (select array_agg(purpose || decision order by seq) from consent where booking_id = booking.id)::text as said
           from booking where clinic_id = 'north' and birth_date = $1 and given = $2 and family = 'Essai'`,
        [born, given],
      );
  });
  console.log(`Segment of ${people} people with ${visitsEach * people} appointments`);
  console.log(`  in pages     ${(streamed.ms / 1000).toFixed(1)} s, ${JSON.stringify(streamed.result)}`);
  console.log(
    `  one by one  ~${((oneByOne.ms / ids.length / 1000) * people).toFixed(0)} s, reckoned from ${ids.length}`,
  );
} finally {
  await storage.queue.stop();
  await storage.db.close();
  await rm(folder, { recursive: true, force: true });
}

function visitsOf(from: number, until: number) {
  return Array.from({ length: (Math.min(until, people) - from) * visitsEach }, (_, index) => {
    const person = from + Math.floor(index / visitsEach);
    return {
      ...{ given: `Prénom${person}`, family: 'Essai', email: `p${person}@patient.example` },
      birthDate: new Date(Date.UTC(1930, 0, 1 + (person % 29_000))).toISOString().slice(0, 10),
      start: new Date(nowMs - ((person % 700) + 1 + 90 * (index % visitsEach)) * 86_400_000).toISOString(),
      ...(person % 2 === 0 && { decisions: [['newsletter', 'given']] as const }),
    };
  });
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; ms: number }> {
  const began = performance.now();
  return { result: await work(), ms: performance.now() - began };
}
