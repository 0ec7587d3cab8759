import type { ImportedSlot } from '../../src/domain/booking/diary-import.ts';
import type { Db } from './db.ts';
import { instantText } from './instant-text.ts';

/** Adds imported slots to a clinic's diary, all or none; the same id replaces, `entered-in-error` removes. */
export async function saveImported(db: Db, clinic: string, slots: readonly ImportedSlot[]): Promise<void> {
  const gone = slots.filter(({ status }) => status === 'entered-in-error').map(({ slotId }) => slotId);
  const rows = slots
    .filter(({ status }) => status !== 'entered-in-error')
    .map(({ startMs, endMs, ...slot }) => ({
      ...slot,
      start: instantText(startMs),
      end: instantText(endMs),
    }));
  await db.tx(async (sql) => {
    await sql.query('delete from imported_slot where clinic_id = $1 and slot_id = any($2::text[])', [
      clinic,
      gone,
    ]);
    // One id may stand twice in a file: the later entry is the one that holds.
    await sql.query(
      `insert into imported_slot
         (clinic_id, slot_id, practitioner_id, location_id, status, services, start_at, end_at)
       select distinct on (slot->>'slotId') $1, slot->>'slotId', slot->>'practitioner', slot->>'location',
              slot->>'status', nullif(slot->'services', 'null'::jsonb),
              (slot->>'start')::timestamptz, (slot->>'end')::timestamptz
         from jsonb_array_elements($2::jsonb) with ordinality as entry (slot, place)
        order by slot->>'slotId', place desc
       on conflict (clinic_id, slot_id) do update set
         practitioner_id = excluded.practitioner_id, location_id = excluded.location_id,
         status = excluded.status, services = excluded.services,
         start_at = excluded.start_at, end_at = excluded.end_at`,
      [clinic, JSON.stringify(rows)],
    );
  });
}
