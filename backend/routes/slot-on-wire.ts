import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { slotIdOf } from '../../src/domain/booking/diary-slot-id.ts';
import { isoWithOffset } from '../../src/lib/iso-with-offset.ts';

/** Writes a free time as a client sees it. */
export function slotOnWire(candidate: Candidate, clinic: ClinicFile): Slot {
  const { practitioner, location, mode, bookingUrl } = candidate;
  return {
    id: slotIdOf({ clinic: clinic.id, ...candidate }),
    start: isoWithOffset(candidate.startMs, clinic.timeZone),
    end: isoWithOffset(candidate.endMs, clinic.timeZone),
    practitioner,
    location,
    mode,
    ...(bookingUrl !== undefined && { bookingUrl }),
  };
}
