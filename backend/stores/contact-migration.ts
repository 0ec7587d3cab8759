import type { Migration } from './migrations.ts';

export const contactMigration: Migration = {
  id: 13,
  name: 'contacts',
  sql: `
    -- Whom the clinic may write to outside an appointment. Of a patient only the appointment stands here: name and
    -- address are read where they are, so an erasure there is one here. Whoever wrote to the desk stands there alone.
    create table contact (
      id uuid primary key,
      clinic_id text not null,
      source text not null check (source in ('newsletter', 'booking', 'unfinished')),
      booking_id uuid references booking,
      email text,
      given text,
      family text,
      locale text not null,
      interests jsonb not null default '[]',
      -- What an unfinished booking was for. It may be about health, and is for the message alone.
      service_id text,
      -- The notice as it stood on the screen, until its owner confirms the address: only then is it a decision.
      notice jsonb,
      made_at timestamptz not null,
      confirmed_at timestamptz,
      -- When it is forgotten unless it is confirmed then.
      expires_at timestamptz,
      check ((booking_id is null) <> (email is null))
    );
    create unique index contact_email on contact (clinic_id, source, lower(email)) where email is not null;
    create unique index contact_booking on contact (clinic_id, booking_id) where booking_id is not null;
    create index contact_expiry on contact (expires_at) where confirmed_at is null;

    -- When what a run is about falls due, such as the next check; null for most.
    alter table journey_run add column due_at timestamptz;
  `,
};
