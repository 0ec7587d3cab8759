import type { Facts } from './condition.ts';
import type { JourneyDefinition } from './definition.ts';
import type { JourneyStorePort } from './journey-ports.ts';
import type { AppointmentTimes, JourneyCommand, JourneyInput, JourneyRun } from './run.ts';
import type { SendingCalendar } from './sending-hours.ts';
import { step } from './step.ts';
import { suitNumber } from './suit-number.ts';

/** Whom a run is about, as they are known at this moment. */
export interface Subject {
  /** Pseudonym of the person. */
  person: string;
  facts: Facts;
  /** Of the appointment, for facts that say none. */
  times?: AppointmentTimes & { dueMs?: number | undefined };
  /** Whether an SMS reaches them: their number shows one, and they have not said STOP. */
  getsSms: boolean;
}

export interface StepContext {
  store: Pick<JourneyStorePort, 'save'>;
  nowMs: number;
  /** Reads whom a key stands for, in the transaction of the step. */
  subjectOf: (clinic: string, key: string) => Promise<Subject>;
  /** `undefined` for a clinic that is not served any more. */
  calendarOf: (clinic: string) => SendingCalendar | undefined;
}

interface Turn {
  definition: JourneyDefinition;
  run: JourneyRun;
  input: JourneyInput;
}

/** Takes a run one step on and stores it, with each message as it reaches the patient. */
export async function takeStep({ definition, run, input }: Turn, context: StepContext): Promise<void> {
  const { store, nowMs, subjectOf, calendarOf } = context;
  const { facts, getsSms } = await subjectOf(run.clinic, run.key);
  const next = step(definition, run, { input, nowMs, facts, calendar: calendarOf(run.clinic) });
  await store.save(next.run, suited(next.commands, getsSms), { class: definition.class, nowMs });
}

function suited(commands: readonly JourneyCommand[], getsSms: boolean): JourneyCommand[] {
  return commands.flatMap((command): JourneyCommand[] => {
    if (command.kind !== 'send') return [command];
    const other = suitNumber(command.step, getsSms);
    return other ? [{ ...command, step: other }] : [];
  });
}
