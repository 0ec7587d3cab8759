import type {
  KeptSurvey,
  NewSurveyLink,
  SpentLink,
  SurveyLinkUse,
  SurveyPort,
} from '../journeys/survey-port.ts';
import { Rollback, type Db, type Sql } from './db.ts';
import { countAnswer } from './experiment-store.ts';
import type { Migration } from './migrations.ts';

/** Links to surveys, and the answers, which know nothing of each other. */
export const surveyMigration: Migration = {
  id: 9,
  name: 'surveys',
  sql: `
    create table survey_link (
      -- SHA-256: a copy of the database answers no survey.
      token_hash text primary key,
      clinic_id text not null,
      form_id text not null,
      form_version text not null,
      -- Forgotten with the answer, or when the link runs out.
      appointment_id uuid,
      created_on date not null,
      expires_on date not null,
      is_used boolean not null default false,
      -- So that a repeat is told from another try. Keyed with the token.
      key_hash text,
      request_hash text,
      check (not is_used or appointment_id is null),
      check (is_used = (key_hash is not null) and is_used = (request_hash is not null))
    );
    create unique index survey_link_open on survey_link (clinic_id, form_id, appointment_id)
      where appointment_id is not null;
    create index survey_link_due on survey_link (expires_on) where appointment_id is not null;
    create index survey_link_of_form on survey_link (clinic_id, form_id, created_on);

    -- No link, no appointment, no time of day; the id is a random one, so that it is in no order either.
    create table survey_answer (
      id uuid primary key default gen_random_uuid(),
      clinic_id text not null,
      form_id text not null,
      form_version text not null,
      answered_on date not null,
      answers jsonb not null
    );
    create index survey_answer_of_form on survey_answer (clinic_id, form_id, answered_on);
  `,
};

interface LinkRow {
  form_id: string;
  is_used: boolean;
  key_hash: string | null;
  request_hash: string | null;
  expires_on: string;
}

/** Keeps surveys in the database. */
export function surveyStore(db: Db): SurveyPort {
  return {
    createLink: (link) => db.tx((sql) => createIn(sql, link)),
    async findLink(link) {
      const row = await rowOf(db, link);
      if (!row) return { kind: 'unknown' };
      if (row.is_used) return { kind: 'used', form: row.form_id };
      if (row.expires_on < link.today) return { kind: 'expired' };
      return { kind: 'open', form: row.form_id, until: row.expires_on };
    },
    async answer({ use, form, formVersion, answers }) {
      return db.tx(async (sql) => {
        const outcome = await useSurveyLink(sql, use, form);
        if (outcome.kind === 'repeated') return { kind: 'received' as const };
        if (outcome.kind !== 'used') return outcome;
        await sql.query(
          `insert into survey_answer (clinic_id, form_id, form_version, answered_on, answers)
           values ($1, $2, $3, $4, $5::jsonb)`,
          [use.clinic, form, formVersion, use.today, JSON.stringify(answers)],
        );
        return { kind: 'received' as const };
      });
    },
    read: (clinic, form, { from, to }) => readIn(db, [clinic, form, from ?? null, to ?? null]),
  };
}

async function createIn(sql: Sql, link: NewSurveyLink): Promise<void> {
  const { tokenHash, clinic, form, formVersion, appointment, createdOn, expiresOn } = link;
  await sql.query(
    'delete from survey_link where clinic_id = $1 and form_id = $2 and appointment_id = $3::uuid',
    [clinic, form, appointment],
  );
  await sql.query(
    `insert into survey_link
       (token_hash, clinic_id, form_id, form_version, appointment_id, created_on, expires_on)
     values ($1, $2, $3, $4, $5::uuid, $6, $7)`,
    [tokenHash, clinic, form, formVersion, appointment, createdOn, expiresOn],
  );
}

/**
 * Uses a link up. Of several at once the first gets it; the others wait here, and then find it used.
 *
 * @returns `used` for the first, `repeated` for the same request once more.
 */
export async function useSurveyLink(
  sql: Sql,
  use: SurveyLinkUse,
  form: string,
): Promise<{ kind: 'used' } | { kind: 'repeated' } | SpentLink> {
  const used = await sql.query<{ appointment: string | null }>(
    `with open as (
       select token_hash, appointment_id from survey_link
        where token_hash = $1 and clinic_id = $2 and form_id = $3 and not is_used and expires_on >= $6 for update)
     update survey_link as link set is_used = true, appointment_id = null, key_hash = $4, request_hash = $5
       from open where link.token_hash = open.token_hash and not link.is_used
     returning open.appointment_id::text as appointment`,
    [use.tokenHash, use.clinic, form, use.keyHash, use.requestHash, use.today],
  );
  const appointment = used[0]?.appointment;
  if (appointment) await countAnswer(sql, use.clinic, appointment);
  if (used.length > 0) return { kind: 'used' };
  const row = await rowOf(sql, use);
  if (!row || row.form_id !== form) return { kind: 'unknown' };
  if (!row.is_used) return { kind: 'expired' };
  if (row.key_hash !== use.keyHash) return { kind: 'already_answered' };
  return { kind: row.request_hash === use.requestHash ? 'repeated' : 'key_reused' };
}

/** Uses a link up for answers that are kept elsewhere in the same transaction, or undoes that transaction. */
export async function requireSurveyLink(sql: Sql, use: SurveyLinkUse, form: string): Promise<void> {
  const outcome = await useSurveyLink(sql, use, form);
  if (outcome.kind === 'repeated') throw new Rollback<SpentLink>({ kind: 'already_answered' });
  if (outcome.kind !== 'used') throw new Rollback<SpentLink>(outcome);
}

async function rowOf(sql: Sql, { tokenHash, clinic }: Pick<SurveyLinkUse, 'tokenHash' | 'clinic'>) {
  const [row] = await sql.query<LinkRow>(
    `select form_id, is_used, key_hash, request_hash, expires_on::text as expires_on
       from survey_link where token_hash = $1 and clinic_id = $2`,
    [tokenHash, clinic],
  );
  return row;
}

async function readIn(sql: Sql, values: readonly (string | null)[]): Promise<KeptSurvey> {
  const within = (day: string) =>
    `clinic_id = $1 and form_id = $2 and ($3::date is null or ${day} >= $3::date)
     and ($4::date is null or ${day} <= $4::date)`;
  const [links] = await sql.query<{ sent: number; answered: number }>(
    `select count(*)::int as sent, (count(*) filter (where is_used))::int as answered
       from survey_link where ${within('created_on')}`,
    values,
  );
  const answers = await sql.query<{ version: string; answers: string }>(
    // In the order of random ids: nobody reads from it who came first.
    `select form_version as version, answers::text as answers
       from survey_answer where ${within('answered_on')} order by id`,
    values,
  );
  return {
    ...{ sent: links?.sent ?? 0, answered: links?.answered ?? 0 },
    answers: answers.map(({ version, answers: given }) => ({
      formVersion: version,
      answers: JSON.parse(given) as KeptSurvey['answers'][number]['answers'],
    })),
  };
}

/**
 * Has links that have run out forget their appointments. A day later than they do, so that it has ended wherever the
 * clinic is.
 *
 * @param today - In UTC.
 * @returns How many there were.
 */
export async function forgetExpiredLinks(sql: Sql, today: string): Promise<number> {
  const forgotten = await sql.query(
    `update survey_link set appointment_id = null
      where appointment_id is not null and expires_on < $1::date - 1 returning token_hash`,
    [today],
  );
  return forgotten.length;
}
