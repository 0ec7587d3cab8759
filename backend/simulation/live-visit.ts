import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';
import type { BookedAppointment, ClaimedSend } from '../journeys/journey-ports.ts';
import { dayMs, hourMs, type SimulatedClinic, type Visit } from './draw-visit.ts';
import type { World } from './world.ts';

/** A visit as it happens. */
export interface LivedVisit {
  visit: Visit;
  world: World;
  simulated: SimulatedClinic;
  isReminded: boolean;
  isMoved: boolean;
  isFormAsked: boolean;
  /** The form was sent before the visit. */
  isFormAnswered: boolean;
  /** How it ended. */
  end?: 'cancelled' | 'attended' | 'noshow';
}

/** Lets a visit happen in a world: each part at its time, and some because of what the patient is told. */
export function liveVisit(visit: Visit, world: World, simulated: SimulatedClinic): LivedVisit {
  const lived: LivedVisit = {
    ...{ visit, world, simulated },
    ...{ isReminded: false, isMoved: false, isFormAsked: false, isFormAnswered: false },
  };
  const { bookedMs, cancelledMs, move, withdrawnMs, time } = visit;
  world.plan(bookedMs, { act: () => book(lived) });
  if (cancelledMs !== undefined) world.plan(cancelledMs, { act: () => cancel(lived) });
  if (withdrawnMs !== undefined) world.plan(withdrawnMs, { act: () => withdraw(lived) });
  if (move) world.plan(move.atMs, { act: () => moveTo(lived, move.to) });
  else world.plan(time.startMs, { act: () => begin(lived) });
  return lived;
}

/** A message has reached the patient, who may do what it asks for. */
export function hearMessage(lived: LivedVisit, { send: { template } }: Pick<ClaimedSend, 'send'>): void {
  const { visit, world, simulated } = lived;
  const { noShow, form } = simulated.scenario;
  const aheadMs = appointmentOf(lived).startMs - world.clock.nowMs;
  if (aheadMs >= 0 && aheadMs <= noShow.withinDays * dayMs && isNamed(template, noShow.templates))
    lived.isReminded = true;
  if (!isNamed(template, form.templates)) return;
  lived.isFormAsked = true;
  if (!visit.form.chance(form.answerShare)) return;
  // Half within the median, a few much later: people answer at once or put it off.
  const afterMs = Math.round(form.medianHours * Math.exp(visit.form.normal()) * hourMs);
  world.plan(world.clock.nowMs + afterMs, { act: () => answerForm(lived) });
}

/** Tells whether the name of a template holds one of some words. */
export function isNamed(template: string, words: readonly string[]): boolean {
  return words.some((word) => template.includes(word));
}

function book({ visit, world, simulated }: LivedVisit): void {
  const { id, patient, time, decisions, bookedMs, facts } = visit;
  const { service, practitioner, location, mode, startMs, endMs } = time;
  const booked = { id, status: 'booked', sequence: 0, bookedMs, patient } as const;
  const appointment = { ...booked, service, practitioner, location, mode, startMs, endMs };
  world.appointments.set(id, appointment);
  for (const decision of decisions) world.decide(id, decision);
  world.state('appointment.booked', factOf(appointment, simulated));
  const anchors = { booked: bookedMs, start: startMs, end: endMs };
  for (const { type, after, afterMs } of facts)
    world.plan(anchors[after] + afterMs, { act: () => world.state(type, { appointmentId: id }) });
}

function cancel(lived: LivedVisit): void {
  lived.end = 'cancelled';
  const appointment = change(lived, { status: 'cancelled' });
  lived.world.state('appointment.cancelled', factOf(appointment, lived.simulated));
}

function withdraw({ visit: { id, decisions }, world }: LivedVisit): void {
  for (const { purpose, decision } of decisions) {
    if (purpose !== 'care' && decision === 'given') world.decide(id, { purpose, decision: 'withdrawn' });
  }
}

function moveTo(lived: LivedVisit, to: Visit['time']): void {
  const { simulated, world, visit } = lived;
  const { practitioner, location, mode, startMs, endMs } = to;
  lived.isMoved = true;
  // A reminder of the time before is none of this one.
  lived.isReminded = false;
  const appointment = change(lived, { practitioner, location, mode, startMs, endMs });
  const { start, end, ...was } = factOf({ ...appointment, ...visit.time }, simulated);
  const from = { start, end, practitioner: was.practitioner, location: was.location, mode: was.mode };
  world.state('appointment.moved', { ...factOf(appointment, simulated), from });
  world.plan(startMs, { act: () => begin(lived) });
}

/** The start of the visit, for which the patient has come or not. */
function begin(lived: LivedVisit): void {
  const { visit, world, simulated } = lived;
  if (lived.end !== undefined) return;
  const { share, remindedTimes } = simulated.scenario.noShow;
  const isMissed = visit.noShowDice < share * (lived.isReminded ? remindedTimes : 1);
  const attendance = isMissed ? 'noshow' : 'attended';
  lived.end = attendance;
  if (visit.reportedAfterMs === undefined) return;
  const report = () => {
    const appointment = change(lived, { attendance });
    world.state(`appointment.${attendance}`, factOf(appointment, simulated));
  };
  world.plan(appointmentOf(lived).endMs + visit.reportedAfterMs, { act: report });
}

/** A form may be sent more than once, or after the visit; the first one counts. */
function answerForm(lived: LivedVisit): void {
  const { visit, world } = lived;
  if (lived.isFormAnswered || lived.end === 'cancelled') return;
  if (world.clock.nowMs > appointmentOf(lived).startMs) return;
  lived.isFormAnswered = true;
  world.state('form.answered', { appointmentId: visit.id });
}

function appointmentOf({ visit: { id }, world }: LivedVisit): BookedAppointment {
  const appointment = world.appointments.get(id);
  if (!appointment) throw new Error('A visit is lived before it is booked.');
  return appointment;
}

function change(lived: LivedVisit, changes: Partial<BookedAppointment>): BookedAppointment {
  const before = appointmentOf(lived);
  const after = { ...before, ...changes, sequence: before.sequence + 1, changedMs: lived.world.clock.nowMs };
  lived.world.appointments.set(after.id, after);
  return after;
}

/** What the backend states of an appointment. */
export function factOf(
  { id, startMs, endMs, service, practitioner, location, mode }: Omit<BookedAppointment, 'patient'>,
  { clinic: { timeZone } }: Pick<SimulatedClinic, 'clinic'>,
) {
  const [start, end] = [isoWithOffset(startMs, timeZone), isoWithOffset(endMs, timeZone)];
  return { appointmentId: id, start, end, timezone: timeZone, service, practitioner, location, mode };
}
