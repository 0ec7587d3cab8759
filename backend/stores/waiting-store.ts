import { joinedMessage } from '../journeys/definitions/waiting-messages.ts';
import type { JoinOutcome, NewWaiting, Waiting, WaitingPort } from '../journeys/waiting-port.ts';
import type { Db, Sql } from './db.ts';
import { insertDecisions } from './insert-decisions.ts';
import { instantText } from './instant-text.ts';
import { patientOf, type PatientRow } from './patient-row.ts';
import { planMessage } from './plan-message.ts';
import type { FactContext } from './state-fact.ts';
import { lookSoon } from './waitlist-look.ts';

export interface WaitingRow extends PatientRow {
  id: string;
  idempotency_key: string;
  status: Exclude<Waiting['status'], 'offered'>;
  sequence: number;
  service_id: string;
  appointment_id: string | null;
  expires_at: Date;
}

/** Keeps the waiting list. One place a person and service is a rule of the table, never of looking first. */
export function waitingStore(db: Db, context: FactContext): WaitingPort {
  return {
    join: (entry) => db.tx((sql) => joinIn(sql, entry, context)),
    async find(clinic, id, nowMs) {
      const rows = await db.query<WaitingRow & { is_offered: boolean }>(
        // As text: the driver would make a local midnight of a date, which is another day elsewhere.
        `select waiting.*, birth_date::text as birth_date,
                exists (select from offer where waiting_id = waiting.id and state = 'open' and expires_at > $3)
                  as is_offered
           from waiting where clinic_id = $1 and id = $2`,
        [clinic, id, instantText(nowMs)],
      );
      return rows[0] && waitingOf(rows[0], nowMs);
    },
    leave: (clinic, id, nowMs) => db.tx((sql) => leaveIn(sql, { clinic, id, nowMs })),
  };
}

async function joinIn(sql: Sql, entry: NewWaiting, context: FactContext): Promise<JoinOutcome> {
  const earlier = await claimKey(sql, entry);
  if (earlier) return earlier;
  await endOverdueOf(sql, entry);
  let { id } = entry;
  if (await insertWaiting(sql, entry)) {
    await insertDecisions(sql, entry, context.newId);
    await confirm(sql, { entry, id, sequence: 0, expiresMs: entry.expiresMs }, context);
  } else {
    id = await joinAgain(sql, entry, context);
    await sql.query('update idempotency set receipt = $3 where clinic_id = $1 and key = $2', [
      ...[entry.clinic.id, keptKey(entry), id],
    ]);
  }
  await lookSoon(sql, entry.clinic.id);
  return { kind: 'joined', id };
}

/** Apart from the keys of bookings, which are looked up from outside: a colon stands in none of them. */
function keptKey({ idempotencyKey }: NewWaiting): string {
  return `waiting:${idempotencyKey}`;
}

async function claimKey(sql: Sql, entry: NewWaiting): Promise<JoinOutcome | undefined> {
  const { clinic, id, requestHash, nowMs } = entry;
  const claimed = await sql.query(
    `insert into idempotency (clinic_id, key, request_hash, receipt, created_at) values ($1, $2, $3, $4, $5)
     on conflict (clinic_id, key) do nothing returning key`,
    [clinic.id, keptKey(entry), requestHash, id, instantText(nowMs)],
  );
  if (claimed.length > 0) return undefined;
  const rows = await sql.query<{ request_hash: string; receipt: string }>(
    'select request_hash, receipt from idempotency where clinic_id = $1 and key = $2',
    [clinic.id, keptKey(entry)],
  );
  if (rows[0]?.request_hash !== requestHash) return { kind: 'key_reused' };
  return { kind: 'joined', id: rows[0].receipt };
}

/** A place that has run out is in nobody's way, even before the next look has ended it. */
async function endOverdueOf(sql: Sql, { clinic, person, wish, nowMs }: NewWaiting): Promise<void> {
  await sql.query(
    `update waiting set status = 'expired', changed_at = $4
      where clinic_id = $1 and person = $2 and service_id = $3 and status = 'waiting' and expires_at <= $4`,
    [clinic.id, person, wish.service, instantText(nowMs)],
  );
}

/**
 * Someone names a person who has a place already. The holder of the address on file is told; whoever asked is answered
 * as if they were the first, and what they get is powerless. Only with the very appointment, or the very address, are
 * they believed: the wishes are then the new ones, the place in the line stays.
 *
 * @returns Id of what was answered.
 */
