import { journeyRegistry } from '../../../backend/journeys/registry.ts';
import type { BookedAppointment, FactRef, SendOutcome } from '../../../backend/journeys/journey-ports.ts';
import type { JourneyDefinition } from '../../../backend/journeys/definition.ts';
import { DeliveryError } from '../../../backend/journeys/delivery-error.ts';
import { sendingCalendar } from '../../../backend/scheduling/sending-calendar.ts';
import { factOf } from '../../../backend/simulation/live-visit.ts';
import type { Witness } from '../../../backend/simulation/witness.ts';
import {
  simulatedWorld,
  type KeepingPlace,
  type Work,
  type WorldOptions,
} from '../../../backend/simulation/world.ts';
import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import type { RecordedDecision } from '../../../src/domain/consent/permits.ts';
import type { ConsentPurpose } from '../../../src/contracts/consent.ts';
import type { SentMessage } from './judge-messages.ts';

/** Something that happens, or that goes wrong. `who` is taken round the appointments there are. */
export type Happening =
  | { kind: 'book'; person: number; leadHours: number; service: number; agrees: boolean }
  | { kind: 'move'; who: number; byHours: number }
  | { kind: 'cancel' | 'attended' | 'noshow' | 'answer' | 'other'; who: number }
  | { kind: 'decide'; who: number; purpose: ConsentPurpose; decision: RecordedDecision['decision'] }
  /** A fact is handed out again, or stated anew though nothing happened. */
  | { kind: 'again' | 'restate'; nth: number }
  /** A timer or a message is handed out again, as a queue may. */
  | { kind: 'hand-out-again'; nth: number }
  /** Work goes on for so long. */
  | { kind: 'pass'; hours: number }
  /** The clock goes on and nobody works, as in an outage, or it is set back. */
  | { kind: 'jump'; hours: number }
  /** The provider is out of order for so many messages. */
  | { kind: 'outage'; messages: number };

const hourMs = 3_600_000;
const purposes: readonly ConsentPurpose[] = [
  ...(['reminder-sms', 'survey', 'recall', 'marketing-email', 'marketing-sms'] as const),
];
const startMs = Date.parse('2027-03-24T09:10:00+01:00');

/** What came of an attempt at a message. */
export interface Outcome {
  key: string;
  step: string;
  template: string;
  outcome: SendOutcome;
  nowMs: number;
}

export interface HostileWorld extends Pick<WorldOptions, 'clinic'> {
  journeys: readonly JourneyDefinition[];
  /** Where runs and messages are kept; it tells the witness of what it settled. */
  /** Takes what came of every attempt. */
  outcomes?: Outcome[];
  keep?: (place: KeepingPlace, witness: Witness) => ReturnType<NonNullable<WorldOptions['keep']>>;
}

