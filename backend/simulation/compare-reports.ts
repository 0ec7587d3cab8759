import type { Counts } from './counts.ts';
import type { SimulationReport, StepReport } from './report.ts';

/** A figure before a change and after it. */
export type Pair = readonly [before: number, after: number];

export interface StepDifference {
  journey: string;
  step: string;
  entered: Pair;
  sent: Pair;
  dropped: Pair;
}

export interface MessageName {
  journey: string;
  step: string;
  template: string;
}

/** What a change of the journeys makes of the same patients with the same dice. */
export interface Comparison {
  /** Steps at which anything differs; one that is missing has had nobody. */
  steps: StepDifference[];
  /** Messages that nobody received before, and those that nobody receives any more. */
  newMessages: MessageName[];
  absentMessages: MessageName[];
  /** How many patients receive more, fewer, and as many messages. */
  patients: { more: number; fewer: number; same: number };
  messages: Pair;
  perPatient: Record<'mean' | 'p50' | 'p95' | 'max', Pair>;
  visits: Record<string, Pair>;
  concerns: Record<'late' | 'cap' | 'quiet', Pair>;
}

/** A simulation with what it counted. */
export interface Simulated {
  report: SimulationReport;
  counts: Pick<Counts, 'perPatient'>;
}

/** Compares two simulations of the same patients. */
export function compareReports(before: Simulated, after: Simulated): Comparison {
  const [old, changed] = [stepsOf(before.report), stepsOf(after.report)];
  const names = [...new Set([...old.keys(), ...changed.keys()])];
  const steps = names.map((name) => differenceOf(name, old.get(name), changed.get(name)));
  const isReceived = (step: StepReport | undefined) => (step ? sentBy(step) > 0 : false);
  const named = (name: string, step: StepReport | undefined): MessageName => ({
    ...split(name),
    template: step?.template ?? '',
  });
  return {
    steps: steps.filter(({ entered, sent, dropped }) => [entered, sent, dropped].some(([a, b]) => a !== b)),
    newMessages: names
      .filter((name) => !isReceived(old.get(name)) && isReceived(changed.get(name)))
      .map((name) => named(name, changed.get(name))),
    absentMessages: names
      .filter((name) => isReceived(old.get(name)) && !isReceived(changed.get(name)))
      .map((name) => named(name, old.get(name))),
    patients: compareEach(before.counts.perPatient, after.counts.perPatient),
    messages: [before.report.messages.total, after.report.messages.total],
    perPatient: pairs(before.report.messages.perPatient, after.report.messages.perPatient),
    visits: pairs({ ...before.report.visits }, { ...after.report.visits }),
    concerns: pairs(before.report.concerns, after.report.concerns),
  };
}

function stepsOf({ journeys }: SimulationReport): Map<string, StepReport> {
  return new Map(journeys.flatMap(({ id, steps }) => steps.map((step) => [`${id}/${step.id}`, step])));
}

function split(name: string): { journey: string; step: string } {
  const [journey = '', step = ''] = name.split('/');
  return { journey, step };
}

function differenceOf(
  name: string,
  old: StepReport | undefined,
  changed: StepReport | undefined,
): StepDifference {
  const both = (figure: (step: StepReport) => number): Pair => [
    old ? figure(old) : 0,
    changed ? figure(changed) : 0,
  ];
  return {
    ...split(name),
    entered: both(({ entered }) => entered),
    sent: both(sentBy),
    dropped: both(({ dropped }) => total(dropped)),
  };
}

export function sentBy({ sent }: Pick<StepReport, 'sent'>): number {
  return total(sent);
}

export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

function compareEach(before: readonly number[], after: readonly number[]): Comparison['patients'] {
  const patients = { more: 0, fewer: 0, same: 0 };
  before.forEach((messages, index) => {
    const change = (after[index] ?? 0) - messages;
    patients[change > 0 ? 'more' : change < 0 ? 'fewer' : 'same'] += 1;
  });
  return patients;
}

function pairs<Name extends string>(
  before: Readonly<Record<Name, number>>,
  after: Readonly<Record<Name, number>>,
): Record<Name, Pair> {
  const names = Object.keys(before) as Name[];
  const entries = names.map((name): [Name, Pair] => [name, [before[name], after[name]]]);
  return Object.fromEntries(entries) as Record<Name, Pair>;
}
