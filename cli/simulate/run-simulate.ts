import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { readClinicFile } from '../../backend/read-clinic-file.ts';
import { readYamlFile } from '../../backend/read-yaml-file.ts';
import { compareReports, type Comparison } from '../../backend/simulation/compare-reports.ts';
import { mapPage, mapSvg } from '../../backend/simulation/map-page.ts';
import { simulationReport } from '../../backend/simulation/report.ts';
import { tellPatient, type Simulation } from '../../backend/simulation/simulate-patients.ts';
import { simulatedJourneys, type JourneysFile } from '../../backend/simulation/simulated-journeys.ts';
import { ScenarioFile } from '../../src/contracts/scenario-file.ts';
import { printable } from '../printable.ts';
import type { SimulateCall } from './read-simulate-call.ts';
import { comparisonText, reportText } from './report-text.ts';
import { simulateInParallel } from './simulate-in-parallel.ts';
import { timelineText } from './timeline-text.ts';

/**
 * `parcours simulate`: runs the journeys over patients that do not exist.
 *
 * @returns The exit code: 1 when there is a concern that the caller fails on, else 0.
 * @throws Error that lists the faults of a file that cannot be used.
 */
export async function runSimulate(call: SimulateCall): Promise<number> {
  const simulation = await simulationOf(call);
  if (call.patient !== undefined) {
    const entries = await tellPatient(simulation, call.patient);
    const told = call.format === 'json' ? json(entries) : timelineText(entries, simulation.clinic.timeZone);
    process.stdout.write(printable(told));
    return 0;
  }
  const run = await simulate(simulation, call);
  const changed = call.compare ? await changedOf(simulation, { ...call, compare: call.compare }) : undefined;
  const comparison = changed && compareReports(run, changed);
  const last = changed ?? run;
  if (call.map) {
    const drawn = { journeys: last.simulation.journeys, report: last.report };
    await writeFile(call.map, call.map.endsWith('.svg') ? mapSvg(drawn) : mapPage(drawn));
  }
  process.stdout.write(printable(written(run.report, comparison, call.format)));
  process.stderr.write(`simulated in ${((run.ms + (changed?.ms ?? 0)) / 1000).toFixed(1)} s\n`);
  const failing = call.failOn.filter((concern) => last.report.concerns[concern] > 0);
  for (const concern of failing)
    process.stderr.write(`failed on ${concern}: ${last.report.concerns[concern]} messages\n`);
  return failing.length > 0 ? 1 : 0;
}

async function simulationOf({
  clinic: file,
  scenario: path,
  journeys,
  days,
  seed,
}: SimulateCall): Promise<Simulation> {
  const scenario = path
    ? await readYamlFile(path, { what: 'scenario', schema: ScenarioFile, faultsOf: () => [] })
    : ScenarioFile.parse({});
  const clinic = await readClinicFile(file);
  // What patients read takes no part in when it is sent, and a thread need not be given it.
  const unread = { ...clinic, faq: [], forms: [], formKeys: [] };
  const files = journeys ? [await readJourneys(journeys)] : [];
  return { clinic: unread, journeys: simulatedJourneys(files), scenario, seed, days };
}

async function readJourneys(path: string): Promise<JourneysFile> {
  const written = await readFile(path, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new Error(`The journeys ${path} cannot be read (${code}).`);
  });
  try {
    return { path, content: JSON.parse(written) };
  } catch (cause) {
    throw new Error(`The journeys ${path} are no JSON.`, { cause });
  }
}

async function simulate(simulation: Simulation, call: Pick<SimulateCall, 'patients'>) {
  const { arrivalsPerDay } = simulation.scenario;
  const patients = call.patients ?? Math.round((arrivalsPerDay ?? standardArrivals) * simulation.days);
  const beganMs = performance.now();
  const counts = await simulateInParallel(simulation, { patients, threads: availableParallelism() });
  const ms = performance.now() - beganMs;
  return { simulation, counts, report: simulationReport(counts, simulation), ms };
}

const standardArrivals = 40;

/** The same patients with the journeys of another file in place of those with their ids. */
async function changedOf(simulation: Simulation, call: SimulateCall & { compare: string }) {
  const given = call.journeys ? [await readJourneys(call.journeys)] : [];
  const journeys = simulatedJourneys([...given, await readJourneys(call.compare)]);
  return simulate({ ...simulation, journeys }, call);
}

function written(
  report: ReturnType<typeof simulationReport>,
  comparison: Comparison | undefined,
  format: SimulateCall['format'],
): string {
  if (format === 'json') return json(comparison ? { ...report, comparison } : report);
  return comparison ? `${reportText(report)}\n${comparisonText(comparison)}` : reportText(report);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
