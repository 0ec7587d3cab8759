import { momentOf } from '../journeys/moment.ts';
import { offsetInstant } from '../journeys/offset-instant.ts';
import { programOf } from '../journeys/program.ts';
import type { JourneyRun } from '../journeys/run.ts';
import { count, journeyIn, stepIn, type Counts, type JourneyCounts } from './counts.ts';
import { minuteMs } from './draw-visit.ts';
import type { RunTaken, SendSettled, Witness } from './witness.ts';

/** Counts what happens in a world. */
export function countingWitness(counts: Counts): Witness {
  /** Journeys of the runs, for messages that are dropped with them. */
  const journeyOf = new Map<string, string>();
  return {
    entered(run) {
      journeyOf.set(run.id, run.journey);
      journeyIn(counts, run.journey).entered += 1;
    },
    ran(taken) {
      const journey = journeyIn(counts, taken.definition.id);
      countCourse(journey, taken);
      countEnd(journey, taken);
    },
    settled: (settled) => countSend(counts, settled),
    dropped({ run, step, code }) {
      const journey = journeyIn(counts, journeyOf.get(run) ?? '');
      count(stepIn(journey, stepOf(step)).dropped, code);
    },
  };
}

function countCourse(journey: JourneyCounts, { course, commands, definition, after }: RunTaken): void {
  const { places } = programOf(definition);
  const planned = new Set<string>();
  for (const command of commands) {
    if (command.kind !== 'send') continue;
    planned.add(command.step.id);
    // What is said at an end, or of a move, stands in no course.
    if (!places.has(command.step.id)) stepIn(journey, command.step.id).entered += 1;
  }
  for (const { step: id, way, hasRested } of course) {
    const step = stepIn(journey, id);
    if (!hasRested) step.entered += 1;
    if (way !== undefined) count(step.ways, way);
    const place = places.get(id);
    if (place && 'send' in place.step && !planned.has(id)) step.unreachable += 1;
    if (way === 'rest') countShift(journey, { id, definition, after, commands });
  }
}

/** A wait that minds quiet hours may be due at another moment than its definition says. */
function countShift(
  journey: JourneyCounts,
  { id, definition, after, commands }: Pick<RunTaken, 'definition' | 'after' | 'commands'> & { id: string },
): void {
  const place = programOf(definition).places.get(id);
  const timer = commands.find((command) => command.kind === 'set-timer');
  if (!place || !('wait' in place.step) || !place.step.wait.quiet || !timer) return;
  const { until, offset } = place.step.wait;
  const plainMs = offsetInstant(momentOf(until, after.anchors), offset, after.anchors.timeZone);
  if (timer.dueMs < plainMs) stepIn(journey, id).earlier += 1;
  if (timer.dueMs > plainMs) stepIn(journey, id).later += 1;
}

const ends: readonly JourneyRun['status'][] = ['completed', 'exited', 'reached'];

/** A run that was through may begin again with new times, or end otherwise: what it came to last counts. */
function countEnd(journey: JourneyCounts, { before, after }: Pick<RunTaken, 'before' | 'after'>): void {
  if (before.status === after.status) return;
  if (ends.includes(before.status)) journey[before.status as 'completed'] -= 1;
  if (ends.includes(after.status)) journey[after.status as 'completed'] += 1;
}

function countSend(counts: Counts, { claimed, journey, outcome, nowMs }: SendSettled): void {
  const step = stepIn(journeyIn(counts, journey), stepOf(claimed.step));
  if (outcome.state === 'accepted') {
    count(step.sent, claimed.send.channel);
    count(counts.load, String(Math.floor(nowMs / minuteMs)));
  } else if (outcome.state === 'dropped') count(step.dropped, outcome.reason);
  else if (outcome.state === 'postponed') step.postponed += 1;
  else if (outcome.retryAtMs === undefined) count(step.dropped, 'failed');
}

/** The step of a message, whichever of the times of its run it is for. */
export function stepOf(name: string): string {
  return name.split('#')[0] ?? name;
}
