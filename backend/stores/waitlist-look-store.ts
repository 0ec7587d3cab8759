import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { PlannedOffer } from '../../src/domain/booking/waitlist/plan-offers.ts';
import type { WaitingPerson, WaitingWish } from '../../src/domain/booking/waitlist/waiting-person.ts';
import { offerMessages } from '../journeys/definitions/waiting-messages.ts';
import { suitNumber } from '../journeys/suit-number.ts';
import type { WaitlistLookPort } from '../journeys/waiting-port.ts';
import { EXCLUSION_VIOLATION, Rollback, sqlStateOf, type Sql } from './db.ts';
import { readImportedFree, readOccupied } from './diary-store.ts';
import { insertOccupancy } from './insert-occupancy.ts';
import { instantText } from './instant-text.ts';
import { planMessage } from './plan-message.ts';
import type { FactContext } from './state-fact.ts';

interface LookContext extends FactContext {
  /** Whether an SMS reaches a number in E.164. */
  getsSms: (phone: string) => Promise<boolean>;
}

interface InLineRow {
  id: string;
  person: string;
  wish: WaitingWish;
  birth_date: string;
  audience: WaitingPerson['audience'] | null;
  joined_at: Date;
  current_start: Date | null;
}

/** Opens the waiting list of a clinic for one look, which no other look of it can be at the same time. */
export async function waitlistLookStore(
  sql: Sql,
  clinic: ClinicFile,
  context: LookContext,
): Promise<WaitlistLookPort> {
  await sql.query('select clinic_id from waitlist_look where clinic_id = $1 for update', [clinic.id]);
  return {
    importedFree: (range) => readImportedFree(sql, range),
    occupied: (range) => readOccupied(sql, range),
    endOverdue: (nowMs) => endOverdue(sql, clinic.id, nowMs),
    async inLine() {
      const rows = await sql.query<InLineRow>(
        `select waiting.id, person, wish, joined_at, waiting.birth_date::text as birth_date, waiting.audience,
                booking.start_at as current_start
           from waiting left join booking on booking.id = appointment_id
          where waiting.clinic_id = $1 and waiting.status = 'waiting' and not is_shadow
            and not exists (
              select from offer
               where offer.clinic_id = $1 and offer.person = waiting.person and state = 'open'
            )`,
        [clinic.id],
      );
      return rows.map(({ id, person, wish, joined_at, current_start, birth_date: birthDate, audience }) => ({
        ...{ id, person, wish, birthDate, audience: audience ?? undefined, joinedMs: joined_at.getTime() },
        currentStartMs: current_start?.getTime(),
      }));
    },
    async offeredBefore(nowMs) {
      const rows = await sql.query<{
        person: string;
        service_id: string;
        practitioner_id: string;
        start_at: Date;
      }>(
        'select person, service_id, practitioner_id, start_at from offer where clinic_id = $1 and start_at > $2',
        [clinic.id, instantText(nowMs)],
      );
      return rows.map(({ person, service_id: service, practitioner_id: practitioner, start_at }) => ({
        ...{ person, service, practitioner, startMs: start_at.getTime() },
      }));
    },
    offer: (planned, times) => insertOffer(sql, { clinic, planned, ...times }, context),
    async nextRelease(nowMs) {
      const rows = await sql.query<{ at: Date | null }>(
        'select min(expires_at) as at from occupancy where clinic_id = $1 and expires_at > $2',
        [clinic.id, instantText(nowMs)],
      );
      return rows[0]?.at?.getTime();
    },
    async lookNext(atMs) {
      if (atMs === undefined) {
        await sql.query('delete from waitlist_look where clinic_id = $1', [clinic.id]);
        return;
      }
      await sql.query('update waitlist_look set queued = false, due_at = $2 where clinic_id = $1', [
        ...[clinic.id, instantText(atMs)],
      ]);
    },
  };
}

async function endOverdue(sql: Sql, clinic: string, nowMs: number): Promise<void> {
  const offers = await sql.query<{ occupancy_id: string }>(
    `update offer set state = 'expired', answered_at = $2
      where clinic_id = $1 and state = 'open' and expires_at <= $2 returning occupancy_id`,
    [clinic, instantText(nowMs)],
  );
  await sql.query('delete from occupancy where id = any($1::uuid[]) and booking_id is null', [
    offers.map(({ occupancy_id }) => occupancy_id),
  ]);
  await sql.query(
    `update waiting set status = 'expired', changed_at = $2
      where clinic_id = $1 and status = 'waiting' and expires_at <= $2`,
    [clinic, instantText(nowMs)],
  );
  // Whoever wanted an earlier one instead of an appointment that is no more, or has begun, wants none of this.
  await sql.query(
    `update waiting set status = case when booking.status = 'cancelled' then 'left' else 'expired' end,
                        changed_at = $2
       from booking
      where booking.id = waiting.appointment_id and waiting.clinic_id = $1 and waiting.status = 'waiting'
        and (booking.status = 'cancelled' or booking.start_at <= $2)
        and not exists (select from offer where waiting_id = waiting.id and state = 'open')`,
    [clinic, instantText(nowMs)],
  );
}

interface OfferToMake {
  clinic: ClinicFile;
  planned: PlannedOffer;
  nowMs: number;
  endsMs: number;
}

async function insertOffer(sql: Sql, offer: OfferToMake, context: LookContext): Promise<boolean> {
  await sql.query('savepoint offer');
  try {
    await keepTime(sql, offer, context);
    await sql.query('release savepoint offer');
    return true;
  } catch (error) {
    if (!(error instanceof Rollback) && sqlStateOf(error) !== EXCLUSION_VIOLATION) throw error;
    await sql.query('rollback to savepoint offer');
    return false;
  }
}

async function keepTime(
  sql: Sql,
  { clinic, planned: { waiting, candidate }, nowMs, endsMs }: OfferToMake,
  context: LookContext,
): Promise<void> {
  const [id, occupancyId] = [context.newId(), context.newId()];
  await insertOccupancy(sql, { id: occupancyId, clinic: clinic.id, candidate, nowMs, expiresMs: endsMs });
  const { service, practitioner, location, mode, startMs, endMs, busyUntilMs } = candidate;
  await sql.query(
    `insert into offer
       (id, clinic_id, waiting_id, person, occupancy_id, service_id, practitioner_id, location_id, mode,
        start_at, end_at, busy_until, state, offered_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'open', $13, $14)`,
    [
      ...[id, clinic.id, waiting.id, waiting.person, occupancyId, service, practitioner, location, mode],
      ...[startMs, endMs, busyUntilMs, nowMs, endsMs].map(instantText),
    ],
  );
  const [person] = await sql.query<{ phone: string }>('select phone from waiting where id = $1', [
    waiting.id,
  ]);
  const getsSms = await context.getsSms(person?.phone ?? '');
  const sends = offerMessages.flatMap((step) => suitNumber(step, getsSms) ?? []);
  await planMessage(
    sql,
    {
      ...{ clinic: clinic.id, journey: 'waiting-offer', key: `offer:${id}`, sends, nowMs },
      ...{ startMs: nowMs, endMs: endsMs, timeZone: clinic.timeZone },
    },
    context,
  );
}
