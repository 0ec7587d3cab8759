import { keyOfSubject, type DeliveryRef, type ErasedPerson } from '../connectors/connector.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import { openText, sealText } from './seal-text.ts';

export interface ErasureContext {
  /** The backend's key. */
  secret: string;
  newId: () => string;
  /** Tells people apart: the same for all that one person wrote. */
  keyOf: (person: { given: string; family: string; birthDate: string }) => string;
}

/** An erasure, before anything of the person is gone. */
export interface ErasureToTell {
  clinic: string;
  /** Ids of all facts about the person. */
  facts: readonly string[];
  nowMs: number;
}

interface HeardRow {
  connector: string;
  is_under_way: boolean;
  /** Of what is no appointment: what the fact is about. */
  subject: string | null;
  given: string | null;
  family: string | null;
  birth_date: string | null;
  email: string | null;
  phone: string | null;
}

/** Longer than any call: what is on its way while somebody is erased has arrived by then, and is erased after it. */
const underWayMs = 60_000;

/**
 * Plans, in the transaction of the erasure, that every connector that had heard of the person is told to forget them.
 * What the calls need waits sealed in the ledger, and is gone with the last attempt.
 *
 * @returns The connectors, each once.
 */
export async function planErasures(
  sql: Sql,
  { clinic, facts, nowMs }: ErasureToTell,
  { secret, newId, keyOf }: ErasureContext,
): Promise<string[]> {
  const known = (await readHeard(sql, clinic, facts)).map((row) => ({ ...row, key: keyOfRow(row, keyOf) }));
  const names = new Map(known.map((row) => [JSON.stringify([row.connector, row.key]), row]));
  for (const { connector, key } of names.values()) {
    const rows = known.filter((row) => row.connector === connector && row.key === key);
    const person: ErasedPerson = {
      key,
      emails: distinct(rows.map(({ email }) => email?.toLowerCase())),
      phones: distinct(rows.map(({ phone }) => phone)),
    };
    const dueMs = rows.some(({ is_under_way: isUnderWay }) => isUnderWay) ? nowMs + underWayMs : nowMs;
    await insertErasure(sql, { ref: { clinic, connector, fact: newId() }, person, nowMs, dueMs }, secret);
  }
  return distinct(known.map(({ connector }) => connector));
}

const distinct = (values: (string | null | undefined)[]) => [
  ...new Set(values.flatMap((value) => value || [])),
];

/** By which a connector was told of whoever a fact is about. */
function keyOfRow(row: HeardRow, keyOf: ErasureContext['keyOf']): string {
  const { subject, given, family, birth_date: birthDate } = row;
  if (subject !== null) return keyOfSubject(subject);
  return keyOf({ given: given ?? '', family: family ?? '', birthDate: birthDate ?? '' });
}

interface PlannedErasure {
  ref: DeliveryRef;
  person: ErasedPerson;
  nowMs: number;
  dueMs: number;
}

async function insertErasure(
  sql: Sql,
  { ref, person, nowMs, dueMs }: PlannedErasure,
  secret: string,
): Promise<void> {
  const { clinic, connector, fact } = ref;
  await sql.query(
    `insert into connector_delivery
       (clinic_id, connector_id, fact_id, source, due_at, planned_at, changed_at, sealed, erases)
     values ($1, $2, $3, $4, $5, $6, $6, $7, true)`,
    [
      ...[clinic, connector, fact, `/clinics/${clinic}/desk`, instantText(dueMs), instantText(nowMs)],
      sealText(JSON.stringify(person), { secret, place: placeOf(ref) }),
    ],
  );
}

/** @returns `undefined` when the backend's key is another than it was. */
export function openErased(sealed: string, ref: DeliveryRef, secret: string): ErasedPerson | undefined {
  const text = openText(sealed, { secret, place: placeOf(ref) });
  return text === undefined ? undefined : (JSON.parse(text) as ErasedPerson);
}

const placeOf = ({ clinic, connector, fact }: DeliveryRef) => JSON.stringify([clinic, connector, fact]);

/**
 * Who may know something of the person: whoever was asked to take a fact, whatever came of it. An address is among it
 * only where the consent to its use was ever given, for without that it has never left.
 */
async function readHeard(sql: Sql, clinic: string, facts: readonly string[]): Promise<HeardRow[]> {
  const values = [clinic, JSON.stringify(facts)];
  const ofFacts = `clinic_id = $1 and fact_id in (select jsonb_array_elements_text($2::jsonb))`;
  // Whoever is about to tell something waits, and then finds nothing left to tell.
  await sql.query(
    `select from connector_delivery where ${ofFacts} order by connector_id, fact_id for update`,
    values,
  );
  const agreed = (purpose: string) =>
    `exists (select from consent
              where clinic_id = $1 and booking_id = booking.id and purpose = '${purpose}' and decision = 'given')`;
  return sql.query<HeardRow>(
    `select told.connector_id as connector, bool_or(told.state = 'attempting') as is_under_way,
            case when booking.id is null then coalesce(event.subject, event.id) end as subject,
            given, family, birth_date::text as birth_date,
            case when ${agreed('marketing-email')} then email end as email,
            case when ${agreed('marketing-sms')} then phone end as phone
       from (select * from connector_delivery where ${ofFacts}) as told
       join event on event.clinic_id = told.clinic_id and event.source = told.source and event.id = told.fact_id
       left join booking on booking.clinic_id = told.clinic_id
                        and booking.id::text = coalesce(event.data ->> 'appointmentId', event.subject)
      where told.attempt > 1 or (told.attempt = 1 and told.state <> 'dropped')
      group by told.connector_id, booking.id, 3
      order by told.connector_id, booking.id, 3`,
    values,
  );
}
