import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import type { Clock } from '../journeys/ports.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { BookingPlace, SchedulingPort } from '../journeys/scheduling-port.ts';

export const mostAlternatives = 5;

/** @throws Refusal if the hold or the slot is not to be had. */
export async function findPlace(
  { holdId, slotId }: { holdId?: string | undefined; slotId?: string | undefined },
  clinic: ClinicFile,
  { scheduling, clock }: { scheduling: SchedulingPort; clock: Clock },
): Promise<BookingPlace> {
  if (holdId !== undefined) {
    const hold = await scheduling.findHold(clinic, holdId);
    if (typeof hold === 'string') throw new Refusal(hold);
    // The minimum notice ran while the patient typed; only a time that has begun is too late now.
    if (hold.candidate.startMs <= clock.now()) throw new Refusal('too_late');
    return { hold };
  }
  return { candidate: await offeredCandidate(scheduling, clinic, slotId ?? '') };
}

/** The time a place stands for. */
export function candidateOf(place: BookingPlace): Candidate {
  return 'hold' in place ? place.hold.candidate : place.candidate;
}

/** @throws Refusal if the diary does not offer that slot, or not any more. */
export async function offeredCandidate(
  scheduling: SchedulingPort,
  clinic: ClinicFile,
  slotId: string,
): Promise<Candidate> {
  const located = await scheduling.locate(clinic, slotId);
  if (located.kind !== 'offered') throw new Refusal(located.kind);
  return located.candidate;
}

/**
 * Refuses a time that someone else has, with free ones near it.
 *
 * @throws Refusal always.
 */
export async function refuseTaken(
  scheduling: SchedulingPort,
  clinic: ClinicFile,
  lost: Candidate,
): Promise<never> {
  const alternatives = await scheduling.findNear(clinic, lost, mostAlternatives);
  throw new Refusal('slot_taken', { alternatives });
}
