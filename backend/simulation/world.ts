import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { RecordedDecision } from '../../src/domain/consent/permits.ts';
import { deliver, type DeliveryContext } from '../journeys/deliver.ts';
import { fireTimer } from '../journeys/fire-timer.ts';
import type {
  BookedAppointment,
  FactRef,
  InboxFact,
  JourneyStorePort,
  SendLedgerPort,
  SendRef,
} from '../journeys/journey-ports.ts';
import type { JourneyRegistry } from '../journeys/registry.ts';
import type { BookedPatient } from '../journeys/scheduling-port.ts';
import type { SendingCalendar } from '../journeys/sending-hours.ts';
import { startJourneys, type EngineContext } from '../journeys/start-journeys.ts';
import type { Subject } from '../journeys/take-step.ts';
import { personKey } from '../scheduling/person-key.ts';
import { phoneGetsSms } from '../scheduling/read-phone.ts';
import { factsOf } from '../scheduling/subject-of-appointment.ts';
import { courseOf, type Circumstances } from './course-of.ts';
import { memoryLedger } from './memory-ledger.ts';
import { memoryStore } from './memory-store.ts';
import { blankMessages, nobodyElse } from './nobody-else.ts';
import { priorityQueue } from './priority-queue.ts';
import { noRecords } from './run-records.ts';
import type { Witness } from './witness.ts';

export interface WorldOptions {
  clinic: ClinicFile;
  journeys: JourneyRegistry;
  calendar: SendingCalendar;
  witness: Witness;
  /** Names a person, and says whether their number gets an SMS; as the backend does when left out. */
  identify?: (patient: BookedPatient) => Pick<Subject, 'person' | 'getsSms'>;
  /** Other places for runs and messages than memory, such as a database of which a test wants the same. */
  keep?: (place: KeepingPlace) => { store: JourneyStorePort; ledger: SendLedgerPort };
  /** Takes every message when left out; rejects as a provider does. */
  provider?: () => Promise<void>;
}

/** What a place for runs and messages is given. */
export interface KeepingPlace {
  plan: (dueMs: number, work: Work) => void;
  inbox: Map<string, InboxFact>;
}

/** What is done at its time. */
export type Work = { fact: FactRef } | { timer: string } | SendRef | { act: () => void };

/**
 * A clinic in memory: its appointments and consents, a clock, and the engine of the backend over them, the same functions
 * that run on a database. Nothing leaves it.
 */
export interface World {
  /** What the time is. Whoever turns it lets work become late; it is done with {@link World.workUntil}. */
  clock: { nowMs: number };
  appointments: Map<string, BookedAppointment>;
  /** Has something done at a moment. */
  plan(dueMs: number, work: Work): void;
  decide(appointmentId: string, decision: RecordedDecision): void;
  /** States a fact now; the journeys hear of it next. */
  state(type: string, data: InboxFact['data']): FactRef;
  /** Does all that is due up to a moment, each at its time or, if that is past, now. */
  workUntil(ms: number): Promise<void>;
}

const answered = 'form.answered';

export function simulatedWorld(options: WorldOptions): World {
  const { clinic, witness } = options;
  const clock = { nowMs: -Infinity };
  const queue = priorityQueue<Work>();
  const [appointments, decisions] = [
    new Map<string, BookedAppointment>(),
    new Map<string, RecordedDecision[]>(),
  ];
  const [inbox, answers] = [new Map<string, InboxFact>(), new Set<string>()];
  const newId = counter();
  const subjectOf = subjectReader({
    clinic,
    identify: options.identify ?? identified,
    appointments,
    answers,
  });
  const context = engineOf(options, { clock, queue, inbox, newId, subjectOf, appointments, decisions });
  return {
    ...{ clock, appointments },
    plan: queue.push,
    decide: (appointmentId, decision) =>
      void decisions.set(appointmentId, [...(decisions.get(appointmentId) ?? []), decision]),
    state(type, data) {
      const ref = { clinic: clinic.id, source: 'simulation', id: newId() };
      const key = String(data['appointmentId'] ?? data['contactId'] ?? '');
      if (type === answered) answers.add(key);
      inbox.set(ref.id, { clinic: clinic.id, type, data });
      queue.push(clock.nowMs, { fact: ref });
      witness.told?.({ type, key, nowMs: clock.nowMs });
      return ref;
    },
    async workUntil(ms) {
      while (queue.nextMs() <= ms) {
        const next = queue.pop();
        if (!next) return;
        clock.nowMs = Math.max(clock.nowMs, next.dueMs);
        await context.work(next.item);
      }
      clock.nowMs = Math.max(clock.nowMs, ms);
    },
  };
}

