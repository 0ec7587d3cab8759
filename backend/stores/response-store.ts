import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { QuestionnaireSubmitted } from '../../src/contracts/questionnaire-events.ts';
import { answersTold } from '../journeys/definitions/sealed-answers.ts';
import type { KeptAnswers, NewAnswers, SealedAnswersPort } from '../journeys/sealed-answers.ts';
import type { SpentLink } from '../journeys/survey-port.ts';
import { claimKey } from './claim-key.ts';
import { Rollback, type Db, type Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import type { Migration } from './migrations.ts';
import { planMessage } from './plan-message.ts';
import { stateFact, type FactContext } from './state-fact.ts';
import { requireSurveyLink } from './survey-store.ts';

const dayMs = 86_400_000;
const BATCH = 200;

/** Answers that only the clinic can read, and the forms that they are answers to. */
export const sealedResponseMigration: Migration = {
  id: 8,
  name: 'sealed questionnaire responses',
  sql: `
    create table sealed_response (
      id uuid primary key,
      clinic_id text not null,
      form_id text not null,
      form_version text not null,
      event text not null,
      needs_person boolean not null,
      -- A JWE for the clinic's keys. Nothing else here comes from the answers.
      jwe text not null,
      received_at timestamptz not null,
      opened_at timestamptz,
      delete_at timestamptz not null
    );
    create index sealed_response_of_clinic on sealed_response (clinic_id, received_at);
    create index sealed_response_due on sealed_response (delete_at);

    -- Every version that patients were shown: answers are read by the questions they were given to.
    create table form_version (
      clinic_id text not null,
      form_id text not null,
      version text not null,
      form text not null,
      used_from timestamptz not null,
      primary key (clinic_id, form_id, version)
    );
  `,
};

interface ResponseRow {
  id: string;
  form_id: string;
  form_version: string;
  event: string;
  needs_person: boolean;
  received_at: Date;
  opened_at: Date | null;
  delete_at: Date;
}

const columns =
  'id::text as id, form_id, form_version, event, needs_person, received_at, opened_at, delete_at';

/** Keeps sealed answers in the database. */
export function responseStore(db: Db, context: FactContext): SealedAnswersPort {
  return {
    async receive(answers) {
      try {
        return await db.tx((sql) => receiveIn(sql, answers, context));
      } catch (error) {
        if (error instanceof Rollback) return error.outcome as SpentLink;
        throw error;
      }
    },
    async list(clinic) {
      const rows = await db.query<ResponseRow>(
        `select ${columns} from sealed_response where clinic_id = $1
          order by (needs_person and opened_at is null) desc, received_at desc, id desc limit 1000`,
        [clinic],
      );
      return rows.map(answersOf);
    },
    async find(clinic, id) {
      const [row] = await db.query<ResponseRow & { jwe: string }>(
        `select ${columns}, jwe from sealed_response where clinic_id = $1 and id::text = $2`,
        [clinic, id],
      );
      return row && { ...answersOf(row), jwe: row.jwe };
    },
    async markOpened({ id: clinic, answers }, id, nowMs) {
      await db.query(
        `update sealed_response set opened_at = $3, delete_at = least(delete_at, $4)
          where clinic_id = $1 and id::text = $2 and opened_at is null`,
        [clinic, id, instantText(nowMs), instantText(nowMs + answers.keepDaysAfterOpening * dayMs)],
      );
    },
    async findForm(clinic, form, version) {
      const [row] = await db.query<{ form: string }>(
        'select form from form_version where clinic_id = $1 and form_id = $2 and version = $3',
        [clinic, form, version],
      );
      return row && (JSON.parse(row.form) as ClinicForm);
    },
  };
}

/** All of it or nothing: the key, the ciphertext, the fact, and what tells the desk. */
async function receiveIn(
  sql: Sql,
  answers: NewAnswers,
  context: FactContext,
): Promise<{ kind: 'received'; receipt: string } | SpentLink> {
  const { id, clinic, form, formVersion, event, needsPerson, jwe, receivedMs: nowMs } = answers;
  const deletedMs = nowMs + clinic.answers.keepDaysAtMost * dayMs;
  const earlier = await claimKey(sql, {
    // Apart from the keys of bookings, which are looked up from outside: a colon stands in none of them.
    ...{ clinic: clinic.id, idempotencyKey: `answers:${event}`, requestHash: answers.requestHash },
    ...{ kind: 'answers', receipt: answers.receipt, nowMs },
  });
  if (earlier?.kind === 'key_reused') return { kind: 'key_reused' };
  if (earlier) return { kind: 'received' as const, receipt: earlier.receipt };
  if (answers.survey) await requireSurveyLink(sql, answers.survey, form);
  await sql.query(
    `insert into sealed_response
       (id, clinic_id, form_id, form_version, event, needs_person, jwe, received_at, delete_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[id, clinic.id, form, formVersion, event, needsPerson, jwe],
      ...[instantText(nowMs), instantText(deletedMs)],
    ],
  );
  await sql.query(
    `insert into event
       (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at, taken_at)
     values ($1, $2, $3, 'questionnaire.submitted', $4, 'fact', $5::jsonb, $6, $6, $6)`,
    [
      ...[clinic.id, `/clinics/${clinic.id}`, context.newId(), id],
      ...[JSON.stringify({ form, needsPerson } satisfies QuestionnaireSubmitted), instantText(nowMs)],
    ],
  );
  await tellOfForm(sql, answers, context);
  if (needsPerson) {
    const planned = {
      ...{ clinic: clinic.id, journey: 'sealed-answers', key: `answers:${id}`, sends: [answersTold] },
      ...{ timeZone: clinic.timeZone, nowMs, startMs: nowMs, endMs: deletedMs },
    };
    await planMessage(sql, planned, context);
  }
  return { kind: 'received' as const, receipt: answers.receipt };
}

/** Lets the journeys of an appointment know that its form has come: that it has, and nothing of it. */
async function tellOfForm(
  sql: Sql,
  { clinic, form, appointment, receivedMs: nowMs }: NewAnswers,
  context: FactContext,
): Promise<void> {
  if (appointment === undefined) return;
  const [row] = await sql.query<{ service: string }>(
    'select service_id as service from booking where clinic_id = $1 and id::text = $2',
    [clinic.id, appointment],
  );
  const asked = clinic.services.find(({ id }) => id === row?.service)?.form;
  if (!row || asked !== form) return;
  const fact = { clinic: clinic.id, type: 'form.answered', subject: appointment, nowMs };
  await stateFact(sql, { ...fact, data: { appointmentId: appointment } }, context);
}

/** Deletes what has been kept for long enough. @returns How many; there may be more. */
export async function deleteOverdueAnswers(sql: Sql, nowMs: number): Promise<number> {
  const deleted = await sql.query(
    `delete from sealed_response where id in (
       select id from sealed_response where delete_at <= $1 order by delete_at limit ${BATCH} for update skip locked
     ) returning id`,
    [instantText(nowMs)],
  );
  return deleted.length;
}

/**
 * Keeps every form that patients can be shown from now on.
 *
 * @returns How many of them were changed without a new version: answers may have been given to other questions.
 */
export async function archiveForms(
  sql: Sql,
  clinics: readonly { id: ClinicFile['id']; forms: readonly ClinicForm[] }[],
  nowMs: number,
): Promise<number> {
  let changed = 0;
  for (const { id, forms } of clinics) {
    for (const form of forms) {
      const text = JSON.stringify(form);
      const [before] = await sql.query<{ form: string }>(
        'select form from form_version where clinic_id = $1 and form_id = $2 and version = $3',
        [id, form.id, form.version],
      );
      if (before?.form === text) continue;
      if (before) changed += 1;
      await sql.query(
        `insert into form_version (clinic_id, form_id, version, form, used_from) values ($1, $2, $3, $4, $5)
         on conflict (clinic_id, form_id, version) do update set form = excluded.form`,
        [id, form.id, form.version, text, instantText(nowMs)],
      );
    }
  }
  return changed;
}

function answersOf(row: ResponseRow): KeptAnswers {
  return {
    ...{ id: row.id, form: row.form_id, formVersion: row.form_version, event: row.event },
    ...{ needsPerson: row.needs_person, receivedMs: row.received_at.getTime() },
    ...(row.opened_at && { openedMs: row.opened_at.getTime() }),
    deletedMs: row.delete_at.getTime(),
  };
}
