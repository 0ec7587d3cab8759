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
  start_s: number;
  end_s: number;
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

const patientPage = `
  with born as (
    select birth_date from booking where clinic_id = $1 and birth_date > $2 and erased_at is null
     group by birth_date order by birth_date limit $3),
  page as (
    select booking.* from booking
     where clinic_id = $1 and birth_date > $2 and birth_date <= (select max(birth_date) from born) and erased_at is null),
  -- Purposes to which the last word was yes.
  said as (
    select booking_id, jsonb_agg(purpose) as agreed from (
      select distinct on (booking_id, purpose) booking_id, purpose, decision from consent
       where clinic_id = $1 and booking_id in (select id from page) order by booking_id, purpose, seq desc
    ) as latest where decision = 'given' group by booking_id)
  select json_agg(row_to_json(found))::text as rows from (
    select page.id, page.given, page.family, birth_date, page.email, page.locale, audience, page.service_id as service,
           status, attendance, extract(epoch from start_at) as start_s, extract(epoch from end_at) as end_s,
           agreed, contact.interests
      from page
      left join said on said.booking_id = page.id
      left join contact on contact.clinic_id = page.clinic_id and contact.booking_id = page.id
     order by birth_date, start_at, page.id) as found`;

/** Reads everybody of a clinic in pages; what is planned there is read in the transaction in which it is used. */
export function audienceReader(sql: Sql) {
  return {
    async patients(clinic: string, { after, size }: From) {
      // A page comes as one value: a hundred thousand rows of many columns cost more to take apart than to find.
      const [page] = await sql.query<{ rows: string | null }>(patientPage, [
        ...[clinic, after || '0001-01-01', size],
      ]);
      const rows = (page?.rows ? JSON.parse(page.rows) : []) as PatientRow[];
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
  const { birth_date: birthDate, start_s: startS, end_s: endS, audience, attendance, ...same } = row;
  return {
    ...{ ...same, birthDate, agreed: row.agreed ?? [], interests: row.interests ?? [] },
    ...{ startMs: startS * 1000, endMs: endS * 1000 },
    ...{ audience: audience ?? undefined, attendance: attendance ?? undefined },
  };
}
