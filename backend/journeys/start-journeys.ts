import { AppointmentFact, AppointmentMovedFact } from '../../src/contracts/appointment-events.ts';
import { holds } from './condition.ts';
import type { JourneyDefinition } from './definition.ts';
import type { FactRef, InboxFact, JourneyStorePort } from './journey-ports.ts';
import type { JourneyRegistry } from './registry.ts';
import type { AppointmentTimes, JourneyRun } from './run.ts';
import { endRun } from './step.ts';
import { takeStep, type StepContext, type Subject } from './take-step.ts';

export interface EngineContext extends StepContext {
  store: JourneyStorePort;
  journeys: JourneyRegistry;
  newId: () => string;
  /** The clinic wants nobody to begin this journey. */
  isOff: (clinic: string, journey: string) => boolean;
  /** IANA zone of a clinic. */
  timeZoneOf: (clinic: string) => string;
}

/** Tells every journey about a fact: those under way may turn or end, those it enters begin. A fact is told once. */
export async function startJourneys(ref: FactRef, context: EngineContext): Promise<void> {
  const { store, journeys, nowMs } = context;
  const fact = await store.takeFact(ref, nowMs);
  if (!fact) return;
  const input = { kind: 'event', type: fact.type, times: timesIn(fact) } as const;
  for (const key of keysIn(fact)) {
    const runs = await store.findRunsAbout(fact.clinic, key);
    const stays: JourneyRun[] = [];
    const own = readOnce(context, fact.clinic, key);
    for (const run of runs) if (!(await giveWay(run, fact, context))) stays.push(run);
    for (const run of stays) {
      const definition = journeys.find(run.journey, run.definitionVersion);
      await takeStep({ definition, run, input }, own);
    }
    for (const definition of journeys.enteredBy(fact.type)) {
      if (context.isOff(fact.clinic, definition.id)) continue;
      if (fact.data[fieldOf(definition)] === key) await enter(definition, { fact, key, runs, stays }, own);
    }
  }
}

/** Ends a run whose place another is about to take, and with it what it had still to say. */
async function giveWay(
  run: JourneyRun,
  fact: InboxFact,
  { store, journeys, nowMs }: EngineContext,
): Promise<boolean> {
  const definition = journeys.find(run.journey, run.definitionVersion);
  if (definition.entry.on !== fact.type || definition.entry.reentry !== 'replace') return false;
  const { run: over, commands } = endRun(run, 'exited');
  if (run.status === 'active') await store.save(over, commands, { class: definition.class, nowMs });
  return true;
}

/** Every journey about a key asks whom it stands for; within one fact the answer is the same. */
function readOnce(context: EngineContext, clinic: string, key: string): EngineContext {
  let subject: Promise<Subject> | undefined;
  return { ...context, subjectOf: () => (subject ??= context.subjectOf(clinic, key)) };
}

interface Entry {
  fact: InboxFact;
  key: string;
  /** All of this key, as they were before the fact. */
  runs: readonly JourneyRun[];
  /** Those whose place nobody takes. */
  stays: readonly JourneyRun[];
}

async function enter(
  definition: JourneyDefinition,
  { fact, key, runs, stays }: Entry,
  context: EngineContext,
): Promise<void> {
  const { store, nowMs, newId, subjectOf } = context;
  const { reentry = 'never', if: condition } = definition.entry;
  const earlier = runs.filter(({ journey }) => journey === definition.id);
  const isUnderWay = stays.some(({ journey, status }) => journey === definition.id && status === 'active');
  if (earlier.length > 0 && (reentry === 'never' || isUnderWay)) return;
  const subject = await subjectOf(fact.clinic, key);
  if (condition && !holds(condition, subject.facts)) return;
  const timeZone = context.timeZoneOf(fact.clinic);
  const times = { startMs: nowMs, endMs: nowMs, timeZone, ...subject.times, ...timesIn(fact) };
  const run: JourneyRun = {
    ...{
      id: newId(),
      clinic: fact.clinic,
      journey: definition.id,
      definitionVersion: definition.version,
      key,
    },
    ...{ round: 1 + Math.max(0, ...earlier.map(({ round }) => round)), person: subject.person },
    ...{ status: 'active', waitingAt: null, version: 0, rebased: 0 },
    anchors: { ...times, enteredMs: nowMs },
  };
  if (!(await store.insertRun(run, nowMs))) return;
  await takeStep({ definition, run, input: { kind: 'entered' } }, context);
}

const keyFields = ['appointmentId', 'contactId', 'recipientId'];

/** What a fact is about: an appointment, a contact, or a place in the audience of a campaign. */
function keysIn({ data }: InboxFact): string[] {
  return keyFields.flatMap((field) => (typeof data[field] === 'string' ? [data[field]] : []));
}

function fieldOf({ entry }: JourneyDefinition): string {
  return entry.key.slice('data.'.length);
}

/** A fact need not be about a time: a consent taken back is about none. */
function timesIn({ data }: InboxFact): AppointmentTimes | undefined {
  if (typeof data['start'] !== 'string') return undefined;
  const { success, data: fact } = ('from' in data ? AppointmentMovedFact : AppointmentFact).safeParse(data);
  return success
    ? { startMs: Date.parse(fact.start), endMs: Date.parse(fact.end), timeZone: fact.timezone }
    : undefined;
}
