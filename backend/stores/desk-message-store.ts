import { deskTold, senderTold } from '../journeys/definitions/desk-messages.ts';
import {
  deskMessageDays,
  type DeskMessage,
  type DeskMessagePort,
  type NewDeskMessage,
} from '../journeys/desk-message.ts';
import { claimKey } from './claim-key.ts';
import { stateContactFact, type NamedContact } from './contact-changes.ts';
import type { Db, Sql } from './db.ts';
import { insertDecisions } from './insert-decisions.ts';
import { instantText } from './instant-text.ts';
import type { Migration } from './migrations.ts';
import { planMessage } from './plan-message.ts';
import type { FactContext } from './state-fact.ts';

/** What people write to the desk, and what the FAQ could not answer. */
export const deskMessageMigration: Migration = {
  id: 7,
  name: 'messages to the desk',
  sql: `
    create table desk_message (
      id uuid primary key,
      clinic_id text not null,
      state text not null default 'open' check (state in ('open', 'done', 'erased')),
      name text,
      email text,
      phone text,
      body text,
      locale text not null,
      notices jsonb not null,
      received_at timestamptz not null,
      changed_at timestamptz not null,
      -- Erased means that nothing is left of the person; the row stays for its key, so that a repeat is no new message.
      check (
        case when state = 'erased' then name is null and email is null and phone is null and body is null
             else name is not null and body is not null and (email is not null or phone is not null) end
      )
    );
    create index desk_message_open on desk_message (clinic_id, received_at) where state = 'open';

    -- The words of questions without an answer, only of those who agreed to it. No name, no address, no time of day:
    -- apart from the counts, which are events.
    create table faq_unanswered (
      id uuid primary key,
      clinic_id text not null,
      language text not null,
      question text not null,
      notice_id text not null,
      notice_version text not null,
      asked_on date not null
    );
    create index faq_unanswered_of_clinic on faq_unanswered (clinic_id, asked_on);
  `,
};

interface MessageRow {
  id: string;
  state: DeskMessage['state'];
  name: string | null;
  email: string | null;
  phone: string | null;
  body: string | null;
  locale: string;
  received_at: Date;
}

const BATCH = 200;

/** The moment is the third value of each query. */
const eraseAt3 = `update desk_message
  set state = 'erased', name = null, email = null, phone = null, body = null, notices = '[]', changed_at = $3`;

/** Keeps messages in the database. */
export function deskMessageStore(db: Db, context: FactContext): DeskMessagePort {
  return {
    receive: (message) => db.tx((sql) => receiveIn(sql, message, context)),
    async find(clinic, id) {
      const rows = await db.query<MessageRow>(
        `select id::text as id, state, name, email, phone, body, locale, received_at
           from desk_message where clinic_id = $1 and id = $2`,
        [clinic, id],
      );
      return rows[0] && messageOf(rows[0]);
    },
    settle: (clinic, id, nowMs) =>
      db.tx(async (sql) => {
        const settled = await sql.query(
          `update desk_message set state = 'done', changed_at = $3
            where clinic_id = $1 and id = $2 and state = 'open' returning id`,
          [clinic, id, instantText(nowMs)],
        );
        if (settled.length > 0) await stateSettled(sql, { clinic, id, nowMs }, context);
      }),
    erase: (clinic, id, nowMs) =>
      db.tx(async (sql) => {
        const erased = await sql.query(
          `${eraseAt3} where clinic_id = $1 and id = $2 and state <> 'erased' returning id`,
          [clinic, id, instantText(nowMs)],
        );
        if (erased.length > 0) await stateSettled(sql, { clinic, id, nowMs }, context);
      }),
    async eraseOld(clinic, { receivedUntilMs, doneUntilMs }, nowMs) {
      // Several processes may erase at once: each takes rows the others have not locked.
      const rows = await db.query(
        `${eraseAt3} where id in (
           select id from desk_message
            where clinic_id = $1 and state <> 'erased' and (received_at <= $2 or (state = 'done' and changed_at <= $4))
            order by received_at limit ${BATCH} for update skip locked
         ) returning id`,
        [clinic, instantText(receivedUntilMs), instantText(nowMs), instantText(doneUntilMs)],
      );
      return rows.length;
    },
    async eraseFrom(clinic, from, nowMs) {
      const rows = await db.query(
        `${eraseAt3} where clinic_id = $1 and state <> 'erased' and (lower(email) = lower($2) or phone = $2) returning id`,
        [clinic, from, instantText(nowMs)],
      );
      return rows.length;
    },
  };
}

/** All of it or nothing: the key, the message, what was decided about the notices, and the e-mails. */
async function receiveIn(sql: Sql, message: NewDeskMessage, context: FactContext) {
  const { id, clinic, idempotencyKey, email, nowMs } = message;
  // Apart from the keys of bookings, which are looked up from outside: a colon stands in none of them.
  const key = `message:${idempotencyKey}`;
  const earlier = await claimKey(sql, {
    ...{ clinic: clinic.id, idempotencyKey: key, requestHash: message.requestHash },
    ...{ kind: 'message', receipt: message.receipt, nowMs },
  });
  if (earlier?.kind === 'key_reused') return earlier;
  if (earlier) return { kind: 'received' as const, receipt: earlier.receipt };
  await sql.query(
    `insert into desk_message (id, clinic_id, name, email, phone, body, locale, notices, received_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $9)`,
    [
      ...[id, clinic.id, message.name, email ?? null, message.phone ?? null, message.text, message.locale],
      ...[JSON.stringify(message.notices), instantText(nowMs)],
    ],
  );
  await insertDecisions(sql, message, context.newId);
  const planned = {
    ...{ clinic: clinic.id, journey: 'desk-message', key: `message:${id}`, timeZone: clinic.timeZone, nowMs },
    sends: email === undefined ? [deskTold] : [deskTold, senderTold],
    ...{ startMs: nowMs, endMs: nowMs + deskMessageDays * 24 * 60 * 60_000 },
  };
  await planMessage(sql, planned, context);
  await stateContactFact(sql, { type: 'message.received', clinic: clinic.id, id, nowMs }, context);
  return { kind: 'received' as const, receipt: message.receipt };
}

/** Nobody has to be reminded of a message that was dealt with, or is there no more. */
function stateSettled(sql: Sql, message: NamedContact, context: FactContext): Promise<void> {
  return stateContactFact(sql, { ...message, type: 'message.settled' }, context);
}

function messageOf(row: MessageRow): DeskMessage {
  const { id, state, locale, name, email, phone, body } = row;
  return {
    ...{ id, state, locale, receivedMs: row.received_at.getTime(), name: name ?? '', text: body ?? '' },
    ...{ email: email ?? undefined, phone: phone ?? undefined },
  };
}
