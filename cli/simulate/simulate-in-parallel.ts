import { Worker } from 'node:worker_threads';
import { addCounts, noCounts, type Counts } from '../../backend/simulation/counts.ts';
import {
  simulatePatients,
  type PatientRange,
  type Simulation,
} from '../../backend/simulation/simulate-patients.ts';

export interface Shares {
  patients: number;
  threads: number;
  /** Fewer than this are done before another thread has begun; 5,000 when left out. */
  leastEach?: number;
}

/** What lives for one patient is soon garbage: with room for it to die in, the collector has half the work. */
const resourceLimits = { maxYoungGenerationSizeMb: 128 };

/**
 * Simulates patients on several threads. No patient knows another, and the parts are added up in the order of the
 * patients: the result is the same for any number of threads.
 */
export async function simulateInParallel(
  simulation: Simulation,
  { patients, threads, leastEach = 5_000 }: Shares,
): Promise<Counts> {
  const parts = Math.max(1, Math.min(threads, Math.floor(patients / leastEach)));
  if (parts === 1) return simulatePatients(simulation, { from: 0, to: patients });
  const share = Math.ceil(patients / parts);
  const ranges = Array.from({ length: parts }, (_, part) => ({
    from: part * share,
    to: Math.min((part + 1) * share, patients),
  }));
  const counts = noCounts();
  for (const part of await Promise.all(ranges.map((range) => inThread(simulation, range))))
    addCounts(counts, part);
  return counts;
}

/** What a thread is given to do. */
export interface ThreadWork {
  simulation: Simulation;
  range: PatientRange;
}

function inThread(simulation: Simulation, range: PatientRange): Promise<Counts> {
  const workerData: ThreadWork = { simulation, range };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./simulation-thread.ts', import.meta.url), {
      workerData,
      resourceLimits,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread of the simulation ended with ${code}.`)));
  });
}
