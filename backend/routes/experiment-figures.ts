import type { ExperimentFigures } from '../../src/contracts/desk-figures.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import type { JourneyDefinition, SplitStep } from '../journeys/definition.ts';
import { experimentRule, judgeExperiment } from '../journeys/judge-experiment.ts';
import { programOf } from '../journeys/program.ts';
import { withWinner } from '../journeys/with-winner.ts';
import type { ExperimentStore } from '../stores/experiment-store.ts';
import type { ClinicCall } from './api-context.ts';

const dayMs = 86_400_000;
const usualDays = 90;

interface Experiment {
  definition: JourneyDefinition;
  step: SplitStep;
  outcome: NonNullable<SplitStep['split']['outcome']>;
}

/** What came of every experiment that was counted, from its first day on: a period would pick its own winner. */
export async function experimentFigures(
  { clinic, context }: Pick<ClinicCall, 'clinic' | 'context'>,
  definitions: readonly JourneyDefinition[],
): Promise<ExperimentFigures[]> {
  const { experiments } = context.desk;
  const nowMs = context.clock.now();
  const latest = (id: string) =>
    Math.max(...definitions.filter((one) => one.id === id).map(({ version }) => version));
  const figures = await Promise.all(
    definitions.flatMap(experimentsOf).map(async (experiment) => {
      const { definition } = experiment;
      const last = latest(definition.id);
      const judged = await judge(experiment, { clinic, experiments, nowMs, last });
      return judged.since === null && definition.version < last ? [] : [judged];
    }),
  );
  return figures.flat();
}

function experimentsOf(definition: JourneyDefinition): Experiment[] {
  return [...programOf(definition).places.values()].flatMap(({ step }) => {
    const outcome = 'split' in step ? step.split.outcome : undefined;
    return 'split' in step && outcome ? [{ definition, step, outcome }] : [];
  });
}

interface Judging extends Pick<ClinicCall, 'clinic'> {
  experiments: ExperimentStore;
  nowMs: number;
  /** The newest version of the journey. */
  last: number;
}

async function judge(
  { definition, step, outcome }: Experiment,
  { clinic, experiments, nowMs, last }: Judging,
): Promise<ExperimentFigures> {
  const { id: journey, version } = definition;
  const withinDays = step.split.withinDays ?? usualDays;
  const ref = { journey, version, step: step.id, outcome, withinDays };
  const counts = await experiments.read(clinic.id, ref, nowMs);
  const begunMs = counts.length === 0 ? undefined : Math.min(...counts.map(({ firstMs }) => firstMs));
  const known = Object.keys(step.split.arms).map((arm) => {
    const { entered = 0, decided = 0, reached = 0 } = counts.find((count) => count.arm === arm) ?? {};
    return { arm, entered, decided, reached };
  });
  const days = begunMs === undefined ? 0 : (nowMs - begunMs) / dayMs;
  const { verdict, arms } = judgeExperiment(known, days);
  const { perArm, days: leastDays, worth } = experimentRule;
  return {
    ...{ journey, version, step: step.id, outcome, verdict, rule: { perArm, days: leastDays, worth } },
    ...(outcome === 'rebooked' && { withinDays }),
    since: begunMs === undefined ? null : isoDateAt(begunMs, clinic.timeZone),
    arms: arms.map((arm, index) => ({ ...arm, entered: known[index]?.entered ?? 0 })),
    ...(verdict.kind === 'winner' && {
      next: withWinner(definition, { step: step.id, arm: verdict.arm }, last + 1),
    }),
  };
}
