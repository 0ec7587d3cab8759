import type { ImportedFreeSlot } from '../../src/domain/booking/diary-candidate.ts';
import type { DiaryRange, DiaryStorePort, HeldSlot } from '../journeys/scheduling-port.ts';
import { bookInTransaction, type BookingContext } from './book-in-transaction.ts';
import { candidateOf, type CandidateRow } from './candidate-row.ts';
import { EXCLUSION_VIOLATION, Rollback, sqlStateOf, type Db, type Sql } from './db.ts';
import { insertOccupancy } from './insert-occupancy.ts';
import { instantText } from './instant-text.ts';
import { saveImported } from './save-imported.ts';

interface OccupiedRow {
  practitioner_id: string;
  start_at: Date;
  busy_until: Date;
}

interface HoldRow extends CandidateRow {
  id: string;
  expires_at: Date;
}

interface FreeRow {
  practitioner_id: string;
  location_id: string;
  services: string[] | null;
  start_at: Date;
  end_at: Date;
}

const holdColumns =
  'id, practitioner_id, service_id, location_id, mode, start_at, end_at, busy_until, expires_at';

/** Keeps the built-in diary. Overlap is refused by the table's exclusion constraint, never by looking first. */
export function diaryStore(db: Db, context: BookingContext): DiaryStorePort {
  return {
    occupied: (range) => readOccupied(db, range),
    importedFree: (range) => readImportedFree(db, range),
    saveImported: (clinic, slots) => saveImported(db, clinic, slots),
    async insertHold(clinic, hold, nowMs) {
      try {
        await db.tx((sql) => insertOccupancy(sql, { clinic, nowMs, ...hold }));
        return 'held';
      } catch (error) {
        if (error instanceof Rollback || sqlStateOf(error) === EXCLUSION_VIOLATION) return 'slot_taken';
        throw error;
      }
    },
    async findHold(clinic, holdId) {
      const rows = await db.query<HoldRow>(
        `select ${holdColumns} from occupancy where clinic_id = $1 and id = $2 and booking_id is null`,
        [clinic, holdId],
      );
      return rows[0] && heldSlotOf(rows[0]);
    },
    async extendHold(clinic, holdId, { expiresMs, nowMs }) {
      const rows = await db.query<{ expires_at: Date }>(
        `update occupancy set
           expires_at = case when extended then expires_at else greatest(expires_at, $3::timestamptz) end,
           extended = true
         where clinic_id = $1 and id = $2 and booking_id is null and expires_at > $4
         returning expires_at`,
        [clinic, holdId, instantText(expiresMs), instantText(nowMs)],
      );
      return rows[0]?.expires_at.getTime();
    },
    async deleteHold(clinic, holdId) {
      await db.query('delete from occupancy where clinic_id = $1 and id = $2 and booking_id is null', [
        clinic,
        holdId,
      ]);
    },
    async book(booking) {
      try {
        return await db.tx((sql) => bookInTransaction(sql, booking, context));
      } catch (error) {
        if (error instanceof Rollback) return error.outcome;
        if (sqlStateOf(error) === EXCLUSION_VIOLATION) return { kind: 'slot_taken' };
        throw error;
      }
    },
    async findByKey(clinic, idempotencyKey) {
      const rows = await db.query<{ receipt: string; request_hash: string }>(
        `select receipt, request_hash from idempotency where clinic_id = $1 and key = $2 and kind = 'booking'`,
        [clinic, idempotencyKey],
      );
      return rows[0] && { receipt: rows[0].receipt, requestHash: rows[0].request_hash };
    },
  };
}

/** What is taken in a range: appointments, holds that have not run out, busy times of an imported diary. */
export async function readOccupied(sql: Sql, { clinic, practitioners, startMs, endMs, nowMs }: DiaryRange) {
  const rows = await sql.query<OccupiedRow>(
    `select practitioner_id, start_at, busy_until from occupancy
      where clinic_id = $1 and practitioner_id = any($2::text[])
        and tstzrange(start_at, busy_until) && tstzrange($3, $4)
        and (expires_at is null or expires_at > $5)
     union all
     select practitioner_id, start_at, end_at from imported_slot
      where clinic_id = $1 and practitioner_id = any($2::text[])
        and tstzrange(start_at, end_at) && tstzrange($3, $4) and status <> 'free'`,
    [clinic, practitioners, instantText(startMs), instantText(endMs), instantText(nowMs)],
  );
  return rows.map(({ practitioner_id, start_at, busy_until }) => ({
    practitioner: practitioner_id,
    startMs: start_at.getTime(),
    endMs: busy_until.getTime(),
  }));
}

/** The free times of an imported diary in a range. */
export async function readImportedFree(
  sql: Sql,
  { clinic, practitioners, startMs, endMs }: DiaryRange,
): Promise<ImportedFreeSlot[]> {
  const rows = await sql.query<FreeRow>(
    `select practitioner_id, location_id, services, start_at, end_at from imported_slot
      where clinic_id = $1 and practitioner_id = any($2::text[]) and status = 'free'
        and tstzrange(start_at, end_at) && tstzrange($3, $4)`,
    [clinic, practitioners, instantText(startMs), instantText(endMs)],
  );
  return rows.map(({ practitioner_id, location_id, services, start_at, end_at }) => ({
    practitioner: practitioner_id,
    location: location_id,
    services,
    startMs: start_at.getTime(),
    endMs: end_at.getTime(),
  }));
}

function heldSlotOf(row: HoldRow): HeldSlot {
  return {
    id: row.id,
    expiresMs: row.expires_at.getTime(),
    candidate: candidateOf(row),
  };
}
