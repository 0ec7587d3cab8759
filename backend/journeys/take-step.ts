import type { JourneyDefinition } from './definition.ts';
import type { JourneyStorePort } from './journey-ports.ts';
import type { JourneyCommand, JourneyInput, JourneyRun } from './run.ts';
import { step } from './step.ts';
import { suitNumber } from './suit-number.ts';

export interface StepContext {
  store: Pick<JourneyStorePort, 'save'>;
  nowMs: number;
  /** Whether the number of the patient of an appointment shows a text message. */
  getsSms: (clinic: string, appointmentId: string) => Promise<boolean>;
}

interface Turn {
  definition: JourneyDefinition;
  run: JourneyRun;
  input: JourneyInput;
}

/** Takes a run one step on and stores it, with each message as it reaches the patient. */
export async function takeStep({ definition, run, input }: Turn, context: StepContext): Promise<void> {
  const { store, nowMs } = context;
  const next = step(definition, run, { input, nowMs });
  await store.save(next.run, await suited(next.commands, run, context), nowMs);
}

async function suited(
  commands: readonly JourneyCommand[],
  { clinic, key }: JourneyRun,
  { getsSms }: StepContext,
): Promise<JourneyCommand[]> {
  const isBySms = (command: JourneyCommand) => command.kind === 'send' && command.step.send.channel === 'sms';
  const reachable = commands.some(isBySms) ? await getsSms(clinic, key) : true;
  return commands.flatMap((command): JourneyCommand[] => {
    if (command.kind !== 'send') return [command];
    const other = suitNumber(command.step, reachable);
    return other ? [{ ...command, step: other }] : [];
  });
}
