import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { JourneyStorePort, SendLedgerPort } from '../../../backend/journeys/journey-ports.ts';
import { simulatedJourneys } from '../../../backend/simulation/simulated-journeys.ts';
import type { Witness } from '../../../backend/simulation/witness.ts';
import type { KeepingPlace, Work } from '../../../backend/simulation/world.ts';
import type { Db } from '../../../backend/stores/db.ts';
import { journeyStore } from '../../../backend/stores/journey-store.ts';
import { openDatabase } from '../../../backend/stores/open-storage.ts';
import { sendLedger } from '../../../backend/stores/send-ledger.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { anyHappenings } from './any-happenings.ts';
import { fullClinic } from './full-clinic.ts';
import { messagesOf, type Outcome } from './hostile-world.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let db: Db;
beforeAll(async () => {
  folder = await temporaryFolder();
  db = await openDatabase({ folder: folder.path });
});
afterAll(async () => {
  await db.close();
  await folder.remove();
});

const clinic = fullClinic();
const journeys = simulatedJourneys([]);

/** Runs and messages in the tables of the backend; timers and attempts come back by the queue of the world. */
function inDatabase({ plan, inbox }: KeepingPlace, witness: Witness) {
  let savedMs = 0;
  const enqueue = async (_sql: unknown, _queue: string, jobs: readonly object[]) => {
    for (const job of jobs) plan(savedMs, job as Work);
  };
  const stored = journeyStore(db, { queue: { enqueue }, newId: randomUUID });
  const store: JourneyStorePort = {
    ...stored,
    async takeFact({ id }) {
      const fact = inbox.get(id);
      inbox.delete(id);
      return fact;
    },
    async save(run, commands, how) {
      savedMs = how.nowMs;
      await stored.save(run, commands, how);
      const timers = await db.query<{ id: string; due_at: Date }>(
        `update timer set state = 'queued' where run_id = $1 and state = 'pending' returning id::text as id, due_at`,
        [run.id],
      );
      for (const { id, due_at } of timers) plan(due_at.getTime(), { timer: id });
    },
  };
  const kept = sendLedger(db, (_clinic, kind) => (kind === 'care' ? undefined : clinic.messaging.caps[kind]));
  const ledger: SendLedgerPort = {
    attempt: (ref, clock, make) =>
      kept.attempt(ref, clock, async (claimed) => {
        const outcome = await make(claimed);
        witness.settled?.({ claimed, journey: '', person: '', outcome, nowMs: clock.now() });
        if ('retryAtMs' in outcome && outcome.retryAtMs !== undefined) plan(outcome.retryAtMs, ref);
        return outcome;
      }),
  };
  return { store, ledger };
}

it('what is kept in memory does to every message what the database does', async () => {
  const states = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyHappenings, async (list) => {
      // Only a world in memory knows what it could hand out again.
      const happenings = list.filter(({ kind }) => kind !== 'hand-out-again');
      const [remembered, stored]: [Outcome[], Outcome[]] = [[], []];
      await messagesOf(happenings, { clinic, journeys, outcomes: remembered });
      await db.query('truncate journey_run cascade');
      await messagesOf(happenings, { clinic, journeys, outcomes: stored, keep: inDatabase });
      expect(stored).toEqual(remembered);
      for (const { outcome } of stored) states.add('reason' in outcome ? outcome.reason : outcome.state);
    }),
    // Always the same histories: that every outcome occurs in them is checked below.
    { numRuns: 25, seed: 7 },
  );
  expect([...states]).toEqual(
    expect.arrayContaining(['accepted', 'capped', 'no_consent', 'postponed', 'failed']),
  );
}, 300_000);
