import type { DeskDecision, ErasureReport, PersonAnchor } from '../../src/contracts/desk.ts';
import { planErasures, type ErasureContext } from './connector-erasure-store.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import { gather, personTraces, type Gathered, type PersonRows, type Trace } from './person-traces.ts';

/** Who somebody is, as they wrote it. */
export interface Identity {
  given: string;
  family: string;
  birthDate: string;
}

export interface FoundPerson extends PersonRows {
  anchor: PersonAnchor;
  name: string;
  email: string;
  phone: string;
  birthDate?: string;
  upcoming: number;
  decisions: (Omit<DeskDecision, 'at'> & { at: Date })[];
}

/** What is kept of a person: to be found, handed out and erased. */
export interface DeskPersonStore {
  /** People whose name or address holds a text, at most twenty. */
  find(clinic: string, text: string, nowMs: number): Promise<FoundPerson[]>;
  /** Every row that is kept of a person, by table. `undefined` if nothing is. */
  export(clinic: string, anchor: PersonAnchor): Promise<Record<string, unknown[]> | undefined>;
  /** Has nothing left of a person but the proof of their decisions, which names nobody. All or nothing. */
  erase(clinic: string, anchor: PersonAnchor, nowMs: number): Promise<ErasureReport | undefined>;
}

interface NamedRow {
  kind: PersonAnchor['kind'];
  id: string;
  given: string;
  family: string;
  birth_date: string | null;
  email: string | null;
  phone: string | null;
  start: Date | null;
}

/** All rows that carry a name. `$1` is the clinic. */
const named = `
  select 'appointment' as kind, id::text as id, given, family, birth_date::text as birth_date, email, phone,
         case when status <> 'cancelled' then start_at end as start, coalesce(booker::text, '') as other
    from booking where clinic_id = $1 and erased_at is null
  union all
  select 'waiting', id::text, given, family, birth_date::text, email, phone, null, coalesce(booker::text, '')
    from waiting where clinic_id = $1 and not is_shadow
  union all
  select 'message', id::text, '', name, null, email, phone, null, ''
    from desk_message where clinic_id = $1 and state <> 'erased'
  union all
  select 'contact', id::text, coalesce(given, ''), coalesce(family, ''), null, email, null, null, ''
    from contact where clinic_id = $1 and email is not null`;

const MOST_PEOPLE = 20;

/** @param context - `keyOf` tells people apart: the same for all that one person wrote, however it is written. */
export function deskPersonStore(db: Db, context: ErasureContext): DeskPersonStore {
  const { keyOf } = context;
  return {
    async find(clinic, text, nowMs) {
      const hits = await db.query<NamedRow>(
        `select * from (${named}) as rows
          where lower(concat_ws(' ', given, family, given, email, other)) like $2
             or ($3 <> '' and replace(phone, ' ', '') like $3)
          order by start desc nulls last, id desc limit 200`,
        [clinic, `%${likeText(text.toLowerCase())}%`, phonePattern(text)],
      );
      const people: FoundPerson[] = [];
      const seen = new Set<string>();
      for (const hit of hits) {
        if (people.length === MOST_PEOPLE) break;
        if (seen.has(hit.id)) continue;
        const rows = await rowsOf(db, { clinic, hit, keyOf });
        for (const { id } of rows) seen.add(id);
        people.push(await foundPerson(db, { clinic, hit, rows, nowMs }));
      }
      return people;
    },
    async export(clinic, anchor) {
      const gathered = await gatheredOf(db, { clinic, anchor, keyOf });
      if (!gathered) return undefined;
      const kept: Record<string, unknown[]> = {};
      for (const trace of await tracesIn(db)) {
        const rows = await db.query<{ kept: string }>(
          `select (to_jsonb(rows) - array(select jsonb_array_elements_text($3::jsonb)))::text as kept
             from (select * from ${trace.table} where ${trace.where}) as rows`,
          [clinic, JSON.stringify(gathered), JSON.stringify(trace.without ?? [])],
        );
        if (rows.length > 0) kept[trace.table] = rows.map((row) => JSON.parse(row.kept) as unknown);
      }
      return kept;
    },
    erase: (clinic, anchor, nowMs) =>
      db.tx(async (sql) => {
        const gathered = await gatheredOf(sql, { clinic, anchor, keyOf });
        if (!gathered) return undefined;
        const heard = await planErasures(sql, { clinic, facts: gathered.facts, nowMs }, context);
        return { erased: await eraseIn(sql, { clinic, gathered, nowMs }), heard };
      }),
  };
}

interface Anchored {
  clinic: string;
  anchor: PersonAnchor;
  keyOf: (person: Identity) => string;
}