interface Parts {
  clock: World['clock'];
  queue: ReturnType<typeof priorityQueue<Work>>;
  inbox: Map<string, InboxFact>;
  newId: () => string;
  subjectOf: (key: string) => Subject;
  appointments: World['appointments'];
  decisions: Map<string, RecordedDecision[]>;
}

/** The engine of the backend, over its ports. */
function engineOf(options: WorldOptions, parts: Parts) {
  const { clinic, journeys, calendar, provider } = options;
  const { clock, queue, inbox, newId, subjectOf, appointments, decisions } = parts;
  const now: Doing = { by: 'fact' };
  const { store, ledger } = options.keep
    ? options.keep({ plan: queue.push, inbox })
    : keptInMemory(options, { ...parts, now });
  const calendarOf = () => calendar;
  const engine = (): EngineContext => ({
    ...{ store, journeys, nowMs: clock.nowMs, newId, calendarOf, timeZoneOf: () => clinic.timeZone },
    subjectOf: async (_clinic, key) => subjectOf(key),
    isOff: (_clinic, journey) => clinic.messaging.off.includes(journey),
  });
  const accept = provider ?? (() => Promise.resolve());
  const delivery: DeliveryContext = {
    ...{ ledger, calendarOf, messages: blankMessages, ...nobodyElse },
    appointments: { find: async (_clinic, id) => appointments.get(id) },
    suppressedAt: async () => undefined,
    consents: { decisions: async (_clinic, id) => decisions.get(id) ?? [] },
    ...{ email: { send: accept }, sms: { send: accept } },
    ...{ clock: { now: () => clock.nowMs }, findClinic: () => clinic, log: () => undefined },
  };
  return {
    async work(work: Work): Promise<void> {
      if ('act' in work) return work.act();
      if ('run' in work) return deliver(work, delivery);
      now.by = 'fact' in work ? 'fact' : 'timer';
      return 'fact' in work ? startJourneys(work.fact, engine()) : fireTimer(work.timer, engine());
    },
  };
}

/** What the engine is doing. */
interface Doing {
  by: Circumstances['by'];
}

function keptInMemory({ clinic, journeys, witness }: WorldOptions, parts: Parts & { now: Doing }) {
  const { clock, queue, inbox, newId, subjectOf, now } = parts;
  const records = noRecords();
  const store = memoryStore(records, {
    ...{ newId, inbox, plan: queue.push },
    entered: (run) => witness.entered?.(run, clock.nowMs),
    saving(before, after, commands) {
      if (!witness.ran || (before.version === after.version && commands.length === 0)) return;
      const definition = journeys.find(after.journey, after.definitionVersion);
      const known = { facts: subjectOf(after.key).facts, by: now.by };
      const course = courseOf(definition, { before, after }, known);
      witness.ran({ definition, before, after, commands, course, nowMs: clock.nowMs });
    },
    dropped: ({ run: { id, key } }, step, code) =>
      witness.dropped?.({ run: id, step, code, key, nowMs: clock.nowMs }),
  });
  const ledger = memoryLedger(records, {
    capOf: (journeyClass) => (journeyClass === 'care' ? undefined : clinic.messaging.caps[journeyClass]),
    plan: queue.push,
    settled: ({ run: { journey, person } }, claimed, outcome) =>
      witness.settled?.({ claimed, journey, person, outcome, nowMs: clock.nowMs }),
  });
  return { store, ledger };
}

/** What is known of a person of whom nothing is. */
const nobody: Subject = { person: '', facts: {}, getsSms: true };

function identified(patient: BookedPatient) {
  return { person: personKey(patient, 'simulation'), getsSms: phoneGetsSms(patient.phone) };
}

/** Reads whom a key stands for, as they are known now. What has not changed is not worked out again. */
function subjectReader({
  clinic,
  identify,
  appointments,
  answers,
}: Pick<Required<WorldOptions>, 'clinic' | 'identify'> & {
  appointments: World['appointments'];
  answers: ReadonlySet<string>;
}) {
  const people = new Map<BookedPatient, Pick<Subject, 'person' | 'getsSms'>>();
  const subjects = new Map<string, { of: BookedAppointment; hasAnswered: boolean; subject: Subject }>();
  return (key: string): Subject => {
    const appointment = appointments.get(key);
    if (!appointment) return nobody;
    const hasAnswered = answers.has(key);
    const last = subjects.get(key);
    if (last?.of === appointment && last.hasAnswered === hasAnswered) return last.subject;
    const { patient } = appointment;
    let person = people.get(patient);
    if (!person) {
      person = identify(patient);
      people.set(patient, person);
    }
    const subject = { ...person, facts: factsOf(appointment, clinic, { hasAnswered }) };
    subjects.set(key, { of: appointment, hasAnswered, subject });
    return subject;
  };
}

/** Ids that a database takes, too. */
function counter(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-9000-${(count += 1).toString(16).padStart(12, '0')}`;
}
