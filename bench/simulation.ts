/** How long is 90 days for 100,000 patients? Goal: 20 s on two cores. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readClinicFile } from '../backend/read-clinic-file.ts';
import { simulationReport } from '../backend/simulation/report.ts';
import { simulatedJourneys } from '../backend/simulation/simulated-journeys.ts';
import { simulateInParallel } from '../cli/simulate/simulate-in-parallel.ts';
import { ScenarioFile } from '../src/contracts/scenario-file.ts';

const patients = 100_000;
const clinic = await readClinicFile(join(import.meta.dirname, '../demo/clinic.yaml'));
const simulation = {
  clinic: { ...clinic, faq: [], forms: [], formKeys: [] },
  ...{ journeys: simulatedJourneys([]), scenario: ScenarioFile.parse({}), seed: 1, days: 90 },
};
const threads = availableParallelism();
const [beganMs, used] = [performance.now(), process.cpuUsage()];
const counts = await simulateInParallel(simulation, { patients, threads });
const seconds = (performance.now() - beganMs) / 1000;
const { user, system } = process.cpuUsage(used);
const { journeys, messages } = simulationReport(counts, simulation);
const runs = journeys.reduce((sum, { entered }) => sum + entered, 0);
console.log(
  `Simulation: ${patients} patients, 90 days, ${runs} runs, ${messages.total} messages: ${seconds.toFixed(1)} s on ` +
    `${threads} threads (goal 20 s), ${((user + system) / 1e6).toFixed(1)} s of processor time`,
);
if (seconds > 20) process.exitCode = 1;
