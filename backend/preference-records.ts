import type { ConsentRecord } from '../src/contracts/consent.ts';
import type { Agreed, NewConsent, PreferencePort } from './scheduling/preferences.ts';
import { lockSubject } from './stores/consent-store.ts';
import { comeBack, patientJoins } from './stores/contact-changes.ts';
import type { Db, Sql } from './stores/db.ts';
import { instantText } from './stores/instant-text.ts';
import type { FactContext } from './stores/state-fact.ts';

/** Reads and adds consent records by the person, where the consent store goes by the appointment. */
export function preferenceRecords(db: Db, context: FactContext): PreferencePort {
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
      // A contact without an appointment has decided as nobody else.
      const own = await db.query<(typeof latest)[number]>(
        `select booking_id as "appointmentId", notice_id as notice, decision from consent
          where clinic_id = $1 and booking_id = $2 and purpose = $3
            and exists (select from contact where contact.clinic_id = $1 and contact.id = $2)
          order by seq desc limit 1`,
        [clinic, appointmentId, purpose],
      );
      return [...latest, ...own]
        .filter(({ decision }) => decision === 'given')
        .map(({ appointmentId: id, notice }) => ({ appointmentId: id, notice }));
    },
    give: (consent) => db.tx((sql) => giveIn(sql, consent, context)),
  };
}

async function giveIn(sql: Sql, consent: NewConsent, context: FactContext): Promise<void> {
  const { clinic, appointmentId, decision, nowMs } = consent;
  const subject = await lockSubject(sql, clinic, appointmentId);
  if (!subject) return;
  const { id, version, language, hash, purpose } = decision;
  const given = await sql.query(
    `insert into consent (id, clinic_id, booking_id, notice_id, notice_version, notice_language, notice_hash,
                          purpose, decision, method, recorded_at)
     select $1, $2, $3, $4, $5, $6, $7, $8, 'given', 'manage-token', $9
      where not exists (
        select from (
          select notice_id, notice_version, decision from consent
           where clinic_id = $2 and booking_id = $3 and purpose = $8 order by seq desc limit 1
        ) as latest
         where decision = 'given' and notice_id = $4 and notice_version = $5
      ) returning id`,
    [
      context.newId(),
      clinic,
      appointmentId,
      id,
      version,
      language,
      hash ?? null,
      purpose,
      instantText(nowMs),
    ],
  );
  if (given.length === 0 || purpose !== 'newsletter') return;
  if (subject === 'contact') await comeBack(sql, { clinic, id: appointmentId, nowMs }, context);
  else await patientJoins(sql, { clinic, bookingId: appointmentId, nowMs }, context);
}
