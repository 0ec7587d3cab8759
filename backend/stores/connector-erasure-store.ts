import type { DeliveryRef, ErasedPerson } from '../connectors/connector.ts';
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
  given: string;
  family: string;
  birth_date: string;
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
  const all = await readHeard(sql, clinic, facts);
  const heard = [...new Set(all.map(({ connector }) => connector))];
  for (const connector of heard) {
    const rows = all.filter((row) => row.connector === connector);
    const [first] = rows as [HeardRow];
    const { given, family, birth_date: birthDate } = first;
    const distinct = (values: (string | null)[]) => [...new Set(values.flatMap((value) => value || []))];
    const person: ErasedPerson = {
      key: keyOf({ given, family, birthDate }),
      emails: distinct(rows.map(({ email }) => email?.toLowerCase() ?? null)),
      phones: distinct(rows.map(({ phone }) => phone)),
    };
    const ref = { clinic, connector, fact: newId() };
    const dueMs = rows.some(({ is_under_way: isUnderWay }) => isUnderWay) ? nowMs + underWayMs : nowMs;
    await sql.query(
      `insert into connector_delivery
         (clinic_id, connector_id, fact_id, source, due_at, planned_at, changed_at, sealed)
       values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [
        ...[clinic, connector, ref.fact, `/clinics/${clinic}/desk`, instantText(dueMs), instantText(nowMs)],
        sealText(JSON.stringify(person), { secret, place: placeOf(ref) }),
      ],
    );
  }
  return heard;
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
            given, family, birth_date::text as birth_date,
            case when ${agreed('marketing-email')} then email end as email,
            case when ${agreed('marketing-sms')} then phone end as phone
       from (select * from connector_delivery where ${ofFacts}) as told
       join event on event.clinic_id = told.clinic_id and event.source = told.source and event.id = told.fact_id
       join booking on booking.clinic_id = told.clinic_id
                   and booking.id::text = coalesce(event.data ->> 'appointmentId', event.subject)
      where told.attempt > 1 or (told.attempt = 1 and told.state <> 'dropped')
      group by told.connector_id, booking.id
      order by told.connector_id, booking.id`,
    values,
  );
}
