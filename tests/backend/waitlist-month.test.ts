import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startClinicMonth, type ClinicMonth } from './fixtures/clinic-month.ts';
import { openDatabase } from '../../backend/stores/open-storage.ts';
import type { Db } from '../../backend/stores/db.ts';
import { copyDatabase } from '../fixtures/database-template.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let db: Db;
beforeAll(async () => {
  folder = await temporaryFolder();
  await copyDatabase(folder.path);
  db = await openDatabase({ folder: folder.path });
});
afterAll(async () => {
  await db.close();
  await folder.remove();
});

const pick = fc.nat({ max: 10_000 });
const action = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('join' as const), pick, wish: pick, holds: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cancel' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('book' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hold' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('accept' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('decline' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), pick }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      minutes: fc.oneof(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 60, max: 36 * 60 })),
    }),
  },
);

let runs = 0;
let offers = 0;

describe('a month of a waiting list', () => {
  it('keeps the order, the nights and the slots, and leaves no time that someone could take', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { minLength: 90, maxLength: 140 }),
        fc.constantFrom('Europe/Paris', 'America/New_York', 'Indian/Reunion'),
        async (actions, timeZone) => {
          runs += 1;
          const month = await startClinicMonth(db, { id: `clinic-${runs}`, timeZone });
          for (const each of actions) {
            await month.act(each);
            const before = await month.line();
            await month.poll();
            await expectRight(month, before);
          }
          offers += (await month.offers()).length;
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
    process.stdout.write(`${runs} months, ${offers} offers\n`);
    expect(offers).toBeGreaterThan(runs);
  }, 240_000);
});

/** What holds after every poll, whatever happened before it. */
async function expectRight(
  month: ClinicMonth,
  before: Awaited<ReturnType<ClinicMonth['line']>>,
): Promise<void> {
  const offers = await month.offers();
  const made = offers.filter(({ offeredMs, isNew }) => isNew && offeredMs === month.nowMs());
  for (const { offeredMs, expiresMs } of made) {
    for (let ms = offeredMs; ms < expiresMs; ms += 60_000) expect(isNight(ms, month.timeZone)).toBe(false);
  }
  const times = offers.map(({ person, practitioner, startMs }) => `${person} ${practitioner} ${startMs}`);
  expect(new Set(times).size).toBe(times.length);
  const open = offers.filter(({ state }) => state === 'open');
  expect(new Set(open.map(({ person }) => person)).size).toBe(open.length);
  for (const [index, one] of open.entries()) {
    for (const other of open.slice(0, index)) {
      const apart =
        one.practitioner !== other.practitioner ||
        one.busyUntilMs <= other.startMs ||
        other.busyUntilMs <= one.startMs;
      expect(apart).toBe(true);
    }
  }
  const holders = new Set(open.map(({ person }) => person));
  const couldHave = (person: (typeof before)[number], slot: { practitioner: string; startMs: number }) =>
    !holders.has(person.person) &&
    month.suits(person, slot) &&
    !times.includes(`${person.person} ${slot.practitioner} ${slot.startMs}`);
  // Nobody who stood before the one that was asked could have taken it.
  for (const offer of made) {
    const place = before.findIndex(({ id }) => id === offer.waitingId);
    expect(before.slice(0, place).filter((person) => couldHave(person, offer))).toEqual([]);
  }
  // By day, nothing is free that someone who waits could take and was not asked about.
  if (isNight(month.nowMs(), month.timeZone) || isNight(month.nowMs() + 30 * 60_000 - 1, month.timeZone))
    return;
  const line = await month.line();
  for (const slot of await month.free()) {
    expect(line.filter((person) => couldHave(person, slot))).toEqual([]);
  }
}

/** From nine in the evening to eight in the morning, by the wall. */
function isNight(ms: number, timeZone: string): boolean {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
  return hour >= 21 || hour < 8;
}
