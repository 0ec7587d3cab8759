import type { Anchor, JourneyDefinition, SendStep, WaitStep } from './definition.ts';
import { offsetInstant } from './offset-instant.ts';
import type { Anchors, JourneyCommand, JourneyInput, JourneyRun, Transition } from './run.ts';

/** When something happens to a run, and what. */
export interface Occurrence {
  input: JourneyInput;
  nowMs: number;
}

/**
 * Decides how a run goes on. It is pure: the same run, occurrence and definition always give the same
 * transition, so a journey can be tested and simulated without a clock or a database.
 *
 * @param definition - The version the run began with.
 * @returns The run as it is afterwards, and what has to be done. Neither is changed in place.
 */
export function step(
  definition: JourneyDefinition,
  run: JourneyRun,
  { input, nowMs }: Occurrence,
): Transition {
  if (input.kind === 'event') return turn(definition, run, { ...input, nowMs });
  if (run.status !== 'active') return { run, commands: [] };
  switch (input.kind) {
    case 'entered':
      return walk(definition, run, { from: 0, nowMs });
    case 'timer': {
      // Another transition came first, for instance the appointment was moved: this timer is a ghost.
      if (input.version !== run.version || input.step !== run.waitingAt) return { run, commands: [] };
      const at = definition.steps.findIndex(({ id }) => id === input.step);
      return walk(definition, run, { from: at + 1, nowMs });
    }
  }
}

/** Ends a run, or gives it new times, where the definition says that a fact does so. */
function turn(
  definition: JourneyDefinition,
  run: JourneyRun,
  { type, anchors, nowMs }: { type: string; anchors: Anchors; nowMs: number },
): Transition {
  const exit = definition.exit.find(({ on }) => on === type);
  // A run that is through still has to say that the appointment is off.
  if (exit && run.status !== 'exited') {
    const exited: JourneyRun = { ...run, status: 'exited', waitingAt: null, version: run.version + 1 };
    return { run: exited, commands: [{ kind: 'cancel-timers' }, ...sends(exit.send, run)] };
  }
  const rebase = definition.rebase?.find(({ on }) => on === type);
  if (!rebase || run.status === 'exited') return { run, commands: [] };
  const moved: JourneyRun = { ...run, status: 'active', anchors, rebased: run.rebased + 1 };
  const next = walk(definition, moved, { from: nextWait(definition, -1), nowMs });
  return {
    run: next.run,
    commands: [
      { kind: 'cancel-timers' },
      { kind: 'drop-planned' },
      ...sends(rebase.send, moved),
      ...next.commands,
    ],
  };
}

function sends(steps: readonly SendStep[] = [], run: JourneyRun): JourneyCommand[] {
  return steps.map((step) => ({ kind: 'send', step, name: nameOf(step, run) }));
}

function nameOf({ id }: SendStep, { rebased }: JourneyRun): string {
  return rebased === 0 ? id : `${id}#${rebased}`;
}

/** Takes every step until the run has to wait or is through. */
function walk(
  definition: JourneyDefinition,
  run: JourneyRun,
  { from, nowMs }: { from: number; nowMs: number },
): Transition {
  const version = run.version + 1;
  const commands: JourneyCommand[] = [];
  let index = from;
  for (let current = definition.steps[index]; current; current = definition.steps[index]) {
    if ('send' in current) {
      commands.push(...sends([current], run));
      index += 1;
      continue;
    }
    const dueMs = dueOf(current, run);
    if (dueMs >= nowMs) {
      commands.push({ kind: 'set-timer', step: current.id, dueMs, version });
      return { run: { ...run, waitingAt: current.id, version }, commands };
    }
    index = current.wait.ifPast === 'skip' ? nextWait(definition, index) : index + 1;
  }
  return { run: { ...run, status: 'completed', waitingAt: null, version }, commands };
}

function dueOf({ wait }: WaitStep, run: JourneyRun): number {
  return offsetInstant(anchorOf(wait.until, run), wait.offset, run.anchors.timeZone);
}

function nextWait({ steps }: JourneyDefinition, index: number): number {
  const next = steps.findIndex((candidate, at) => at > index && 'wait' in candidate);
  return next === -1 ? steps.length : next;
}

/** The moment of the appointment an anchor stands for. */
export function anchorOf(anchor: Anchor, { anchors }: Pick<JourneyRun, 'anchors'>): number {
  return anchor === 'data.start' ? anchors.startMs : anchors.endMs;
}
