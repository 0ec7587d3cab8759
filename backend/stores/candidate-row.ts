import type { Mode } from '../../src/contracts/slot.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';

/** A time of a practitioner for a reason, as the tables of holds and of offers have it. */
export interface CandidateRow {
  service_id: string;
  practitioner_id: string;
  location_id: string;
  mode: Mode;
  start_at: Date;
  end_at: Date;
  busy_until: Date;
}

export function candidateOf(row: CandidateRow): Candidate {
  return {
    service: row.service_id,
    practitioner: row.practitioner_id,
    location: row.location_id,
    mode: row.mode,
    startMs: row.start_at.getTime(),
    endMs: row.end_at.getTime(),
    busyUntilMs: row.busy_until.getTime(),
  };
}
