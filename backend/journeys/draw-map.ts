import type { MapJourney, MapStep, StepCounts } from '../../src/contracts/desk-journeys.ts';
import type { JourneyDefinition, JourneyStep, SendStep, Turn } from './definition.ts';
import { waysOf } from './program.ts';

/** What has been counted of one version of a journey. */
export interface JourneyCounts {
  runs: MapJourney['runs'];
  /** By the id of the step. */
  steps: ReadonlyMap<string, StepCounts>;
}

/**
 * Says of a definition what a picture of it needs. It is walked as a run walks it, so the map shows what really runs.
 *
 * @param isLatest - New runs begin with this version.
 */
export function drawMap(
  definition: JourneyDefinition,
  { counts, isLatest }: { counts: JourneyCounts; isLatest: boolean },
): MapJourney {
  const { id, version, class: journeyClass, entry, exit, goal = [], rebase = [], steps } = definition;
  const facts = (turns: readonly Turn[]) => turns.map(({ on }) => on);
  const told = [...exit, ...goal, ...rebase].flatMap(({ send = [] }) => send);
  return {
    ...{ id, version, isLatest, class: journeyClass, runs: counts.runs },
    entry: { on: entry.on, ...(entry.if && { condition: entry.if }) },
    ...{ exits: facts(exit), goals: facts(goal), rebases: facts(rebase) },
    steps: steps.map((step) => stepOf(step, counts)),
    turns: told.map((step) => stepOf(step, counts)),
  };
}

/** Nothing was counted of a step. */
export function noCounts(): StepCounts {
  return { waiting: 0, sent: 0, planned: 0, failed: 0, dropped: {}, tasks: {} };
}

function stepOf(step: JourneyStep, counts: JourneyCounts): MapStep {
  return {
    id: step.id,
    ...saidOf(step),
    ways: waysOf(step).map(([name, steps]) => ({
      name,
      ...shareOf(step, name),
      steps: steps.map((one) => stepOf(one, counts)),
    })),
    counts: counts.steps.get(step.id) ?? noCounts(),
  };
}

function saidOf(step: JourneyStep): Omit<MapStep, 'id' | 'ways' | 'counts'> {
  if ('send' in step) return { kind: 'send', ...sendOf(step) };
  if ('wait' in step) return { kind: 'wait', until: step.wait.until, offset: step.wait.offset };
  if ('waitFor' in step) return { kind: 'wait-for', on: step.waitFor.on, until: step.waitFor.until };
  if ('branch' in step) return { kind: 'branch', condition: step.branch };
  if ('split' in step) return { kind: 'split' };
  if ('task' in step) return { kind: 'task', subject: step.task.subject, queue: step.task.queue };
  return { kind: 'webhook', name: step.webhook.name };
}

function sendOf({ send, withoutSms }: SendStep) {
  return {
    ...{ channel: send.channel, template: send.template },
    ...(withoutSms && { instead: withoutSms.channel }),
  };
}

function shareOf(step: JourneyStep, name: string): { share?: number } {
  if (!('split' in step)) return {};
  const total = Object.values(step.split.arms).reduce((sum, { weight }) => sum + weight, 0);
  return { share: (step.split.arms[name]?.weight ?? 0) / total };
}
