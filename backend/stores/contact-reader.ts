import type { LocalText } from '../../src/contracts/local-text.ts';
import type { Addressee, Campaign, Contact, ContactReaderPort } from '../journeys/contact-port.ts';
import { addressHash } from './connector-suppression-store.ts';
import type { Sql } from './db.ts';
import type { Identity } from './desk-person-store.ts';

/** By what people are told apart. */
export interface PersonNames {
  /** Pseudonym of somebody whose names and date of birth are known. */
  keyOf: (person: Identity) => string;
  /** HMAC key of the backend. */
  secret: string;
}

interface ContactRow {
  id: string;
  source: Contact['source'];
  booking_id: string | null;
  given: string | null;
  family: string | null;
  birth_date: string | null;
  booker: { given: string; family: string } | null;
  email: string | null;
  locale: string;
  interests: string[];
  service_id: string | null;
  is_confirmed: boolean;
  campaign_id: string | null;
  kind: Campaign['kind'];
  state: Campaign['state'];
  subject: LocalText;
  body: LocalText;
  link: NonNullable<Campaign['link']> | null;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Of a patient everything is read from the appointment: an erasure there is one here. */
const contactByKey = `
  select contact.id::text as id, source, booking_id::text as booking_id, coalesce(booking.given, contact.given) as given,
         coalesce(booking.family, contact.family) as family, booking.birth_date::text as birth_date, booking.booker,
         coalesce(booking.email, contact.email) as email, coalesce(booking.locale, contact.locale) as locale,
         interests, contact.service_id, confirmed_at is not null as is_confirmed,
         campaign.id::text as campaign_id, campaign.state, campaign.body, campaign.link,
         case when campaign.audience ? 'days' then 'information' else 'newsletter' end as kind,
         case when place.arm = 'b' then coalesce(campaign.other_subject, campaign.subject) else campaign.subject end
           as subject
    from contact
    left join booking on booking.id = contact.booking_id
    left join campaign_recipient as place on place.id = $2 and place.contact_id = contact.id
    left join campaign on campaign.id = place.campaign_id
   where contact.clinic_id = $1 and booking.erased_at is null
     and contact.id in (select $2::uuid union all select contact_id from campaign_recipient where clinic_id = $1 and id = $2)`;

/** Who wrote to the desk stands there alone, and is written to only while the message waits. */
const writerByKey = `
  select id::text as id, name, email, phone, locale from desk_message where clinic_id = $1 and id = $2 and state = 'open'`;

/** Reads contacts as they are at this moment: by their own id, by a place in an audience, or by what they wrote to the desk. */
export function contactReader(sql: Sql, names: PersonNames): ContactReaderPort {
  return {
    async find(clinic, key) {
      if (!uuid.test(key)) return undefined;
      const [row] = await sql.query<ContactRow>(contactByKey, [clinic, key]);
      if (row) return addresseeOf(row, clinic, names);
      const [writer] = await sql.query<Writer>(writerByKey, [clinic, key]);
      return writer && { contact: contactOfWriter(writer, clinic, names) };
    },
  };
}

function addresseeOf(row: ContactRow, clinic: string, names: PersonNames): Addressee {
  const { campaign_id: campaignId, kind, state, subject, body, link } = row;
  const reader = row.booker ?? row;
  const contact: Contact = {
    ...{ id: row.id, clinic, source: row.source, person: personOf(row, names), email: row.email ?? '' },
    ...{ given: reader.given ?? undefined, family: reader.family ?? undefined, locale: row.locale },
    ...{ interests: row.interests, isConfirmed: row.is_confirmed, service: row.service_id ?? undefined },
    ...{ appointmentId: row.booking_id ?? undefined, consentsOf: row.booking_id ?? row.id },
  };
  if (campaignId === null) return { contact };
  return { contact, campaign: { id: campaignId, kind, state, subject, body, link: link ?? undefined } };
}

function personOf({ given, family, birth_date, email }: ContactRow, { keyOf, secret }: PersonNames): string {
  if (birth_date === null) return addressHash(email ?? '', secret);
  return keyOf({ given: given ?? '', family: family ?? '', birthDate: birth_date });
}

interface Writer {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  locale: string;
}

function contactOfWriter(
  { id, name, email, phone, locale }: Writer,
  clinic: string,
  { secret }: PersonNames,
): Contact {
  return {
    ...{ id, clinic, source: 'message', given: name, email: email ?? '', locale, interests: [] },
    ...{ person: addressHash(email ?? phone ?? '', secret), isConfirmed: false, consentsOf: id },
  };
}