async function joinAgain(sql: Sql, entry: NewWaiting, context: FactContext): Promise<string> {
  const { clinic, person, wish, appointmentId, expiresMs, patient, nowMs } = entry;
  const rows = await sql.query<WaitingRow>(
    `update waiting set sequence = sequence + 1, changed_at = $4
      where clinic_id = $1 and person = $2 and service_id = $3 and status = 'waiting' and not is_shadow returning *`,
    [clinic.id, person, wish.service, instantText(nowMs)],
  );
  const known = rows[0];
  if (!known) throw new Error('The place was given up at this moment; the request can be repeated.');
  const isTheirs = appointmentId !== undefined && known.appointment_id === appointmentId;
  const isReachedThere = known.email.toLowerCase() === patient.email.toLowerCase();
  let knownUntilMs = known.expires_at.getTime();
  if (isTheirs || isReachedThere) {
    knownUntilMs = expiresMs;
    await sql.query('update waiting set wish = $2::jsonb, expires_at = $3 where id = $1', [
      ...[known.id, JSON.stringify(wish), instantText(expiresMs)],
    ]);
  }
  const { id, sequence } = known;
  await confirm(sql, { entry, id, sequence, expiresMs: knownUntilMs }, context);
  if (isTheirs) return id;
  await insertShadow(sql, entry);
  return entry.id;
}

const columns = `id, clinic_id, idempotency_key, person, is_shadow, status, service_id, wish, appointment_id,
        given, family, birth_date, email, phone, locale, notices, joined_at, expires_at, changed_at, booker, audience`;

/** @returns `false` when that person has a place for this service. */
async function insertWaiting(sql: Sql, entry: NewWaiting): Promise<boolean> {
  const { id, clinic, idempotencyKey, person, wish, appointmentId, expiresMs, patient, nowMs } = entry;
  const { given, family, birthDate, email, phone, locale, notices, booker, audience } = patient;
  const inserted = await sql.query(
    `insert into waiting (${columns})
     values ($1, $2, $3, $4, false, 'waiting', $5, $6::jsonb, $7, $8, $9, $10, $11, $12, $13, $14::jsonb, $15, $16, $15,
             $17::jsonb, $18)
     on conflict (clinic_id, person, service_id) where status = 'waiting' and not is_shadow
     do nothing returning id`,
    [
      ...[id, clinic.id, idempotencyKey, person, wish.service, JSON.stringify(wish), appointmentId ?? null],
      ...[given, family, birthDate, email, phone, locale, JSON.stringify(notices)],
      ...[
        instantText(nowMs),
        instantText(expiresMs),
        booker ? JSON.stringify(booker) : null,
        audience ?? null,
      ],
    ],
  );
  return inserted.length > 0;
}

/** Keeps nothing of the person: all it has to do is to look like a place from outside. */
async function insertShadow(sql: Sql, entry: NewWaiting): Promise<void> {
  const { id, clinic, idempotencyKey, wish, expiresMs, patient, nowMs } = entry;
  await sql.query(
    `insert into waiting (${columns})
     values ($1, $2, $3, '', true, 'waiting', $4, '{}', null, '', '', '1900-01-01', '', '', $5, '[]', $6, $7, $6, null, null)`,
    [id, clinic.id, idempotencyKey, wish.service, patient.locale, instantText(nowMs), instantText(expiresMs)],
  );
}

/** Always to the address on file, never to one that was just typed by someone else. */
async function confirm(
  sql: Sql,
  { entry, id, sequence, expiresMs }: { entry: NewWaiting; id: string; sequence: number; expiresMs: number },
  context: FactContext,
): Promise<void> {
  const { clinic, nowMs } = entry;
  const anchors = { startMs: nowMs, endMs: expiresMs, timeZone: clinic.timeZone, nowMs };
  const about = { clinic: clinic.id, journey: `waiting-joined-${sequence}`, key: `waiting:${id}` };
  await planMessage(sql, { ...about, sends: joinedMessage, ...anchors }, context);
}

async function leaveIn(
  sql: Sql,
  { clinic, id, nowMs }: { clinic: string; id: string; nowMs: number },
): Promise<void> {
  // Offers before places, as whoever answers one does: two who lock in one order never wait for each other.
  const offers = await sql.query<{ occupancy_id: string }>(
    `update offer set state = 'declined', reason = 'left', answered_at = $3
      where clinic_id = $1 and waiting_id = $2 and state = 'open' returning occupancy_id`,
    [clinic, id, instantText(nowMs)],
  );
  await sql.query('delete from occupancy where id = any($1::uuid[]) and booking_id is null', [
    offers.map(({ occupancy_id }) => occupancy_id),
  ]);
  await sql.query(
    `update waiting set status = 'left', changed_at = $3 where clinic_id = $1 and id = $2 and status = 'waiting'`,
    [clinic, id, instantText(nowMs)],
  );
}

function waitingOf(row: WaitingRow & { is_offered: boolean }, nowMs: number): Waiting {
  const isOver = row.status === 'waiting' && row.expires_at.getTime() <= nowMs;
  return {
    id: row.id,
    idempotencyKey: row.idempotency_key,
    status: isOver ? 'expired' : row.status === 'waiting' && row.is_offered ? 'offered' : row.status,
    service: row.service_id,
    appointmentId: row.appointment_id ?? undefined,
    patient: patientOf(row),
    expiresMs: row.expires_at.getTime(),
  };
}
