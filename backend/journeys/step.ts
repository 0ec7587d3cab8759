import { holds, type Facts } from './condition.ts';
import type { JourneyDefinition, JourneyStep, SendStep, Turn, WaitForStep, WaitStep } from './definition.ts';
import { deadlineOf, momentOf } from './moment.ts';
import { offsetInstant } from './offset-instant.ts';
import { pauses, programOf, type Program } from './program.ts';
import type { JourneyCommand, JourneyInput, JourneyRun, Transition } from './run.ts';
import { lastSendingTime, nextSendingTime, type SendingCalendar } from './sending-hours.ts';
import { armOf } from './split-arm.ts';

/** When something happens to a run, what, and what is known then. */
export interface Occurrence {
  input: JourneyInput;
  nowMs: number;
  /** Read at this very moment; nothing is known when left out. */
  facts?: Facts;
  /** Waits that mind quiet hours are shifted by it; no hour is quiet when left out. */
  calendar?: SendingCalendar | undefined;
}

/**
 * Decides how a run goes on. It is pure: the same run, occurrence and definition always give the same
 * transition, so a journey can be tested and simulated without a clock or a database.
 *
 * @param definition - The version the run began with.
 * @returns The run as it is afterwards, and what has to be done. Neither is changed in place.
 */
export function step(definition: JourneyDefinition, run: JourneyRun, occurrence: Occurrence): Transition {
  const { input } = occurrence;
  const program = programOf(definition);
  const walker = { definition, program, ...occurrence };
  if (input.kind === 'event') return turn(walker, run, input);
  if (run.status !== 'active') return { run, commands: [] };
  if (input.kind === 'entered') return walk(walker, run, program.first);
  // Another transition came first, for instance the appointment was moved: this timer is a ghost.
  if (input.version !== run.version || input.step !== run.waitingAt) return { run, commands: [] };
  const place = program.places.get(input.step);
  const late = place && 'waitFor' in place.step ? place.step.late?.[0]?.id : undefined;
  return walk(walker, run, late ?? place?.next ?? null);
}

interface Walker extends Occurrence {
  definition: JourneyDefinition;
  program: Program;
}

/** Ends a run, gives it new times, or gives it what it waits for, where the definition says that a fact does so. */
function turn(
  walker: Walker,
  run: JourneyRun,
  { type, times }: Extract<JourneyInput, { kind: 'event' }>,
): Transition {
  const { definition, program } = walker;
  const exit = find(definition.exit, type);
  const isOver = run.status === 'exited' || run.status === 'reached';
  // A run that is through still has to say that the appointment is off.
  if (exit && run.status !== 'exited') return endRun(run, 'exited', exit);
  const goal = find(definition.goal, type);
  if (goal && !isOver) return endRun(run, 'reached', goal);
  const rebase = find(definition.rebase, type);
  if (rebase && run.status !== 'exited') return rebaseOn(walker, { ...run, ...timed(run, times) }, rebase);
  const waiting = run.waitingAt === null ? undefined : program.places.get(run.waitingAt);
  if (!waiting || !('waitFor' in waiting.step) || waiting.step.waitFor.on !== type)
    return { run, commands: [] };
  const next = walk(walker, run, waiting.step.arrived?.[0]?.id ?? waiting.next);
  return { run: next.run, commands: [{ kind: 'cancel-timers' }, ...next.commands] };
}

function timed({ anchors }: JourneyRun, times: Extract<JourneyInput, { kind: 'event' }>['times']) {
  return { anchors: { ...anchors, ...times } };
}

function find(turns: readonly Turn[] | undefined, type: string): Turn | undefined {
  return turns?.find(({ on }) => on === type);
}

/**
 * Ends a run. What it had still to say is said by none: nothing goes out after it but what the end itself has to say.
 *
 * @param ending - What the patient is told at once.
 */
export function endRun(
  run: JourneyRun,
  status: 'exited' | 'reached',
  { send }: Pick<Turn, 'send'> = {},
): Transition {
  return {
    run: { ...run, status, waitingAt: null, version: run.version + 1 },
    commands: [
      { kind: 'cancel-timers' },
      { kind: 'withdraw-tasks' },
      { kind: 'drop-planned', code: 'exited' },
      ...sends(send, run),
    ],
  };
}