/** Lets things happen to a world in their order, and tells which messages went out. */
export async function messagesOf(
  happenings: readonly Happening[],
  { clinic, journeys, keep, outcomes }: HostileWorld,
): Promise<SentMessage[]> {
  const registry = journeyRegistry(journeys);
  const sent: SentMessage[] = [];
  const decided = new Map<string, RecordedDecision[]>();
  const over = new Set<string>();
  let refused = 0;
  const done: Work[] = [];
  const witness: Witness = {
    ran({ before, after, commands }) {
      if (after.status === 'exited' || after.status === 'reached') over.add(after.id);
      else over.delete(after.id);
      for (const command of commands) {
        if (command.kind === 'send') done.push({ run: before.id, step: command.name });
      }
    },
    settled({ claimed, journey, person, outcome, nowMs }) {
      outcomes?.push({
        key: claimed.key,
        step: claimed.step,
        template: claimed.send.template,
        outcome,
        nowMs,
      });
      if (outcome.state !== 'accepted') return;
      const appointment = world.appointments.get(claimed.key);
      if (!appointment) throw new Error('A message is about nothing.');
      const definition = journeys.find(({ id }) => id === journey) as JourneyDefinition;
      sent.push({
        ...{ claimed, definition, person, nowMs, runIsOver: over.has(claimed.run) },
        ...{ decisions: [...(decided.get(claimed.key) ?? [])] },
        ...{ startMs: appointment.startMs, endMs: appointment.endMs },
      });
    },
  };
  const world = simulatedWorld({
    ...{ clinic, journeys: registry, calendar: sendingCalendar(clinic), witness },
    ...(keep && { keep: (place) => keep(place, witness) }),
    provider() {
      if (refused === 0) return Promise.resolve();
      refused -= 1;
      return Promise.reject(new DeliveryError('smtp_451', 'temporary'));
    },
  });
  world.clock.nowMs = startMs;
  const facts: { ref: FactRef; type: string; data: Record<string, unknown> }[] = [];
  const ids: string[] = [];
  const state = (type: string, data: Record<string, unknown>) =>
    void facts.push({ ref: world.state(type, data), type, data });
  const decide = (id: string, decision: RecordedDecision) => {
    world.decide(id, decision);
    decided.set(id, [...(decided.get(id) ?? []), decision]);
  };
  const change = (who: number, changes: Partial<BookedAppointment>) => {
    const before = world.appointments.get(ids[who % ids.length] ?? '');
    if (!before) return undefined;
    const after = { ...before, ...changes, sequence: before.sequence + 1 };
    world.appointments.set(after.id, after);
    return { before, after };
  };
  const tell = (type: string, changed: ReturnType<typeof change>) =>
    changed && state(type, factOf(changed.after, { clinic }));
  const happen = async (happening: Happening): Promise<void> => {
    switch (happening.kind) {
      case 'book': {
        const appointment = bookedBy(happening, { clinic, nowMs: world.clock.nowMs, nth: ids.length });
        ids.push(appointment.id);
        world.appointments.set(appointment.id, appointment);
        if (happening.agrees)
          for (const purpose of purposes) decide(appointment.id, { purpose, decision: 'given' });
        return state('appointment.booked', factOf(appointment, { clinic }));
      }
      case 'move': {
        const id = ids[happening.who % ids.length] ?? '';
        const old = world.appointments.get(id);
        if (!old || old.status === 'cancelled') return;
        const later = Math.max(world.clock.nowMs + hourMs, old.startMs + happening.byHours * hourMs);
        const changed = change(happening.who, { startMs: later, endMs: later + 20 * 60_000 });
        const { start, end, practitioner, location, mode } = factOf(old, { clinic });
        const from = { start, end, practitioner, location, mode };
        if (changed) state('appointment.moved', { ...factOf(changed.after, { clinic }), from });
        return;
      }
      case 'cancel':
        return void tell('appointment.cancelled', change(happening.who, { status: 'cancelled' }));
      case 'attended':
      case 'noshow':
        return void tell(
          `appointment.${happening.kind}`,
          change(happening.who, { attendance: happening.kind }),
        );
      case 'answer':
      case 'other': {
        const id = ids[happening.who % ids.length];
        const type = happening.kind === 'answer' ? 'form.answered' : 'other.happened';
        return id === undefined ? undefined : state(type, { appointmentId: id });
      }
      case 'decide': {
        const id = ids[happening.who % ids.length];
        if (id === undefined) return;
        const { purpose, decision } = happening;
        return decide(id, { purpose, decision });
      }
      case 'again':
      case 'restate': {
        const fact = facts[happening.nth % (facts.length || 1)];
        if (!fact) return;
        if (happening.kind === 'again') world.plan(world.clock.nowMs, { fact: fact.ref });
        else world.state(fact.type, fact.data);
        return;
      }
      case 'hand-out-again': {
        const work = done[happening.nth % (done.length || 1)];
        return work && world.plan(world.clock.nowMs, work);
      }
      case 'pass':
        return world.workUntil(world.clock.nowMs + happening.hours * hourMs);
      case 'jump':
        world.clock.nowMs += happening.hours * hourMs;
        return;
      case 'outage':
        refused += happening.messages;
    }
  };
  for (const happening of happenings) await happen(happening);
  await world.workUntil(Infinity);
  return sent;
}

function bookedBy(
  { person, leadHours, service }: Extract<Happening, { kind: 'book' }>,
  { clinic, nowMs, nth }: { clinic: ClinicFile; nowMs: number; nth: number },
): BookedAppointment {
  const offered = clinic.services[service % clinic.services.length]?.id ?? '';
  const begins = nowMs + leadHours * hourMs;
  return {
    id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
    ...{
      status: 'booked',
      sequence: 0,
      service: offered,
      practitioner: 'oak',
      location: 'main',
      mode: 'AMB',
    },
    ...{ startMs: begins, endMs: begins + 20 * 60_000, bookedMs: nowMs },
    patient: {
      ...{ given: 'Patient', family: String(person), birthDate: '1980-01-01', email: 'p@patients.example' },
      // Every third has a landline.
      ...{ phone: person % 3 === 0 ? '+33199001234' : '+33639981234', locale: 'fr', notices: [] },
      audience: person % 2 === 0 ? 'new' : 'known',
    },
  };
}
