import type { ConsentRecord } from '../src/contracts/consent.ts';
import type { Agreed, NewConsent, PreferencePort } from './scheduling/preferences.ts';
import type { Db, Sql } from './stores/db.ts';
import { instantText } from './stores/instant-text.ts';

/** Reads and adds consent records by the person, where the consent store goes by the appointment. */
export function preferenceRecords(db: Db, newId: () => string): PreferencePort {
  return {
    async agreed(clinic, appointmentId, purpose) {
      const latest = await db.query<Agreed & { decision: ConsentRecord['decision'] }>(
        `select distinct on (consent.booking_id) consent.booking_id as "appointmentId", notice_id as notice, decision
           from booking this
           join booking one on one.clinic_id = this.clinic_id and one.birth_date = this.birth_date
            and lower(one.email) = lower(this.email)
            and lower(one.given) = lower(this.given) and lower(one.family) = lower(this.family)
           join consent on consent.clinic_id = one.clinic_id and consent.booking_id = one.id
          where this.clinic_id = $1 and this.id = $2 and consent.purpose = $3
          order by consent.booking_id, seq desc`,
        [clinic, appointmentId, purpose],
      );
      return latest
        .filter(({ decision }) => decision === 'given')
        .map(({ appointmentId: id, notice }) => ({ appointmentId: id, notice }));
    },
    give: (consent) => db.tx((sql) => giveIn(sql, consent, newId)),
  };
}

async function giveIn(sql: Sql, consent: NewConsent, newId: () => string): Promise<void> {
  const { clinic, appointmentId, decision, nowMs } = consent;
  // Locked, so that two presses at once become one record.
  const found = await sql.query('select id from booking where clinic_id = $1 and id = $2 for update', [
    clinic,
    appointmentId,
  ]);
  if (found.length === 0) return;
  const { id, version, language, hash, purpose } = decision;
  await sql.query(
    `insert into consent (id, clinic_id, booking_id, notice_id, notice_version, notice_language, notice_hash,
                          purpose, decision, method, recorded_at)
     select $1, $2, $3, $4, $5, $6, $7, $8, 'given', 'manage-token', $9
      where not exists (
        select from (
          select notice_id, notice_version, decision from consent
           where clinic_id = $2 and booking_id = $3 and purpose = $8 order by seq desc limit 1
        ) as latest
         where decision = 'given' and notice_id = $4 and notice_version = $5
      )`,
    [newId(), clinic, appointmentId, id, version, language, hash ?? null, purpose, instantText(nowMs)],
  );
}
