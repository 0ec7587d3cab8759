import type { NewBooking } from '../journeys/scheduling-port.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';

/** Records what was decided while booking, a row for each decision, in the transaction of the booking. */
export async function insertDecisions(
  sql: Sql,
  { id, clinic, decisions, nowMs }: Pick<NewBooking, 'id' | 'clinic' | 'decisions' | 'nowMs'>,
  newId: () => string,
): Promise<void> {
  const rows = decisions.map((decision) => ({ ...decision, record: newId() }));
  // One statement for all of them, for the patient waits.
  await sql.query(
    `insert into consent (id, clinic_id, booking_id, notice_id, notice_version, notice_language, notice_hash,
                          purpose, decision, method, recorded_at)
     select record, $1, $2, id, version, language, hash, purpose, decision, 'booking-form', $3
       from jsonb_to_recordset($4::jsonb)
         as shown (record uuid, id text, version text, language text, hash text, purpose text, decision text)`,
    [clinic.id, id, instantText(nowMs), JSON.stringify(rows)],
  );
}
