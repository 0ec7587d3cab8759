import type { Comparison, Pair } from '../../backend/simulation/compare-reports.ts';
import type { JourneyReport, SimulationReport, StepReport } from '../../backend/simulation/report.ts';

const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** A report as a person reads it. */
export function reportText(report: SimulationReport): string {
  const { messages, visits, concerns } = report;
  const { perPatient, worstMinute } = messages;
  const lines = [
    `${number.format(report.patients)} patients of ${report.clinic}, ${report.days} days from ${report.start}, seed ${report.seed}`,
    '',
    `Messages       ${number.format(messages.total)}: ${number.format(messages.email)} e-mails, ${number.format(messages.sms)} SMS`,
    `Per patient    mean ${perPatient.mean.toFixed(2)}, median ${perPatient.p50}, 95 % up to ${perPatient.p95}, most ${perPatient.max}`,
    `Worst minute   ${worstMinute ? `${number.format(worstMinute.count)} messages at ${worstMinute.at}` : 'none'}`,
    `Concerns       ${number.format(concerns.late)} too late, ${number.format(concerns.cap)} held back by a cap, ${number.format(concerns.quiet)} waited for the end of quiet hours`,
    `Visits         ${number.format(visits.bookings)} booked, ${number.format(visits.moved)} moved, ${number.format(visits.cancelled)} cancelled, ${number.format(visits.attended)} attended, ${number.format(visits.noShows)} missed (${percent.format(visits.noShowRate)})`,
    `Forms          ${number.format(visits.formsAsked)} asked for, ${number.format(visits.formsAnswered)} answered before the visit (${percent.format(visits.formsAnsweredRate)})`,
    `Surveys        ${number.format(visits.surveys)} sent`,
    ...report.journeys.flatMap(journeyLines),
  ];
  return `${lines.join('\n')}\n`;
}

function journeyLines(journey: JourneyReport): string[] {
  const { id, version, entered, completed, exited, reached, on } = journey;
  const head = `${id} (${journey.class}, version ${version})`;
  if (entered === 0) return ['', head, `  nobody began it, by ${on}`];
  const ends = [
    ['through', completed],
    ['ended early', exited],
    ['reached its goal', reached],
  ] as const;
  const runs = ends
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${number.format(count)} ${name}`);
  return ['', `${head}: ${number.format(entered)} runs, ${runs.join(', ')}`, ...journey.steps.map(stepLine)];
}

function stepLine(step: StepReport): string {
  const { id, depth, under, kind } = step;
  const name = `${'  '.repeat(depth + 1)}${under ? `${under}: ` : ''}${id}`;
  return `${name.padEnd(36)} ${kind.padEnd(8)} ${number.format(step.entered).padStart(9)}  ${stepFacts(step).join(', ')}`.trimEnd();
}

/** What happened at a step beside that somebody came by, in words. */
export function stepFacts(step: StepReport): string[] {
  const { sent, dropped, ways, unreachable, postponed, earlier, later } = step;
  const each = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([name, count]) => `${words[name] ?? name} ${number.format(count)}`);
  const rest = [
    ['no SMS, nothing instead', unreachable],
    ['waited for the end of quiet hours', postponed],
    ['put before quiet hours', earlier],
    ['put behind quiet hours', later],
  ] as const;
  return [
    ...each(sent),
    ...each(dropped),
    ...each(ways),
    ...rest.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${number.format(count)}`),
  ];
}

const words: Readonly<Record<string, string>> = {
  ...{ email: 'e-mails', sms: 'SMS', rest: 'waited', on: 'past, went on', skip: 'past, left out' },
  ...{ past: 'too late', capped: 'cap', no_consent: 'no consent', not_visited: 'did not come' },
  ...{ exited: 'run over', not_found: 'appointment gone', not_cancelled: 'not cancelled after all' },
};

/** What a change makes, as a person reads it. */
export function comparisonText(comparison: Comparison): string {
  const { patients, messages, perPatient, steps, newMessages, absentMessages, visits, concerns } = comparison;
  const names = (list: Comparison['newMessages']) =>
    list.map(({ journey, step, template }) => `  ${journey} / ${step} (${template})`);
  const lines = [
    'The same patients with the changed journeys',
    '',
    `Messages       ${pairText(messages)}`,
    `Per patient    mean ${pairText(perPatient.mean)}, median ${pairText(perPatient.p50)}, 95 % up to ${pairText(perPatient.p95)}, most ${pairText(perPatient.max)}`,
    `Patients       ${number.format(patients.more)} receive more, ${number.format(patients.fewer)} fewer, ${number.format(patients.same)} as many`,
    `Concerns       too late ${pairText(concerns.late)}, cap ${pairText(concerns.cap)}, quiet hours ${pairText(concerns.quiet)}`,
    ...changedOf(visits).map(([name, pair]) => `Visits         ${name} ${pairText(pair)}`),
    ...(newMessages.length > 0 ? ['', 'New messages', ...names(newMessages)] : []),
    ...(absentMessages.length > 0
      ? ['', 'Messages that nobody receives any more', ...names(absentMessages)]
      : []),
    '',
    steps.length > 0 ? 'Steps that differ' : 'No step differs.',
    ...steps.map(
      ({ journey, step, entered, sent, dropped }) =>
        `  ${`${journey} / ${step}`.padEnd(44)} entered ${pairText(entered)}, sent ${pairText(sent)}, dropped ${pairText(dropped)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function changedOf(visits: Comparison['visits']): [string, Pair][] {
  return Object.entries(visits).filter(([, [before, after]]) => before !== after);
}

function pairText([before, after]: Pair): string {
  if (before === after) return number.format(before);
  const change = after - before;
  return `${number.format(before)} → ${number.format(after)} (${change > 0 ? '+' : '−'}${number.format(Math.abs(change))})`;
}
