import type { NoticeDecision } from '../../src/contracts/booking-request.ts';
import {
  pendingDays,
  type ContactPort,
  type NewsletterRequest,
  type RequestOutcome,
  type UnfinishedBooking,
} from '../journeys/contact-port.ts';
import { claimKey } from './claim-key.ts';
import { stateContactFact, type NamedContact } from './contact-changes.ts';
import { contactReader, type PersonNames } from './contact-reader.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import type { FactContext } from './state-fact.ts';

const [hourMs, dayMs] = [3_600_000, 86_400_000];

/** How long it is known whose booking was not finished. */
const unfinishedDays = 7;
/** How often one address is asked for its confirmation, whoever wants it to be. */
const mostAsksADay = 3;

const BATCH = 200;

/** Keeps contacts in the database. */
export function contactStore(db: Db, context: FactContext & { names: PersonNames }): ContactPort {
  return {
    ...contactReader(db, context.names),
    request: (request) => db.tx((sql) => requestIn(sql, request, context)),
    confirm: (clinic, id, nowMs) => db.tx((sql) => confirmIn(sql, { clinic, id, nowMs }, context)),
    async changeInterests(clinic, id, interests) {
      await db.query('update contact set interests = $3::jsonb where clinic_id = $1 and id = $2', [
        ...[clinic, id, JSON.stringify(interests)],
      ]);
    },
    noteUnfinished: (booking) => db.tx((sql) => unfinishedIn(sql, booking, context)),
    forgetExpired: (nowMs) => db.tx((sql) => forgetIn(sql, nowMs)),
  };
}

async function requestIn(
  sql: Sql,
  request: NewsletterRequest,
  context: FactContext,
): Promise<RequestOutcome> {
  const { clinic, id, email, given, locale, interests, notice, nowMs } = request;
  const rows = () =>
    sql.query<{ id: string }>(
      // Of an address that is confirmed nobody changes anything from outside.
      `insert into contact (id, clinic_id, source, email, given, locale, interests, notice, made_at, expires_at)
       values ($1, $2, 'newsletter', $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9)
       on conflict (clinic_id, source, lower(email)) where email is not null do update
         set given = excluded.given, locale = excluded.locale, interests = excluded.interests,
             notice = excluded.notice, expires_at = excluded.expires_at
       where contact.confirmed_at is null
       returning id::text as id`,
      [
        ...[id, clinic.id, email, given ?? null, locale, JSON.stringify(interests), JSON.stringify(notice)],
        ...[nowMs, nowMs + pendingDays * dayMs].map(instantText),
      ],
    );
  return onceForKey(sql, request, async () => {
    const [pending] = await rows();
    if (!pending) return undefined;
    const about = { clinic: clinic.id, id: pending.id, nowMs };
    if (!(await wasAskedEnough(sql, about)))
      await stateContactFact(sql, { ...about, type: 'newsletter.requested' }, context);
    return pending.id;
  });
}

/** Does something once for an idempotency key. The key is kept with the contact, so that it is forgotten with it. */
async function onceForKey(
  sql: Sql,
  request: Pick<NewsletterRequest, 'clinic' | 'id' | 'idempotencyKey' | 'requestHash' | 'nowMs'>,
  work: () => Promise<string | undefined>,
): Promise<RequestOutcome> {
  const { clinic, id, idempotencyKey, requestHash, nowMs } = request;
  // Apart from the keys of bookings, which are looked up from outside: a colon stands in none of them.
  const key = `contact:${idempotencyKey}`;
  const earlier = await claimKey(sql, {
    ...{ clinic: clinic.id, idempotencyKey: key, requestHash, kind: 'contact', receipt: id, nowMs },
  });
  if (earlier) return earlier.kind === 'key_reused' ? 'key_reused' : 'accepted';
  const contact = await work();
  if (contact === undefined)
    await sql.query('delete from idempotency where clinic_id = $1 and key = $2', [clinic.id, key]);
  else if (contact !== id)
    await sql.query('update idempotency set receipt = $3 where clinic_id = $1 and key = $2', [
      clinic.id,
      key,
      contact,
    ]);
  return 'accepted';
}

