import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { Rollback, type Sql } from './db.ts';
import { instantText } from './instant-text.ts';

/** A hold has an end, a booking has none. */
export type NewOccupancy = { id: string; clinic: string; candidate: Candidate; nowMs: number } & (
  { expiresMs: number } | { bookingId: string }
);

/**
 * Takes a practitioner's time, or fails if someone has it: with an exclusion violation, or by rolling back. Holds that ran out go
 * first, in the same transaction: nothing else ever has to clean them up.
 */
export async function insertOccupancy(sql: Sql, occupancy: NewOccupancy): Promise<void> {
  const { id, clinic, candidate, nowMs } = occupancy;
  const { practitioner, service, location, mode } = candidate;
  const [start, end, busyUntil] = [candidate.startMs, candidate.endMs, candidate.busyUntilMs].map(
    instantText,
  );
  await sql.query(
    `delete from occupancy
      where clinic_id = $1 and practitioner_id = $2 and tstzrange(start_at, busy_until) && tstzrange($3, $4)
        and expires_at <= $5`,
    [clinic, practitioner, start, busyUntil, instantText(nowMs)],
  );
  // The clinic's own system may have filled the time since it was offered.
  const inserted = await sql.query(
    `insert into occupancy
       (id, clinic_id, practitioner_id, service_id, location_id, mode, start_at, end_at, busy_until, expires_at, booking_id)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 where not exists (
       select from imported_slot
        where clinic_id = $2 and practitioner_id = $3 and status <> 'free'
          and tstzrange(start_at, end_at) && tstzrange($7, $9)
     ) returning id`,
    [
      ...[id, clinic, practitioner, service, location, mode, start, end, busyUntil],
      ...('expiresMs' in occupancy ? [instantText(occupancy.expiresMs), null] : [null, occupancy.bookingId]),
    ],
  );
  if (inserted.length === 0) throw new Rollback({ kind: 'slot_taken' as const });
}
