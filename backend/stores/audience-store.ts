import type { CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';
import { stateFacts, type FactContext } from './state-fact.ts';

/** A campaign whose time has come and whose audience is not all made. */
export interface DueCampaign {
  id: string;
  clinic: string;
  kind: CampaignDraft['kind'];
  audience: CampaignDraft['audience'];
  hasTwoSubjects: boolean;
  /** Where the last process to make it came to. */
  place: { in: 'visits' | 'patients' | 'contacts'; after: string } | null;
}

export interface Recipient {
  /** A patient, by one of their appointments. */
  booking?: string;
  contact?: string;
  addressHash: string;
  arm: 'a' | 'b';
}

/**
 * Takes the campaign that is due first, for as long as the transaction lasts. Several processes may look at once: each
 * takes one that the others have not.
 */
export async function takeDueCampaign(
  sql: Sql,
  clinics: readonly string[],
  nowMs: number,
): Promise<DueCampaign | undefined> {
  const [row] = await sql.query<DueCampaign>(
    `select id::text as id, clinic_id as clinic, kind, audience, other_subject is not null as "hasTwoSubjects",
            progress as place
       from campaign
      where state = 'planned' and send_at <= $1 and clinic_id in (select jsonb_array_elements_text($2::jsonb))
      order by send_at, id limit 1 for update skip locked`,
    [instantText(nowMs), JSON.stringify(clinics)],
  );
  return row;
}

/** How much a moment's work leaves to be done: whoever adds to it makes the confirmation of a booking wait behind it. */
export async function countUnderWay(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ open: number }>(
    `select (select count(*) from event where trust = 'fact' and taken_at is null and type in ('campaign.due', 'information.due'))::integer
          + (select count(*) from send where state = 'attempting' or (state = 'planned' and queued))::integer as open`,
  );
  return row?.open ?? 0;
}

interface NewRecipients {
  campaign: Pick<DueCampaign, 'id' | 'clinic'>;
  /** The fact by which the journey of each begins. */
  fact: 'campaign.due' | 'information.due';
  recipients: readonly Recipient[];
  nowMs: number;
}

/**
 * Gives people a place in an audience, and states for each that their message is due. An address that has one gets no other.
 *
 * @returns How many are new.
 */
export async function addRecipients(
  sql: Sql,
  { campaign, fact, recipients, nowMs }: NewRecipients,
  context: FactContext,
): Promise<number> {
  const { id: campaignId, clinic } = campaign;
  const rows = recipients.map((one) => ({ id: context.newId(), contactId: context.newId(), ...one }));
  await sql.query(
    // A patient becomes a contact once the clinic writes to them; the address is the one of the confirmation.
    `insert into contact (id, clinic_id, source, booking_id, locale, made_at, confirmed_at)
     select "contactId", $1, 'booking', booking.id, locale, $3, $3
       from jsonb_to_recordset($2::jsonb) as one ("contactId" uuid, booking uuid)
       join booking on booking.clinic_id = $1 and booking.id = one.booking
     on conflict (clinic_id, booking_id) where booking_id is not null do nothing`,
    [clinic, JSON.stringify(rows), instantText(nowMs)],
  );
  const added = await sql.query<{ id: string }>(
    `insert into campaign_recipient (id, clinic_id, campaign_id, contact_id, address_hash, arm)
     select one.id, $1, $2, contact.id, "addressHash", arm
       from jsonb_to_recordset($3::jsonb)
         as one (id uuid, booking uuid, contact uuid, "addressHash" text, arm text)
       join contact on contact.clinic_id = $1 and (contact.booking_id = one.booking or contact.id = one.contact)
     on conflict do nothing returning id::text as id`,
    [clinic, campaignId, JSON.stringify(rows)],
  );
  const facts = added.map(({ id }) => ({ subject: id, data: { recipientId: id, campaignId } }));
  await stateFacts(sql, { clinic, type: fact, nowMs, facts }, context);
  return added.length;
}

/** Keeps how far an audience has been made; without a place it is complete. */
export async function noteProgress(
  sql: Sql,
  campaign: Pick<DueCampaign, 'id'>,
  { place, nowMs }: { place: DueCampaign['place'] | undefined; nowMs: number },
): Promise<void> {
  if (place)
    await sql.query('update campaign set progress = $2::jsonb where id = $1', [
      campaign.id,
      JSON.stringify(place),
    ]);
  else
    await sql.query(
      `update campaign set state = 'sent', progress = coalesce(progress, '{}'), ended_at = $2 where id = $1`,
      [campaign.id, instantText(nowMs)],
    );
}
