import {
  AppointmentFact,
  AppointmentMovedFact,
  AppointmentRef,
} from '../../src/contracts/appointment-events.ts';
import type { JourneyDefinition } from './definition.ts';
import type { FactRef, InboxFact, JourneyStorePort } from './journey-ports.ts';
import type { JourneyRegistry } from './registry.ts';
import type { Anchors, JourneyRun } from './run.ts';
import { takeStep, type StepContext } from './take-step.ts';

export interface EngineContext extends StepContext {
  store: JourneyStorePort;
  journeys: JourneyRegistry;
  newId: () => string;
}

/** Tells every journey about a fact: those under way may end, those it enters begin. A fact is told once. */
export async function startJourneys(ref: FactRef, context: EngineContext): Promise<void> {
  const { store, journeys, nowMs } = context;
  const fact = await store.takeFact(ref, nowMs);
  if (!fact) return;
  const { appointmentId } = AppointmentRef.parse(fact.data);
  for (const run of await store.findRunsAbout(fact.clinic, appointmentId)) {
    const definition = journeys.find(run.journey, run.definitionVersion);
    const anchors = timesIn(fact) ?? run.anchors;
    await takeStep({ definition, run, input: { kind: 'event', type: fact.type, anchors } }, context);
  }
  for (const definition of journeys.enteredBy(fact.type)) await enter(definition, fact, context);
}

async function enter(definition: JourneyDefinition, fact: InboxFact, context: EngineContext): Promise<void> {
  const { store, nowMs, newId } = context;
  const data = AppointmentFact.parse(fact.data);
  const run: JourneyRun = {
    id: newId(),
    clinic: fact.clinic,
    journey: definition.id,
    definitionVersion: definition.version,
    key: data.appointmentId,
    status: 'active',
    waitingAt: null,
    version: 0,
    anchors: anchorsOf(data),
    rebased: 0,
  };
  if (!(await store.insertRun(run, nowMs))) return;
  await takeStep({ definition, run, input: { kind: 'entered' } }, context);
}

/** A fact need not be about a time: a consent taken back is about none. */
function timesIn({ data }: InboxFact): Anchors | undefined {
  const read = [AppointmentFact, AppointmentMovedFact].map((schema) => schema.safeParse(data));
  const fact = read.find(({ success }) => success)?.data;
  return fact && anchorsOf(fact);
}

function anchorsOf({ start, end, timezone }: AppointmentFact): Anchors {
  return { startMs: Date.parse(start), endMs: Date.parse(end), timeZone: timezone };
}
