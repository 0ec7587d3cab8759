import type { ConsentPurpose } from '../../src/contracts/consent.ts';
import { leftDays } from '../journeys/contact-port.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import { stateFact, type FactContext } from './state-fact.ts';

export interface NamedContact {
  clinic: string;
  id: string;
  nowMs: number;
}

/**
 * Makes a contact of whoever has an appointment, once for each. The address counts as confirmed: the confirmation of the
 * appointment goes there.
 *
 * @returns Its id.
 */
export async function contactOfBooking(
  sql: Sql,
  { clinic, bookingId, nowMs }: { clinic: string; bookingId: string; nowMs: number },
  newId: () => string,
): Promise<string | undefined> {
  const [contact] = await sql.query<{ id: string }>(
    `insert into contact (id, clinic_id, source, booking_id, locale, made_at, confirmed_at)
     select $1, clinic_id, 'booking', id, locale, $4, $4 from booking
      where clinic_id = $2 and id = $3 and erased_at is null
     on conflict (clinic_id, booking_id) where booking_id is not null do update
       set confirmed_at = coalesce(contact.confirmed_at, excluded.confirmed_at)
     returning id::text as id`,
    [newId(), clinic, bookingId, instantText(nowMs)],
  );
  return contact?.id;
}

/** A patient agreed to the newsletter: the contact is made, and those who listen are told. */
export async function patientJoins(
  sql: Sql,
  { clinic, bookingId, nowMs }: { clinic: string; bookingId: string; nowMs: number },
  context: FactContext,
): Promise<void> {
  const id = await contactOfBooking(sql, { clinic, bookingId, nowMs }, context.newId);
  if (id === undefined) return;
  const joined = { type: 'newsletter.joined', clinic, id, appointmentId: bookingId, nowMs };
  await stateContactFact(sql, joined, context);
}

/**
 * States that something happened to a contact, in the transaction in which it did.
 *
 * @param fact.appointmentId - Of a patient: whoever may hear of their appointments may hear of this.
 */
export async function stateContactFact(
  sql: Sql,
  fact: NamedContact & { type: string; appointmentId?: string | undefined },
  context: FactContext,
): Promise<void> {
  const { type, clinic, id, appointmentId, nowMs } = fact;
  const data = { contactId: id, ...(appointmentId !== undefined && { appointmentId }) };
  await stateFact(sql, { clinic, type, subject: id, data, nowMs }, context);
}

/** Whoever signed up, left and comes back: their address is confirmed still, for the page of choices is behind a link to it. */
export async function comeBack(sql: Sql, contact: NamedContact, context: FactContext): Promise<void> {
  const { clinic, id, nowMs } = contact;
  const back = await sql.query(
    `update contact set confirmed_at = $3, expires_at = null
      where clinic_id = $1 and id = $2 and source = 'newsletter' and confirmed_at is null returning id`,
    [clinic, id, instantText(nowMs)],
  );
  if (back.length > 0) await stateContactFact(sql, { ...contact, type: 'newsletter.joined' }, context);
}

/**
 * A consent was taken back: who signed up is kept for some days, so that a second press and a change of mind find them, and
 * is then forgotten.
 *
 * @param left.consentsOf - The appointment, or the contact, under which they had decided.
 */
export async function leave(
  sql: Sql,
  left: { clinic: string; consentsOf: string; purpose: ConsentPurpose; nowMs: number },
  context: FactContext,
): Promise<void> {
  const { clinic, consentsOf, purpose, nowMs } = left;
  if (purpose === 'unfinished-booking') {
    await sql.query(
      `update contact set expires_at = $3 where clinic_id = $1 and id = $2 and source = 'unfinished'`,
      [clinic, consentsOf, instantText(nowMs)],
    );
  }
  if (purpose !== 'newsletter') return;
  const gone = await sql.query<{ id: string; booking: string | null }>(
    `update contact set confirmed_at = null, notice = null, expires_at = case when booking_id is null then $3::timestamptz end
      where clinic_id = $1 and (id = $2 or booking_id = $2) and confirmed_at is not null returning id::text as id, booking_id::text as booking`,
    [clinic, consentsOf, instantText(nowMs + leftDays * 86_400_000)],
  );
  for (const { id, booking } of gone) {
    const appointmentId = booking ?? undefined;
    await stateContactFact(sql, { type: 'newsletter.left', clinic, id, appointmentId, nowMs }, context);
  }
}

/** The booking that was not finished has been made, from the same address: nobody reminds of it, and it is forgotten. */
export async function finishBooking(
  sql: Sql,
  { clinic, email, nowMs }: { clinic: string; email: string; nowMs: number },
  context: FactContext,
): Promise<void> {
  const done = await sql.query<{ id: string }>(
    `update contact set expires_at = $3
      where clinic_id = $1 and source = 'unfinished' and lower(email) = lower($2) returning id::text as id`,
    [clinic, email, instantText(nowMs)],
  );
  for (const { id } of done)
    await stateContactFact(sql, { type: 'booking.finished', clinic, id, nowMs }, context);
}
