import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Facts } from '../../../backend/journeys/condition.ts';
import type { JourneyRun } from '../../../backend/journeys/run.ts';
import { step } from '../../../backend/journeys/step.ts';
import { courseOf } from '../../../backend/simulation/course-of.ts';
import { anyJourney } from './any-journey.ts';

const nowMs = Date.parse('2027-03-24T09:10:00+01:00');
const facts: fc.Arbitrary<Facts> = fc.record({
  audience: fc.constantFrom('new', 'known'),
  ...{ hasAnswered: fc.boolean(), leadDays: fc.nat({ max: 9 }), age: fc.nat({ max: 40 }) },
  service: fc.constantFrom('short', 'long'),
});

it('the steps a run came by are those whose messages and tasks it has done, in their order', () => {
  const wentBy = { rest: 0, skip: 0, on: 0 };
  fc.assert(
    fc.property(
      anyJourney,
      fc.array(fc.record({ facts, by: fc.constantFrom('timer', 'other.happened', 'appointment.moved') }), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.integer({ min: 1, max: 300 }),
      (definition, turns, leadHours) => {
        const startMs = nowMs + leadHours * 3_600_000;
        let run: JourneyRun = {
          ...{ id: 'r', clinic: 'north', journey: 'any', definitionVersion: 1, key: 'a', round: 1 },
          ...{ person: `p${leadHours}`, status: 'active', waitingAt: null, version: 0, rebased: 0 },
          anchors: { startMs, endMs: startMs + 60_000, enteredMs: nowMs, timeZone: 'Europe/Paris' },
        };
        let clockMs = nowMs;
        for (const [index, turn] of turns.entries()) {
          const timer = { kind: 'timer', step: run.waitingAt ?? '', version: run.version } as const;
          const fact = { kind: 'event', type: turn.by, times: { ...run.anchors } } as const;
          const input = index === 0 ? ({ kind: 'entered' } as const) : turn.by === 'timer' ? timer : fact;
          const next = step(definition, run, { input, nowMs: clockMs, facts: turn.facts });
          const by = input.kind === 'event' ? 'fact' : 'timer';
          const course = courseOf(definition, { before: run, after: next.run }, { facts: turn.facts, by });
          const said = new Set(
            [...definition.exit, ...(definition.goal ?? []), ...(definition.rebase ?? [])].flatMap(
              ({ send = [] }) => send.map(({ id }) => id),
            ),
          );
          const done = next.commands.flatMap((command) =>
            command.kind === 'send' || command.kind === 'task' ? [command.step.id] : [],
          );
          const acting = course.filter(({ way }) => way === undefined).map(({ step: id }) => id);
          expect(acting).toEqual(done.filter((id) => !said.has(id)));
          const rests = course.filter(({ way }) => way === 'rest').map(({ step: id }) => id);
          const timers = next.commands.flatMap((command) =>
            command.kind === 'set-timer' ? [[command.step, command.dueMs] as const] : [],
          );
          expect(rests).toEqual(timers.map(([id]) => id));
          for (const { way } of course) if (way && way in wentBy) wentBy[way as 'rest'] += 1;
          run = next.run;
          clockMs = Math.max(clockMs, timers[0]?.[1] ?? clockMs);
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(Math.min(...Object.values(wentBy))).toBeGreaterThan(20);
});
