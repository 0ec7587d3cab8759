import type { Sql } from './db.ts';
import { bookedId } from './booked-id.ts';

/** Rows of one person that carry their name, and what hangs on these. Ids as text. */
export interface PersonRows {
  appointments: readonly string[];
  waiting: readonly string[];
  messages: readonly string[];
  /** Whom the clinic writes to outside an appointment. */
  contacts: readonly string[];
}

/** Where something of a person may be kept: which rows of which table, and what an erasure does with them. */
export interface Trace {
  table: string;
  /** `$1` is the clinic, `$2` a `Gathered` as JSON. */
  where: string;
  /** What is set to lose the person; the rows are deleted when left out, and kept when `null`. */
  blank?: string | null;
  /** Columns that the person is not handed: secrets of the system, and hashes of what stands elsewhere. */
  without?: readonly string[];
  /** Not every database has the table. */
  isOptional?: true;
}

/** All ids by which tables hang on a person. */
export interface Gathered extends PersonRows {
  /** Appointments, places, messages and contacts: by any of them a decision was taken. Places in audiences, too. */
  all: readonly string[];
  /** Their places in the audience of a campaign. */
  recipients: readonly string[];
  runs: readonly string[];
  facts: readonly string[];
}

const ofRuns = `run_id in (select id from journey_run where clinic_id = $1 and id::text in (select jsonb_array_elements_text($2::jsonb -> 'runs')))`;
const ids = (of: keyof Gathered) => `in (select jsonb_array_elements_text($2::jsonb -> '${of}'))`;

/**
 * Everything that is kept of a person, in the order in which it can be deleted. One list for both: what is exported is
 * what is erased.
 */
export const personTraces: readonly Trace[] = [
  { table: 'timer', where: ofRuns },
  {
    table: 'provider_message',
    where: `clinic_id = $1 and split_part(send_key, '/', 1) ${ids('runs')}`,
    isOptional: true,
  },
  { table: 'connector_delivery', where: `clinic_id = $1 and fact_id ${ids('facts')}`, isOptional: true },
  { table: 'send', where: ofRuns },
  { table: 'desk_task', where: ofRuns },
  {
    table: 'journey_run',
    where: `clinic_id = $1 and id::text ${ids('runs')}`,
    // It stays as a number: no other run begins about the same appointment, and nothing of it goes on.
    blank: `person = '', waiting_at = null, version = version + 1, changed_at = $3,
            status = case when status = 'active' then 'exited' else status end`,
    without: ['person'],
  },
  { table: 'event', where: `clinic_id = $1 and id ${ids('facts')}` },
  {
    table: 'idempotency',
    // Of a message the key stays, so that a repeat is no second one; its receipt names nobody.
    where: `clinic_id = $1 and kind <> 'message'
            and exists (select from jsonb_array_elements_text($2::jsonb -> 'all') as about (id) where position(about.id in receipt) > 0)`,
    without: ['receipt', 'request_hash', 'key'],
  },
  { table: 'unsettled', where: `clinic_id = $1 and appointment_id::text ${ids('appointments')}` },
  {
    table: 'survey_link',
    where: `clinic_id = $1 and appointment_id::text ${ids('appointments')}`,
    without: ['token_hash', 'key_hash', 'request_hash'],
  },
  {
    table: 'occupancy',
    where: `clinic_id = $1 and (booking_id::text ${ids('appointments')}
            or id in (select occupancy_id from offer where state = 'open' and waiting_id::text ${ids('waiting')}))`,
  },
  { table: 'offer', where: `clinic_id = $1 and waiting_id::text ${ids('waiting')}`, without: ['person'] },
  { table: 'waiting', where: `clinic_id = $1 and id::text ${ids('waiting')}`, without: ['person'] },
  { table: 'campaign_recipient', where: `clinic_id = $1 and id::text ${ids('recipients')}` },
  { table: 'contact', where: `clinic_id = $1 and id::text ${ids('contacts')}` },
  {
    table: 'booking',
    where: `clinic_id = $1 and id::text ${ids('appointments')}`,
    blank: `given = '', family = '', birth_date = '1900-01-01', email = '', phone = '', booker = null, locale = 'und',
            cancel_reason = null, notices = '[]', erased_at = $3,
            status = case when start_at > $3 then 'cancelled' else status end`,
  },
  {
    table: 'desk_message',
    where: `clinic_id = $1 and id::text ${ids('messages')}`,
    blank: `state = 'erased', name = null, email = null, phone = null, body = null, notices = '[]', changed_at = $3`,
  },
  // The proof of what was decided. It names nobody.
  { table: 'consent', where: `clinic_id = $1 and booking_id::text ${ids('all')}`, blank: null },
];

/** Finds what hangs on the rows of a person: the journeys about them, and what was stated of them. */
export async function gather(sql: Sql, clinic: string, rows: PersonRows): Promise<Gathered> {
  const { appointments, waiting, messages } = rows;
  const { contacts, recipients } = await gatherContacts(sql, clinic, rows);
  const all = [...appointments, ...waiting, ...messages, ...contacts, ...recipients];
  const value = JSON.stringify({ ...rows, all });
  const about = `(select jsonb_array_elements_text($2::jsonb -> 'all'))`;
  const runs = await sql.query<{ id: string }>(
    `select id::text as id from journey_run
      where clinic_id = $1 and (key in ${about} or split_part(key, ':', 2) in ${about}
         or key in (select 'offer:' || id::text from offer where waiting_id::text ${ids('waiting')}))`,
    [clinic, value],
  );
  const facts = await sql.query<{ id: string }>(
    `select id from event
      where clinic_id = $1 and (subject in ${about} or data ->> 'appointmentId' in ${about}
         or data ->> 'idempotencyKey' in (
              select key from idempotency
               where clinic_id = $1 and ${bookedId} ${ids('appointments')}))`,
    [clinic, value],
  );
  return {
    ...rows,
    contacts,
    recipients,
    all,
    runs: runs.map(({ id }) => id),
    facts: facts.map(({ id }) => id),
  };
}

/** A patient is a contact by their appointment; every contact may have places in audiences. */
async function gatherContacts(
  sql: Sql,
  clinic: string,
  { appointments, contacts: own }: PersonRows,
): Promise<Pick<Gathered, 'contacts' | 'recipients'>> {
  const found = await sql.query<{ id: string }>(
    `select id::text as id from contact
      where clinic_id = $1 and (id::text ${ids('contacts')} or booking_id::text ${ids('appointments')})`,
    [clinic, JSON.stringify({ appointments, contacts: own })],
  );
  const contacts = found.map(({ id }) => id);
  const places = await sql.query<{ id: string }>(
    `select id::text as id from campaign_recipient where clinic_id = $1 and contact_id::text ${ids('contacts')}`,
    [clinic, JSON.stringify({ contacts })],
  );
  return { contacts, recipients: places.map(({ id }) => id) };
}
