import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import type { BookingPlace } from '../journeys/scheduling-port.ts';
import { Rollback, type Sql } from './db.ts';
import { insertOccupancy } from './insert-occupancy.ts';
import { instantText } from './instant-text.ts';

export interface TimeToTake {
  place: BookingPlace;
  clinic: string;
  bookingId: string;
  /** Of the entry in the diary, where a new one is needed. */
  newId: () => string;
  nowMs: number;
}

/**
 * Gives a time to an appointment. The patient's own hold becomes the appointment in place, so it can never be in the
 * way of it.
 *
 * @throws Rollback with `hold_expired` or `slot_taken`; or an exclusion violation, where someone has the time.
 */
export async function takeTime(sql: Sql, time: TimeToTake): Promise<Candidate> {
  const { place, clinic, bookingId, newId, nowMs } = time;
  if ('candidate' in place) {
    const { candidate } = place;
    await insertOccupancy(sql, { id: newId(), clinic, candidate, nowMs, bookingId });
    return candidate;
  }
  const converted = await sql.query(
    `update occupancy set booking_id = $3, expires_at = null
      where clinic_id = $1 and id = $2 and booking_id is null and expires_at > $4 returning id`,
    [clinic, place.hold.id, bookingId, instantText(nowMs)],
  );
  if (converted.length === 0) throw new Rollback({ kind: 'hold_expired' as const });
  return place.hold.candidate;
}
