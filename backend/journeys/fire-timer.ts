import type { EngineContext } from './start-journeys.ts';
import { takeStep } from './take-step.ts';

/** Lets a run go on from the wait whose timer is due. */
export async function fireTimer(timerId: string, context: EngineContext): Promise<void> {
  const { store, journeys } = context;
  const timer = await store.takeTimer(timerId);
  const run = timer && (await store.findRun(timer.run));
  if (!timer || !run) return;
  const definition = journeys.find(run.journey, run.definitionVersion);
  const input = { kind: 'timer', step: timer.step, version: timer.version } as const;
  await takeStep({ definition, run, input }, context);
}