/** Whoever types somebody's address in again and again fills no mailbox. */
async function wasAskedEnough(sql: Sql, { clinic, id, nowMs }: NamedContact): Promise<boolean> {
  const [row] = await sql.query<{ lately: number; today: number }>(
    `select count(*) filter (where occurred_at > $3)::integer as lately, count(*)::integer as today
       from event where clinic_id = $1 and subject = $2 and trust = 'fact' and type = 'newsletter.requested'
        and occurred_at > $4`,
    [clinic, id, instantText(nowMs - hourMs), instantText(nowMs - dayMs)],
  );
  return (row?.lately ?? 0) > 0 || (row?.today ?? 0) >= mostAsksADay;
}

/** The owner of the address confirms it: only now there is a consent, by the wording that was shown. */
async function confirmIn(
  sql: Sql,
  { clinic, id, nowMs }: NamedContact,
  context: FactContext,
): Promise<'confirmed' | undefined> {
  const [found] = await sql.query<{ notice: NoticeDecision | null; confirmed: boolean }>(
    `select notice, confirmed_at is not null as confirmed from contact
      where clinic_id = $1 and id = $2 and source = 'newsletter' and (confirmed_at is not null or expires_at > $3)
        for update`,
    [clinic, id, instantText(nowMs)],
  );
  if (found?.confirmed) return 'confirmed';
  if (!found?.notice) return undefined;
  await sql.query(
    'update contact set confirmed_at = $3, expires_at = null, notice = null where clinic_id = $1 and id = $2',
    [...[clinic, id, instantText(nowMs)]],
  );
  await insertConsent(
    sql,
    { clinic, id, nowMs, notice: found.notice, purpose: 'newsletter', method: 'double-opt-in' },
    context,
  );
  await stateContactFact(sql, { type: 'newsletter.joined', clinic, id, nowMs }, context);
  return 'confirmed';
}

interface GivenConsent extends NamedContact {
  notice: Omit<NoticeDecision, 'decision'>;
  purpose: 'newsletter' | 'unfinished-booking';
  method: 'double-opt-in' | 'booking-form';
}

async function insertConsent(
  sql: Sql,
  { clinic, id, nowMs, notice, purpose, method }: GivenConsent,
  { newId }: FactContext,
): Promise<void> {
  await sql.query(
    `insert into consent (id, clinic_id, booking_id, notice_id, notice_version, notice_language, notice_hash,
                          purpose, decision, method, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'given', $9, $10)`,
    [
      ...[newId(), clinic, id, notice.id, notice.version, notice.language, notice.hash ?? null],
      ...[purpose, method, instantText(nowMs)],
    ],
  );
}

/** Somebody went away from a booking and agreed to be written to about it; told again, the time begins anew. */
async function unfinishedIn(
  sql: Sql,
  booking: UnfinishedBooking,
  context: FactContext,
): Promise<RequestOutcome> {
  const { clinic, id, email, given, locale, service, notice, nowMs } = booking;
  return onceForKey(sql, booking, async () => {
    const [contact] = await sql.query<{ id: string }>(
      `insert into contact (id, clinic_id, source, email, given, locale, service_id, made_at, expires_at)
       values ($1, $2, 'unfinished', $3, $4, $5, $6, $7, $8)
       on conflict (clinic_id, source, lower(email)) where email is not null do update
         set given = excluded.given, locale = excluded.locale, service_id = excluded.service_id,
             expires_at = excluded.expires_at
       returning id::text as id`,
      [
        ...[id, clinic.id, email, given ?? null, locale, service],
        ...[nowMs, nowMs + unfinishedDays * dayMs].map(instantText),
      ],
    );
    if (!contact) return undefined;
    const about = { clinic: clinic.id, id: contact.id, nowMs };
    await insertConsent(
      sql,
      { ...about, notice, purpose: 'unfinished-booking', method: 'booking-form' },
      context,
    );
    await stateContactFact(sql, { ...about, type: 'booking.unfinished' }, context);
    return contact.id;
  });
}

/** Has nothing left of whoever did not confirm in time, of whose booking was not finished, and of who has left. */
async function forgetIn(sql: Sql, nowMs: number): Promise<number> {
  const forgotten = await sql.query<{ id: string }>(
    // Several processes may do so at once: each takes rows the others have not locked.
    `delete from contact where id in (
       select id from contact where confirmed_at is null and expires_at <= $1 limit ${BATCH} for update skip locked
     ) returning id::text as id`,
    [instantText(nowMs)],
  );
  if (forgotten.length === 0) return 0;
  await sql.query(
    `delete from idempotency where kind = 'contact' and receipt in (select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(forgotten.map(({ id }) => id))],
  );
  return forgotten.length;
}
