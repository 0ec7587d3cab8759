import type { AppointmentPort } from '../../journeys/appointment-port.ts';
import { Refusal } from '../../journeys/refusal.ts';
import type { Unsettled, UnsettledPort } from '../../journeys/unsettled-port.ts';
import { NoAnswer } from '../http-exchange.ts';
import { appointmentSystem, bookingSystem, type FhirClinic } from './fhir-clinic.ts';
import { appointmentBy, freeSlots, identifierOn } from './fhir-places.ts';
import type { FhirJson } from './fhir-server.ts';
import { cancelThere, markOn, moveThere, slotOf } from './move-there.ts';

export interface SettlingContext {
  /** What the patients of this backend were told. */
  appointments: Pick<AppointmentPort, 'find'>;
  unsettled: UnsettledPort;
  nowMs: () => number;
}

/** Longer than any change takes: whatever is still noted then was cut short. */
export const changeTakesMs = 2 * 60_000;

/**
 * Makes the server agree with what the patient was told here: what was cancelled, or never kept, is cancelled there and
 * its Slot free; what was moved stands where it was moved to, and there alone. Repeating it changes nothing.
 *
 * @throws NoAnswer or Refusal `unavailable` where the server would not: then it has to be tried again.
 */
export async function settle(
  { clinic, appointmentId, mark }: Unsettled,
  at: FhirClinic,
  { find }: Pick<AppointmentPort, 'find'>,
): Promise<void> {
  const remote =
    mark === undefined
      ? await appointmentBy(at, appointmentSystem, appointmentId)
      : await appointmentBy(at, bookingSystem, mark);
  const ours = remote ? identifierOn(remote, bookingSystem) : mark;
  if (ours === undefined) return;
  if (!remote) return freeSlots(at, ours);
  const known = await find(clinic, identifierOn(remote, appointmentSystem) ?? appointmentId);
  const isOver = !known || known.status === 'cancelled' || remote['status'] === 'cancelled';
  if (isOver) {
    // What nobody was told of gives its mark back too: the key may still book.
    await cancelThere(known ? remote : withoutMark(remote), at);
    return freeSlots(at, ours);
  }
  if ((await moveThere(remote, known, at)) === 'slot_taken') throw new Refusal('unavailable');
  const standing = await appointmentBy(at, bookingSystem, markOn(remote));
  const kept = standing && slotOf(standing);
  if (kept !== undefined) await freeSlots(at, ours, kept);
}

function withoutMark({ identifier, ...rest }: FhirJson): FhirJson {
  const others = (identifier as FhirJson[]).filter(({ system }) => system !== bookingSystem);
  return { ...rest, identifier: others };
}

/** Settles at once what was just done here. The patient has their answer, so what fails now is done later. */
export async function settleNow(
  noteId: string,
  about: Unsettled,
  { at, appointments, unsettled }: SettlingContext & { at: FhirClinic },
): Promise<void> {
  try {
    await settle(about, at, appointments);
  } catch (error) {
    if (!(error instanceof NoAnswer) && !(error instanceof Refusal)) throw error;
    return unsettled.lookSoon(noteId);
  }
  await unsettled.settled(noteId);
}