function rebaseOn(walker: Walker, run: JourneyRun, { send }: Turn): Transition {
  const moved: JourneyRun = { ...run, status: 'active', rebased: run.rebased + 1 };
  const next = walk(walker, moved, nextPause(walker.program, walker.program.first));
  return {
    run: next.run,
    commands: [
      { kind: 'cancel-timers' },
      { kind: 'withdraw-tasks' },
      { kind: 'drop-planned', code: 'moved' },
      ...sends(send, moved),
      ...next.commands,
    ],
  };
}

function sends(steps: readonly SendStep[] = [], run: JourneyRun): JourneyCommand[] {
  return steps.map((each) => ({ kind: 'send', step: each, name: nameOf(each, run) }));
}

function nameOf({ id }: JourneyStep, { rebased }: JourneyRun): string {
  return rebased === 0 ? id : `${id}#${rebased}`;
}

/** Takes every step until the run has to wait or is through. */
function walk(walker: Walker, run: JourneyRun, from: string | null): Transition {
  const version = run.version + 1;
  const commands: JourneyCommand[] = [];
  let at = from;
  for (let place = placeAt(walker, at); place; place = placeAt(walker, at)) {
    const { step: current, next } = place;
    if ('send' in current) commands.push(...sends([current], run));
    else if ('task' in current || 'webhook' in current) commands.push(done(current, run));
    else if ('branch' in current) {
      at = (holds(current.branch, walker.facts ?? {}) ? current.then : current.otherwise)?.[0]?.id ?? next;
      continue;
    } else if ('split' in current) {
      const arm = armOf(current, run.person);
      if (current.split.outcome) commands.push({ kind: 'arm', step: current.id, arm });
      at = current.split.arms[arm]?.steps[0]?.id ?? next;
      continue;
    } else {
      const pause = pauseAt(current, run, walker);
      if (pause.kind === 'rest') {
        commands.push({ kind: 'set-timer', step: current.id, dueMs: pause.dueMs, version });
        return { run: { ...run, waitingAt: current.id, version }, commands };
      }
      at = pause.kind === 'skip' ? nextPause(walker.program, next) : (pause.first ?? next);
      continue;
    }
    at = next;
  }
  return { run: { ...run, status: 'completed', waitingAt: null, version }, commands };
}

function placeAt({ program }: Walker, at: string | null) {
  return at === null ? undefined : program.places.get(at);
}

function done(current: Extract<JourneyStep, { task: unknown } | { webhook: unknown }>, run: JourneyRun) {
  const name = nameOf(current, run);
  if ('webhook' in current) return { kind: 'webhook', step: current, name } as const;
  const notAfterMs = deadlineOf(current.task.notAfter, run.anchors);
  return { kind: 'task', step: current, name, notAfterMs } as const;
}

/** What a wait comes to at this moment: rest, go on with a step or behind it, or leave out what hangs on it. */
type Pause = { kind: 'rest'; dueMs: number } | { kind: 'on'; first?: string | undefined } | { kind: 'skip' };

function pauseAt(current: WaitStep | WaitForStep, run: JourneyRun, walker: Walker): Pause {
  const { nowMs, facts } = walker;
  if ('wait' in current) {
    const dueMs = dueOf(current, run, walker);
    if (dueMs >= nowMs) return { kind: 'rest', dueMs };
    return current.wait.ifPast === 'skip' ? { kind: 'skip' } : { kind: 'on' };
  }
  const { unless, until } = current.waitFor;
  if (unless && holds(unless, facts ?? {})) return { kind: 'on', first: current.arrived?.[0]?.id };
  const dueMs = deadlineOf(until, run.anchors);
  return dueMs >= nowMs ? { kind: 'rest', dueMs } : { kind: 'on' };
}

function dueOf({ wait }: WaitStep, { anchors }: JourneyRun, { definition, calendar }: Walker): number {
  const dueMs = offsetInstant(momentOf(wait.until, anchors), wait.offset, anchors.timeZone);
  if (!wait.quiet || !calendar) return dueMs;
  const hours = calendar.hours[definition.class];
  return (wait.quiet === 'earlier' ? lastSendingTime : nextSendingTime)(dueMs, hours, calendar);
}

/** The first step from here on at which a run can rest; one that holds such a step counts as one. */
function nextPause({ places }: Program, from: string | null): string | null {
  let at = from;
  for (let place = at === null ? undefined : places.get(at); place;) {
    if (pauses(place.step)) return place.step.id;
    at = place.next;
    place = at === null ? undefined : places.get(at);
  }
  return null;
}
