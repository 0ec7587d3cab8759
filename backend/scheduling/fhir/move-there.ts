import { Refusal } from '../../journeys/refusal.ts';
import { actorOf, timesOf } from './appointment-resource.ts';
import { appointmentSystem, bookingSystem, type FhirClinic } from './fhir-clinic.ts';
import {
  appointmentBy,
  freeSlots,
  identifierOn,
  slotAt,
  takeSlot,
  writeAppointment,
  type WantedPlace,
} from './fhir-places.ts';
import type { FhirJson } from './fhir-server.ts';
import { takingOf } from './lost-slot.ts';

/**
 * Gives an Appointment another place: the new Slot is taken, then the Appointment changed. The old Slot stays taken, for
 * the patient may still have to go back to it. Moving it to where it is changes nothing.
 *
 * @throws Refusal `unavailable` if the server refuses for a reason that is not the loss of the slot.
 */
export async function moveThere(
  remote: FhirJson,
  wanted: WantedPlace,
  at: FhirClinic,
): Promise<'moved' | 'slot_taken'> {
  if (standsAt(remote, wanted, at)) return 'moved';
  const mark = markOn(remote);
  const slot = await slotAt(at, wanted, mark);
  if (!slot || (await takeSlot(at, slot, mark)) === 'slot_taken') return 'slot_taken';
  const participants = Array.isArray(remote['participant']) ? (remote['participant'] as FhirJson[]) : [];
  const patients = participants.filter((each) => !isPractitioner(each));
  const changed = {
    ...remote,
    ...timesOf(wanted, { slot, timeZone: at.clinic.timeZone }),
    participant: [...patients, { actor: practitionerAt(wanted, at), status: 'accepted' }],
  };
  const taking = takingOf(await writeAppointment(at, changed));
  if (taking.kind === 'taken') return 'moved';
  await freeSlots(at, mark, slotOf(remote));
  if (taking.kind === 'slot_taken') return 'slot_taken';
  throw new Refusal('unavailable', { detail: `scheduling: status_${taking.status}` });
}

/**
 * Cancels an Appointment; one that is cancelled already stays so.
 *
 * @throws Refusal `unavailable` if it stands all the same.
 */
export async function cancelThere(remote: FhirJson, at: FhirClinic): Promise<void> {
  if (remote['status'] === 'cancelled') return;
  const { status } = await writeAppointment(at, { ...remote, status: 'cancelled' });
  // An answer that shows the cancelled one and an answer that refuses can look alike: the server is asked.
  const now = await appointmentBy(at, appointmentSystem, identifierOn(remote, appointmentSystem) ?? '');
  if (now && now['status'] !== 'cancelled')
    throw new Refusal('unavailable', { detail: `scheduling: status_${status}` });
}

export function slotOf({ slot }: FhirJson): string | undefined {
  const [first] = Array.isArray(slot) ? (slot as FhirJson[]) : [];
  const reference = first?.['reference'];
  return typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
}

/** @throws Refusal `unavailable` for an Appointment that this backend did not write. */
export function markOn(appointment: FhirJson): string {
  const ours = identifierOn(appointment, bookingSystem);
  if (ours === undefined) throw new Refusal('unavailable', { detail: 'scheduling: mark_missing' });
  return ours;
}

function standsAt(remote: FhirJson, wanted: WantedPlace, at: FhirClinic): boolean {
  const { reference, identifier } = practitionerAt(wanted, at) as FhirJson;
  const participants = Array.isArray(remote['participant']) ? (remote['participant'] as FhirJson[]) : [];
  const isWith = participants.some(({ actor }) => {
    const named = (actor ?? {}) as FhirJson;
    return reference === undefined
      ? (named['identifier'] as FhirJson | undefined)?.['value'] === (identifier as FhirJson)['value']
      : named['reference'] === reference;
  });
  return isWith && Date.parse(String(remote['start'])) === wanted.startMs;
}

const practitionerAt = (wanted: WantedPlace, { clinic }: FhirClinic) =>
  actorOf(clinic.practitioners.find(({ id }) => id === wanted.practitioner));

/** The patient is contained (`#patient`); everyone else who was ours to write is the practitioner. */
function isPractitioner({ actor }: FhirJson): boolean {
  const { reference, identifier } = (actor ?? {}) as FhirJson;
  return typeof reference === 'string'
    ? /(?:^|\/)Practitioner(?:Role)?\//.test(reference)
    : identifier !== undefined;
}
