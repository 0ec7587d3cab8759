import type {
  AppointmentChange,
  AppointmentPort,
  Cancellation,
  ChangeOutcome,
  Reschedule,
} from '../../journeys/appointment-port.ts';
import type { BookedAppointment } from '../../journeys/journey-ports.ts';
import { Refusal } from '../../journeys/refusal.ts';
import { timesOf, actorOf } from './appointment-resource.ts';
import { appointmentSystem, bookingSystem, type FhirClinic } from './fhir-clinic.ts';
import { available } from './fhir-diary.ts';
import { appointmentBy, freeSlots, slotAt, takeSlot, type WantedPlace } from './fhir-places.ts';
import { versionOf, type FhirJson } from './fhir-server.ts';
import { takingOf } from './lost-slot.ts';

/**
 * Moves and cancels where a FHIR server has the diary: there first, then here.
 *
 * Promises: the old time is given up only after the Appointment has the new one, so whatever stops it half way, the
 * patient has one appointment; its own repetition frees what was left taken.
 */
export function fhirAppointments(at: FhirClinic, local: AppointmentPort): AppointmentPort {
  return {
    find: (clinic, id) => local.find(clinic, id),
    findChange: (change) => local.findChange(change),
    reschedule: (change) => available(() => reschedule(change, at, local)),
    cancel: (change) => available(() => cancel(change, at, local)),
  };
}

async function reschedule(
  change: Reschedule,
  at: FhirClinic,
  local: AppointmentPort,
): Promise<ChangeOutcome> {
  const current = await local.find(change.clinic.id, change.appointmentId);
  const refusal = refusalOf(change, current);
  if (refusal || !current) return local.reschedule(change); // it says why, or replays
  const remote = await remoteOf(change, at);
  const { place } = change;
  const wanted = 'hold' in place ? place.hold.candidate : place.candidate;
  const moved = await moveThere(remote, wanted, at);
  if (moved === 'slot_taken') return { kind: 'slot_taken' };
  const outcome = await local.reschedule(change);
  // Lost here after it was had there: back to what the patient was told last.
  if (outcome.kind !== 'changed' && outcome.kind !== 'replayed')
    await moveThere(await remoteOf(change, at), current, at);
  return outcome;
}

async function cancel(change: Cancellation, at: FhirClinic, local: AppointmentPort): Promise<ChangeOutcome> {
  const current = await local.find(change.clinic.id, change.appointmentId);
  if (refusalOf(change, current) || !current) return local.cancel(change);
  const remote = await remoteOf(change, at);
  if (remote['status'] !== 'cancelled') {
    const ifVersion = versionOf(remote);
    const taking = takingOf(await at.server.update({ ...remote, status: 'cancelled' }, { ifVersion }));
    // `slot_taken` is how a server says that it keeps the cancelled one, or that the desk was faster.
    if (taking.kind === 'refused') throw new Refusal('unavailable');
    if (taking.kind === 'slot_taken' && (await remoteOf(change, at))['status'] !== 'cancelled')
      return { kind: 'precondition_failed' };
  }
  await freeSlots(at, markOn(remote));
  return local.cancel(change);
}

/** What the appointment here forbids, before anything is asked of the server. */
function refusalOf(
  { ifVersion }: AppointmentChange,
  current: BookedAppointment | undefined,
): 'refused' | undefined {
  if (!current || current.status === 'cancelled') return 'refused';
  return ifVersion !== undefined && ifVersion !== current.sequence ? 'refused' : undefined;
}

/** @throws Refusal `unavailable` if the server does not know it: what it was told to keep, only its desk can mend. */
async function remoteOf({ appointmentId }: AppointmentChange, at: FhirClinic): Promise<FhirJson> {
  const remote = await appointmentBy(at, appointmentSystem, appointmentId);
  if (!remote) throw new Refusal('unavailable', { detail: 'scheduling: appointment_unknown' });
  return remote;
}

async function moveThere(
  remote: FhirJson,
  wanted: WantedPlace,
  at: FhirClinic,
): Promise<'moved' | 'slot_taken'> {
  const mark = markOn(remote);
  const slot = await slotAt(at, wanted, mark);
  if (!slot || (await takeSlot(at, slot, mark)) === 'slot_taken') return 'slot_taken';
  const timeZone = at.clinic.timeZone;
  if (!standsIn(remote, slot.slotId)) {
    const actor = actorOf(at.clinic.practitioners.find(({ id }) => id === wanted.practitioner));
    const participants = Array.isArray(remote['participant']) ? (remote['participant'] as FhirJson[]) : [];
    const patients = participants.filter((each) => !isPractitioner(each));
    const changed = {
      ...remote,
      ...timesOf(wanted, { slot, timeZone }),
      participant: [...patients, { actor, status: 'accepted' }],
    };
    const ifVersion = versionOf(remote);
    const taking = takingOf(await at.server.update(changed, { ifVersion }));
    if (taking.kind !== 'taken') {
      await freeSlots(at, mark, slotOf(remote));
      if (taking.kind === 'slot_taken') return 'slot_taken';
      throw new Refusal('unavailable', { detail: `scheduling: status_${taking.status}` });
    }
  }
  await freeSlots(at, mark, slot.slotId);
  return 'moved';
}

/** The patient is contained (`#patient`); everyone else who was ours to write is the practitioner. */
function isPractitioner({ actor }: FhirJson): boolean {
  const { reference, identifier } = (actor ?? {}) as FhirJson;
  return typeof reference === 'string'
    ? /(?:^|\/)Practitioner(?:Role)?\//.test(reference)
    : identifier !== undefined;
}

function slotOf({ slot }: FhirJson): string | undefined {
  const [first] = Array.isArray(slot) ? (slot as FhirJson[]) : [];
  const reference = first?.['reference'];
  return typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
}

const standsIn = (remote: FhirJson, slotId: string) => slotOf(remote) === slotId;

function markOn({ identifier }: FhirJson): string {
  const list = Array.isArray(identifier) ? (identifier as FhirJson[]) : [];
  const ours = list.find(({ system }) => system === bookingSystem)?.['value'];
  if (typeof ours !== 'string') throw new Refusal('unavailable', { detail: 'scheduling: mark_missing' });
  return ours;
}
