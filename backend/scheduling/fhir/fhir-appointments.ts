import type {
  AppointmentChange,
  AppointmentPort,
  Cancellation,
  ChangeOutcome,
  Reschedule,
} from '../../journeys/appointment-port.ts';
import type { BookedAppointment } from '../../journeys/journey-ports.ts';
import { Refusal } from '../../journeys/refusal.ts';
import type { Unsettled } from '../../journeys/unsettled-port.ts';
import { appointmentSystem, type FhirClinic } from './fhir-clinic.ts';
import { available } from './fhir-diary.ts';
import { appointmentBy } from './fhir-places.ts';
import type { FhirJson } from './fhir-server.ts';
import { moveThere } from './move-there.ts';
import { changeTakesMs, settleNow, type SettlingContext } from './settle.ts';

type Context = Omit<SettlingContext, 'appointments'>;

/**
 * Moves and cancels where a FHIR server has the diary.
 *
 * Promises: a move has the new time there before it is told here, and the old time is given up only after that; a
 * cancelled appointment is cancelled here first, and then there for as long as it takes. Whatever stops it half way was
 * noted before it began, and is brought to what the patient was told.
 */
export function fhirAppointments(at: FhirClinic, local: AppointmentPort, context: Context): AppointmentPort {
  const both = { ...context, appointments: local, at, local };
  return {
    find: (clinic, id) => local.find(clinic, id),
    findChange: (change) => local.findChange(change),
    reschedule: (change) => available(() => reschedule(change, both)),
    cancel: (change) => cancel(change, both),
  };
}

type Both = SettlingContext & { at: FhirClinic; local: AppointmentPort };

async function reschedule(change: Reschedule, both: Both): Promise<ChangeOutcome> {
  const { at, local, unsettled } = both;
  const current = await local.find(change.clinic.id, change.appointmentId);
  if (isRefused(change, current)) return local.reschedule(change); // it says why, or replays
  const remote = await remoteOf(change, at);
  const { place } = change;
  const note = await noteOf(change, both);
  const wanted = 'hold' in place ? place.hold.candidate : place.candidate;
  if ((await moveThere(remote, wanted, at)) === 'slot_taken') {
    await unsettled.settled(note.id);
    return { kind: 'slot_taken' };
  }
  const outcome = await local.reschedule(change);
  // Gives back the old slot; or the new one, where it was lost here after it was had there.
  await settleNow(note.id, note.about, both);
  return outcome;
}

async function cancel(change: Cancellation, both: Both): Promise<ChangeOutcome> {
  const { local, unsettled } = both;
  const current = await local.find(change.clinic.id, change.appointmentId);
  if (isRefused(change, current)) return local.cancel(change);
  const note = await noteOf(change, both);
  const outcome = await local.cancel(change);
  if ('appointment' in outcome) await settleNow(note.id, note.about, both);
  else await unsettled.settled(note.id);
  return outcome;
}

async function noteOf({ clinic, appointmentId }: AppointmentChange, { unsettled, nowMs }: Both) {
  const about: Unsettled = { clinic: clinic.id, appointmentId };
  return { about, id: await unsettled.note(about, nowMs() + changeTakesMs) };
}

/** Whether the appointment here forbids it, before anything is asked of the server. */
function isRefused({ ifVersion }: AppointmentChange, current: BookedAppointment | undefined): boolean {
  if (!current || current.status === 'cancelled') return true;
  return ifVersion !== undefined && ifVersion !== current.sequence;
}

/** @throws Refusal `unavailable` if the server does not know it: what it was told to keep, only its desk can mend. */
async function remoteOf({ appointmentId }: AppointmentChange, at: FhirClinic): Promise<FhirJson> {
  const remote = await appointmentBy(at, appointmentSystem, appointmentId);
  if (!remote) throw new Refusal('unavailable', { detail: 'scheduling: appointment_unknown' });
  return remote;
}