async function gatheredOf(sql: Sql, { clinic, anchor, keyOf }: Anchored): Promise<Gathered | undefined> {
  const [hit] = await sql.query<NamedRow>(`select * from (${named}) as rows where kind = $2 and id = $3`, [
    ...[clinic, anchor.kind, anchor.id],
  ]);
  return hit && gather(sql, clinic, byKind(await rowsOf(sql, { clinic, hit, keyOf })));
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * All rows of the person of one row. Two children with one address are two people; a message has no birth date, and is
 * theirs where both the address and the name are.
 */
async function rowsOf(
  sql: Sql,
  { clinic, hit, keyOf }: { clinic: string; hit: NamedRow; keyOf: Anchored['keyOf'] },
): Promise<NamedRow[]> {
  if (hit.kind === 'message') {
    const others = await sql.query<NamedRow>(
      `select * from (${named}) as rows where kind = 'message' and (lower(email) = lower($2) or phone = $3)`,
      [clinic, hit.email, hit.phone],
    );
    return others.filter(({ family }) => plain(family) === plain(hit.family));
  }
  if (hit.kind === 'contact') return contactsAt(sql, clinic, [hit.email]);
  const key = keyOf(identityOf(hit));
  const sameDay = await sql.query<NamedRow>(
    `select * from (${named}) as rows where birth_date = $2 order by start desc nulls last`,
    [clinic, hit.birth_date],
  );
  const own = sameDay.filter((row) => keyOf(identityOf(row)) === key);
  const messages = await sql.query<NamedRow>(
    `select * from (${named}) as rows where kind = 'message'
        and (lower(email) in (select lower(jsonb_array_elements_text($2::jsonb -> 'emails')))
             or phone in (select jsonb_array_elements_text($2::jsonb -> 'phones')))`,
    [
      clinic,
      JSON.stringify({ emails: own.map(({ email }) => email), phones: own.map(({ phone }) => phone) }),
    ],
  );
  const isTheirs = ({ family: name }: NamedRow) =>
    plain(name).includes(plain(hit.given)) && plain(name).includes(plain(hit.family));
  const contacts = await contactsAt(
    sql,
    clinic,
    own.map(({ email }) => email),
  );
  // A family has one address: whoever signed up there by another name is somebody else.
  const names = new Set(own.map(({ given }) => plain(given)));
  const signedUp = contacts.filter(({ given }) => given === '' || names.has(plain(given)));
  return [...own, ...messages.filter(isTheirs), ...signedUp];
}

/** Whoever signed up at one of some addresses. */
function contactsAt(sql: Sql, clinic: string, emails: readonly (string | null)[]): Promise<NamedRow[]> {
  return sql.query<NamedRow>(
    `select * from (${named}) as rows where kind = 'contact'
        and lower(email) in (select lower(jsonb_array_elements_text($2::jsonb)))`,
    [clinic, JSON.stringify(emails)],
  );
}

function identityOf({ given, family, birth_date: birthDate }: NamedRow): Identity {
  return { given, family, birthDate: birthDate ?? '' };
}

function byKind(rows: readonly NamedRow[]): PersonRows {
  const of = (kind: NamedRow['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  return {
    ...{ appointments: of('appointment'), waiting: of('waiting') },
    ...{ messages: of('message'), contacts: of('contact') },
  };
}

interface PersonToShow {
  clinic: string;
  hit: NamedRow;
  rows: readonly NamedRow[];
  nowMs: number;
}

async function foundPerson(sql: Sql, { clinic, hit, rows, nowMs }: PersonToShow): Promise<FoundPerson> {
  const decisions = await sql.query<FoundPerson['decisions'][number]>(
    `select purpose, decision, notice_id as notice, notice_version as version, notice_language as language,
            recorded_at as at, seq = max(seq) over (partition by booking_id, purpose) as "isLatest"
       from consent where clinic_id = $1 and booking_id::text in (select jsonb_array_elements_text($2::jsonb))
      order by seq desc limit 200`,
    [clinic, JSON.stringify(rows.map(({ id }) => id))],
  );
  return {
    ...byKind(rows),
    anchor: { kind: hit.kind, id: hit.id },
    name: [hit.given, hit.family].filter(Boolean).join(' '),
    email: hit.email ?? '',
    phone: hit.phone ?? '',
    ...(hit.birth_date !== null && { birthDate: hit.birth_date }),
    upcoming: rows.filter(({ start }) => start && start.getTime() > nowMs).length,
    decisions,
  };
}

/** Letters that mean something to `like` mean themselves. */
const likeText = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** The last nine figures of a number, whatever its prefix; nothing for what is no number. */
function phonePattern(text: string): string {
  const figures = text.replace(/[\s.()+-]/g, '');
  return /^\d{6,15}$/.test(figures) ? `%${figures.slice(-9)}` : '';
}

async function tracesIn(sql: Sql): Promise<Trace[]> {
  const here: Trace[] = [];
  for (const trace of personTraces) {
    const [found] = trace.isOptional
      ? await sql.query<{ name: string | null }>('select to_regclass($1)::text as name', [trace.table])
      : [{ name: trace.table }];
    if (found?.name) here.push(trace);
  }
  return here;
}

async function eraseIn(
  sql: Sql,
  { clinic, gathered, nowMs }: { clinic: string; gathered: Gathered; nowMs: number },
): Promise<Record<string, number>> {
  // Whoever is about to take a step for one of these waits, and then finds that the run is over.
  await sql.query(
    `select id from journey_run
      where id::text in (select jsonb_array_elements_text($1::jsonb)) order by id for update`,
    [JSON.stringify(gathered.runs)],
  );
  const erased: Record<string, number> = {};
  for (const { table, where, blank } of await tracesIn(sql)) {
    if (blank === null) continue;
    const values = [clinic, JSON.stringify(gathered)];
    const rows = blank
      ? await sql.query(`update ${table} set ${blank} where ${where} returning 1`, [
          ...[...values, instantText(nowMs)],
        ])
      : await sql.query(`delete from ${table} where ${where} returning 1`, values);
    if (rows.length > 0) erased[table] = rows.length;
  }
  return erased;
}
