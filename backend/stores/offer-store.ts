import type { BookOutcome } from '../journeys/scheduling-port.ts';
import type { Acceptance, AcceptOutcome, Offer, OfferPort, Refused } from '../journeys/waiting-port.ts';
import { bookInTransaction } from './book-in-transaction.ts';
import { cancelInTransaction, lockBooking } from './cancel-in-transaction.ts';
import { candidateOf, type CandidateRow } from './candidate-row.ts';
import { Rollback, type Db, type Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import { patientOf } from './patient-row.ts';
import type { FactContext } from './state-fact.ts';
import type { WaitingRow } from './waiting-store.ts';

interface OfferRow extends WaitingRow, CandidateRow {
  offer_id: string;
  waiting_id: string;
  occupancy_id: string;
  state: Offer['state'];
  offer_expires_at: Date;
  replaces_start: Date | null;
}

const selectOffer = `
  select waiting.*, waiting.birth_date::text as birth_date, offer.id as offer_id, waiting_id, occupancy_id, state,
         offer.practitioner_id, offer.location_id, offer.mode, offer.start_at, offer.end_at, offer.busy_until,
         offer.expires_at as offer_expires_at, booking.start_at as replaces_start
    from offer join waiting on waiting.id = waiting_id
    left join booking on booking.id = waiting.appointment_id and booking.status <> 'cancelled'
   where offer.clinic_id = $1 and offer.id = $2`;

/** Keeps offers and what was answered to them. */
export function offerStore(db: Db, context: FactContext): OfferPort {
  return {
    async find(clinic, id) {
      const rows = await db.query<OfferRow>(selectOffer, [clinic, id]);
      return rows[0] && offerOf(rows[0]);
    },
    async accept(acceptance) {
      try {
        return await db.tx((sql) => acceptIn(sql, acceptance, context));
      } catch (error) {
        if (error instanceof Rollback) return error.outcome as BookOutcome;
        throw error;
      }
    },
    decline: (refused) => db.tx((sql) => declineIn(sql, refused)),
  };
}

/**
 * What kept the time becomes the appointment, and the later one is given back: with both facts, in this transaction.
 * Whoever else answers the offer at this moment waits for the lock on it, and then finds it answered.
 */
async function acceptIn(sql: Sql, acceptance: Acceptance, context: FactContext): Promise<AcceptOutcome> {
  const { clinic, offerId: id, idempotencyKey, requestHash, receipt, nowMs } = acceptance;
  const row = await lockOffer(sql, clinic.id, id);
  if (!row) return { kind: 'not_found' };
  const earlier = await findReceipt(sql, acceptance);
  if (earlier) return earlier;
  if (row.state !== 'open') return { kind: row.state === 'expired' ? 'offer_expired' : 'offer_taken' };
  if (row.offer_expires_at.getTime() <= nowMs) return { kind: 'offer_expired' };

  const { candidate, expiresMs, patient, waitingId } = offerOf(row);
  const booked = await bookInTransaction(
    sql,
    {
      ...{ id, clinic, patient, idempotencyKey, requestHash, receipt, nowMs, decisions: [] },
      place: { hold: { id: row.occupancy_id, candidate, expiresMs } },
    },
    context,
  );
  if (booked.kind !== 'booked') throw new Rollback<BookOutcome>(booked);
  await copyDecisions(sql, row.appointment_id ?? waitingId, id);
  if (row.appointment_id !== null) {
    const later = await lockBooking(sql, clinic.id, row.appointment_id);
    if (later && later.status !== 'cancelled')
      await cancelInTransaction(sql, { clinic, appointment: later, nowMs }, context);
  }
  await sql.query(`update offer set state = 'accepted', answered_at = $2 where id = $1`, [
    ...[id, instantText(nowMs)],
  ]);
  await sql.query(`update waiting set status = 'booked', changed_at = $2 where id = $1`, [
    ...[waitingId, instantText(nowMs)],
  ]);
  return booked;
}

async function lockOffer(sql: Sql, clinic: string, id: string): Promise<OfferRow | undefined> {
  // Locked first and read afterwards: the answer of whoever had the lock is then seen.
  await sql.query('select id from offer where clinic_id = $1 and id = $2 for update', [clinic, id]);
  return (await sql.query<OfferRow>(selectOffer, [clinic, id]))[0];
}

async function findReceipt(
  sql: Sql,
  { clinic, idempotencyKey, requestHash }: Acceptance,
): Promise<BookOutcome | undefined> {
  const rows = await sql.query<{ request_hash: string; receipt: string }>(
    'select request_hash, receipt from idempotency where clinic_id = $1 and key = $2',
    [clinic.id, idempotencyKey],
  );
  if (!rows[0]) return undefined;
  if (rows[0].request_hash !== requestHash) return { kind: 'key_reused' };
  return { kind: 'replayed', receipt: rows[0].receipt };
}

/** What was decided before goes on to count: as it was recorded, with its moment. */
async function copyDecisions(sql: Sql, from: string, to: string): Promise<void> {
  await sql.query(
    `insert into consent (id, clinic_id, booking_id, notice_id, notice_version, notice_language, notice_hash,
                          purpose, decision, method, recorded_at)
     select gen_random_uuid(), clinic_id, $2, notice_id, notice_version, notice_language, notice_hash,
            purpose, decision, method, recorded_at
       from consent where booking_id = $1 order by seq`,
    [from, to],
  );
}

async function declineIn(
  sql: Sql,
  { clinic, offerId, reason, nowMs }: Refused,
): Promise<Awaited<ReturnType<OfferPort['decline']>>> {
  const row = await lockOffer(sql, clinic, offerId);
  if (!row) return 'not_found';
  if (row.state === 'declined') return 'declined';
  if (row.state === 'accepted') return 'offer_taken';
  if (row.state === 'expired' || row.offer_expires_at.getTime() <= nowMs) return 'offer_expired';
  await sql.query(`update offer set state = 'declined', reason = $2, answered_at = $3 where id = $1`, [
    ...[offerId, reason ?? null, instantText(nowMs)],
  ]);
  await sql.query('delete from occupancy where id = $1 and booking_id is null', [row.occupancy_id]);
  if (reason === 'not-needed') {
    await sql.query(`update waiting set status = 'left', changed_at = $2 where id = $1`, [
      ...[row.waiting_id, instantText(nowMs)],
    ]);
  }
  return 'declined';
}

function offerOf(row: OfferRow): Offer {
  return {
    id: row.offer_id,
    waitingId: row.waiting_id,
    state: row.state,
    candidate: candidateOf(row),
    expiresMs: row.offer_expires_at.getTime(),
    ...(row.replaces_start && { replacesStartMs: row.replaces_start.getTime() }),
    patient: patientOf(row),
  };
}
