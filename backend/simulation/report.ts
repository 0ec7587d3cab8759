import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { JourneyDefinition, JourneyStep, SendStep } from '../journeys/definition.ts';
import { waysOf } from '../journeys/program.ts';
import { journeyIn, stepIn, type Counts, type StepCounts, type VisitCounts } from './counts.ts';
import { minuteMs } from './draw-visit.ts';
import type { Simulation } from './simulate-patients.ts';

export const stepKinds = ['send', 'wait', 'waitFor', 'branch', 'split', 'task', 'webhook'] as const;

/** A step with what happened at it. */
export interface StepReport extends StepCounts {
  id: string;
  kind: (typeof stepKinds)[number];
  /** How deep it stands: 0 on the main way. */
  depth: number;
  /** The way on which it stands, such as `then` or the name of an arm; of a message at a turn, the fact. */
  under?: string | undefined;
  /** Of a message. */
  template?: string | undefined;
}

export interface JourneyReport {
  id: string;
  version: number;
  class: JourneyDefinition['class'];
  on: string;
  entered: number;
  completed: number;
  exited: number;
  reached: number;
  steps: StepReport[];
}

export interface SimulationReport {
  clinic: string;
  start: string;
  days: number;
  seed: number;
  patients: number;
  messages: {
    total: number;
    email: number;
    sms: number;
    perPatient: { mean: number; p50: number; p95: number; max: number };
    /** The minute with the most messages, on the wall clock of the clinic. */
    worstMinute: { at: string; count: number } | null;
  };
  visits: VisitCounts & { noShowRate: number; formsAnsweredRate: number };
  /** What a change is judged by: messages that came too late, that a cap held back, that had to wait for the morning. */
  concerns: { late: number; cap: number; quiet: number };
  journeys: JourneyReport[];
}

/** Says what a simulation counted, in the order of the definitions. */
export function simulationReport(counts: Counts, simulation: Simulation): SimulationReport {
  const { clinic, scenario, seed, days, journeys } = simulation;
  const reports = journeys.map((definition) => journeyReport(definition, counts));
  const steps = reports.flatMap((journey) => journey.steps);
  const sum = (number: (step: StepReport) => number | undefined) =>
    steps.reduce((total, step) => total + (number(step) ?? 0), 0);
  const [email, sms] = [sum(({ sent }) => sent.email), sum(({ sent }) => sent.sms)];
  const { visits } = counts;
  return {
    ...{ clinic: clinic.id, start: scenario.start, days, seed, patients: counts.perPatient.length },
    messages: {
      ...{ total: email + sms, email, sms },
      ...{ perPatient: spreadOf(counts.perPatient), worstMinute: worstMinute(counts, clinic.timeZone) },
    },
    visits: {
      ...visits,
      noShowRate: shareOf(visits.noShows, visits.noShows + visits.attended),
      formsAnsweredRate: shareOf(visits.formsAnswered, visits.formsAsked),
    },
    concerns: {
      late: sum(({ dropped }) => dropped.past),
      cap: sum(({ dropped }) => dropped.capped),
      quiet: sum(({ postponed }) => postponed),
    },
    journeys: reports,
  };
}

function journeyReport(definition: JourneyDefinition, counts: Counts): JourneyReport {
  const { id, version, class: journeyClass, entry, steps } = definition;
  const { entered, completed, exited, reached } = journeyIn(counts, id);
  const turns = (['exit', 'goal', 'rebase'] as const).flatMap((name) =>
    (definition[name] ?? []).flatMap(({ on, send = [] }) =>
      send.map((step) => stepReport(step, { depth: 0, under: on }, { id, counts })),
    ),
  );
  const listed = listSteps(steps, { depth: 0 }, { id, counts });
  const runs = { entered, completed, exited, reached };
  return { id, version, class: journeyClass, on: entry.on, ...runs, steps: [...listed, ...turns] };
}

type Standing = Pick<StepReport, 'depth' | 'under'>;
interface Counted {
  /** Of the journey. */
  id: string;
  counts: Counts;
}

function listSteps(steps: readonly JourneyStep[], standing: Standing, counted: Counted): StepReport[] {
  return steps.flatMap((step) => [
    stepReport(step, standing, counted),
    ...waysOf(step).flatMap(([under, inner]) =>
      listSteps(inner, { depth: standing.depth + 1, under }, counted),
    ),
  ]);
}

function stepReport(step: JourneyStep | SendStep, standing: Standing, { id, counts }: Counted): StepReport {
  const kind = stepKinds.find((name) => name in step) ?? 'send';
  const template = 'send' in step ? step.send.template : undefined;
  return { id: step.id, kind, ...standing, template, ...stepIn(journeyIn(counts, id), step.id) };
}

function spreadOf(perPatient: readonly number[]): SimulationReport['messages']['perPatient'] {
  const sorted = Float64Array.from(perPatient).sort();
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const total = sorted.reduce((sum, one) => sum + one, 0);
  return { mean: rounded(total / (sorted.length || 1)), p50: at(0.5), p95: at(0.95), max: at(1) };
}

function worstMinute({ load }: Counts, timeZone: string) {
  let worst: { minute: number; count: number } | undefined;
  for (const [name, count] of Object.entries(load)) {
    const minute = Number(name);
    if (!worst || count > worst.count || (count === worst.count && minute < worst.minute))
      worst = { minute, count };
  }
  return worst ? { at: isoWithOffset(worst.minute * minuteMs, timeZone), count: worst.count } : null;
}

function shareOf(part: number, whole: number): number {
  return rounded(part / (whole || 1));
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
