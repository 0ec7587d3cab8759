import type { ConsentPurpose } from '../../src/contracts/consent.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';

interface PatientRow {
  id: string;
  given: string;
  family: string;
  birth_date: string;
  email: string;
  locale: string;
  audience: 'new' | 'known' | null;
  service: string;
  status: 'booked' | 'pending' | 'cancelled';
  attendance: 'attended' | 'noshow' | null;
  start_ms: number;
  end_ms: number;
  agreed: ConsentPurpose[] | null;
  interests: string[] | null;
}

interface From {
  after: string;
  size: number;
}

/** Purposes to which the last word was yes, of an appointment or a contact. */
const agreedOf = (owner: string) => `(
  select jsonb_agg(purpose) from (
    select distinct on (purpose) purpose, decision from consent
     where clinic_id = ${owner}.clinic_id and booking_id = ${owner}.id order by purpose, seq desc
  ) as latest where decision = 'given')`;

/** Reads everybody of a clinic in pages; what is planned there is read in the transaction in which it is used. */
export function audienceReader(sql: Sql) {
  return {
    async patients(clinic: string, { after, size }: From) {
      const rows = await sql.query<PatientRow>(
        `with born as (
           select birth_date from booking where clinic_id = $1 and birth_date > $2 and erased_at is null
            group by birth_date order by birth_date limit $3)
         select booking.id::text as id, booking.given, booking.family, birth_date::text as birth_date, booking.email,
                booking.locale, audience, booking.service_id as service, status, attendance,
                (extract(epoch from start_at) * 1000)::float8 as start_ms,
                (extract(epoch from end_at) * 1000)::float8 as end_ms,
                ${agreedOf('booking')} as agreed, contact.interests
           from booking
           left join contact on contact.clinic_id = booking.clinic_id and contact.booking_id = booking.id
          where booking.clinic_id = $1 and birth_date > $2 and birth_date <= (select max(birth_date) from born)
            and erased_at is null
          order by birth_date, start_at, booking.id`,
        [clinic, after || '0001-01-01', size],
      );
      return { rows: rows.map(patientOf), next: rows.at(-1)?.birth_date };
    },
    async visits(
      clinic: string,
      days: { fromMs: number; untilMs: number; practitioner?: string | undefined },
      { after, size }: From,
    ) {
      const rows = await sql.query<{ id: string; email: string }>(
        `select id::text as id, email from booking
          where clinic_id = $1 and start_at >= $2 and start_at < $3 and status <> 'cancelled' and erased_at is null
            and ($4::text is null or practitioner_id = $4) and ($5 = '' or id::text > $5)
          order by id::text limit $6`,
        [
          ...[clinic, instantText(days.fromMs), instantText(days.untilMs), days.practitioner ?? null],
          ...[after, size],
        ],
      );
      return { rows, next: rows.length < size ? undefined : rows.at(-1)?.id };
    },
    async contacts(clinic: string, { after, size }: From) {
      const rows = await sql.query<Pick<PatientRow, 'id' | 'email' | 'locale' | 'agreed' | 'interests'>>(
        `select id::text as id, email, locale, interests, ${agreedOf('contact')} as agreed from contact
          where clinic_id = $1 and source = 'newsletter' and confirmed_at is not null and email is not null
            and id > $2::uuid
          order by id limit $3`,
        [clinic, after || '00000000-0000-0000-0000-000000000000', size],
      );
      return {
        rows: rows.map(({ agreed, interests, ...row }) => ({
          ...{ ...row, agreed: agreed ?? [], interests: interests ?? [] },
        })),
        next: rows.length < size ? undefined : rows.at(-1)?.id,
      };
    },
    async suppressed(clinic: string, messageClass: 'care' | 'marketing', hashes: readonly string[]) {
      const rows = await sql.query<{ hash: string }>(
        `select distinct address_hash as hash from suppression
          where clinic_id = $1 and channel = 'email' and (scope = 'all' or $2 = 'marketing')
            and address_hash in (select jsonb_array_elements_text($3::jsonb))`,
        [clinic, messageClass, JSON.stringify(hashes)],
      );
      return new Set(rows.map(({ hash }) => hash));
    },
  };
}

function patientOf(row: PatientRow) {
  const { birth_date: birthDate, start_ms: startMs, end_ms: endMs, audience, attendance, ...same } = row;
  return {
    ...{ ...same, birthDate, startMs, endMs, agreed: row.agreed ?? [], interests: row.interests ?? [] },
    ...{ audience: audience ?? undefined, attendance: attendance ?? undefined },
  };
}
