import { holds, type Facts } from '../journeys/condition.ts';
import type { JourneyDefinition, JourneyStep } from '../journeys/definition.ts';
import { pauses, programOf, type Program } from '../journeys/program.ts';
import type { JourneyRun } from '../journeys/run.ts';
import { armOf } from '../journeys/split-arm.ts';

/** A step by which a run came. */
export interface Passage {
  step: string;
  /**
   * How it went on from there: by which way of the definition; `rest` where it waits now; `on` where the moment was
   * past already and it went on at once; `skip` where it left out what hung on that moment.
   */
  way?: string;
  /** It has rested here since an earlier time, and goes on now. */
  hasRested?: true;
}

export interface Circumstances {
  facts: Facts;
  /** What the run was told of, or its timer was due. */
  by: 'fact' | 'timer';
}

/**
 * Says by which steps a run came from one state to the next. The step function tells what has to be done, not what it
 * came by on the way; branches, experiments and waits that were past leave no trace of it in its commands.
 *
 * @param after - As the step function left the run.
 * @returns In order; none where the run ended, or nothing changed.
 */
export function courseOf(
  definition: JourneyDefinition,
  { before, after }: { before: JourneyRun; after: JourneyRun },
  circumstances: Circumstances,
): Passage[] {
  const isOver = after.status === 'exited' || after.status === 'reached';
  if (isOver || after.version === before.version) return [];
  const program = programOf(definition);
  const course: Passage[] = [];
  let at = beginning(program, before, { after, course, ...circumstances });
  while (at !== null) {
    const place = program.places.get(at);
    if (!place) break;
    if (at === after.waitingAt) return [...course, { step: at, way: 'rest' }];
    const way = wayOf(place.step, before, circumstances.facts);
    course.push({ step: at, ...(way.name !== undefined && { way: way.name }) });
    at = way.name === 'skip' ? nextPause(program, place.next) : (way.first ?? place.next);
  }
  return course;
}

interface Beginning extends Circumstances {
  after: JourneyRun;
  course: Passage[];
}

/** Where the run went on from: its first step, its first wait after new times, or the wait that has ended. */
function beginning(program: Program, before: JourneyRun, { after, course, by }: Beginning): string | null {
  if (after.rebased > before.rebased) return nextPause(program, program.first);
  if (before.waitingAt === null) return program.first;
  const waited = program.places.get(before.waitingAt);
  if (!waited) return null;
  if (!('waitFor' in waited.step)) return waited.next;
  const way = by === 'fact' ? 'arrived' : 'late';
  course.push({ step: before.waitingAt, way, hasRested: true });
  return waited.step[way]?.[0]?.id ?? waited.next;
}

function wayOf(
  step: JourneyStep,
  run: JourneyRun,
  facts: Facts,
): { name?: string; first?: string | undefined } {
  if ('branch' in step) {
    const name = holds(step.branch, facts) ? 'then' : 'otherwise';
    return { name, first: step[name]?.[0]?.id };
  }
  if ('split' in step) {
    const name = armOf(step, run.person);
    return { name, first: step.split.arms[name]?.steps[0]?.id };
  }
  // A wait at which the run does not rest was past on arrival, or had nothing to wait for.
  if ('wait' in step) return { name: step.wait.ifPast === 'skip' ? 'skip' : 'on' };
  if ('waitFor' in step) {
    const isThere = step.waitFor.unless !== undefined && holds(step.waitFor.unless, facts);
    return isThere ? { name: 'arrived', first: step.arrived?.[0]?.id } : { name: 'on' };
  }
  return {};
}

function nextPause({ places }: Program, from: string | null): string | null {
  for (let at = from; at !== null;) {
    const place = places.get(at);
    if (!place || pauses(place.step)) return place ? at : null;
    at = place.next;
  }
  return null;
}
