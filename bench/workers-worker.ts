/** One process of several that let journeys run, for bench/workers.ts: `workers-worker.ts <database url>`. */
import { randomUUID } from 'node:crypto';
import { runJourneys } from '../backend/run-journeys.ts';
import { openStorage } from '../backend/stores/open-storage.ts';
import { benchClinic, nowMs } from './workers-clinic.ts';

const failed = ({ level, event, code }: { level: string; event: string; code?: string }) => {
  if (level === 'error') throw new Error(`${event} ${code ?? ''}`);
};
const storage = await openStorage({ databaseUrl: process.argv[2] ?? '' }, failed);
await runJourneys(storage, {
  ...{ clock: { now: () => nowMs }, newId: randomUUID, secret: 'a secret for benches only' },
  ...{ findClinic: () => benchClinic, calendarOf: () => undefined },
});
process.send?.('ready');
