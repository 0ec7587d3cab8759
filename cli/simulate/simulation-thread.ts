import { parentPort, workerData } from 'node:worker_threads';
import { simulatePatients } from '../../backend/simulation/simulate-patients.ts';
import type { ThreadWork } from './simulate-in-parallel.ts';

const { simulation, range } = workerData as ThreadWork;
parentPort?.postMessage(await simulatePatients(simulation, range));
