import { campaignMigration } from './campaign-migration.ts';
import { connectorErasureMigration } from './connector-erasure-migration.ts';
import { campaignSendingMigration } from './campaign-sending-migration.ts';
import { connectorMigration } from './connector-migration.ts';
import { contactMigration } from './contact-migration.ts';
import { deskErasureMigration } from './desk-erasure-migration.ts';
import { deskMigration } from './desk-migration.ts';
import { deskMessageMigration } from './desk-message-store.ts';
import { figureMigration } from './figure-migration.ts';
import { journeyMigration } from './journey-migration.ts';
import { sealedResponseMigration } from './response-store.ts';
import { surveyMigration } from './survey-store.ts';
import { timerMigration } from './timer-migration.ts';
import { unsettledMigration } from './unsettled-store.ts';
import { waitingListMigration } from './waiting-list-migration.ts';

/** A change of the schema. Published ones are never edited: a database remembers by number which it has had. */
export interface Migration {
  id: number;
  name: string;
  sql: string;
}

export const migrations: readonly Migration[] = [
  {
    id: 1,
    name: 'diary and bookings',
    sql: `
      create extension if not exists btree_gist;

      -- Whatever takes a practitioner's time: a hold with an end, or a booking. That no two overlap is a rule of
      -- the table itself, so no order of requests can break it.
      create table occupancy (
        id uuid primary key,
        clinic_id text not null,
        practitioner_id text not null,
        service_id text not null,
        location_id text not null,
        mode text not null,
        start_at timestamptz not null,
        end_at timestamptz not null,
        busy_until timestamptz not null,
        expires_at timestamptz,
        extended boolean not null default false,
        booking_id uuid,
        check ((expires_at is null) = (booking_id is not null)),
        check (start_at < end_at and end_at <= busy_until),
        constraint occupancy_no_overlap exclude using gist (
          clinic_id with =, practitioner_id with =, tstzrange(start_at, busy_until) with &&
        )
      );

      create table booking (
        id uuid primary key,
        clinic_id text not null,
        status text not null check (status in ('booked', 'pending', 'cancelled')),
        sequence integer not null default 0,
        service_id text not null,
        practitioner_id text not null,
        location_id text not null,
        mode text not null,
        start_at timestamptz not null,
        end_at timestamptz not null,
        given text not null,
        family text not null,
        birth_date date not null,
        email text not null,
        phone text not null,
        locale text not null,
        notices jsonb not null,
        booked_at timestamptz not null
      );

      create table idempotency (
        clinic_id text not null,
        key text not null,
        request_hash text not null,
        receipt text not null,
        created_at timestamptz not null,
        primary key (clinic_id, key)
      );

      -- The diary of the clinic's own system, as it was last imported. Its entries may overlap.
      create table imported_slot (
        clinic_id text not null,
        slot_id text not null,
        practitioner_id text not null,
        location_id text not null,
        status text not null check (status in ('free', 'busy', 'busy-tentative', 'busy-unavailable')),
        services jsonb,
        start_at timestamptz not null,
        end_at timestamptz not null,
        primary key (clinic_id, slot_id)
      );
      create index imported_slot_time on imported_slot
        using gist (clinic_id, practitioner_id, tstzrange(start_at, end_at));
    `,
  },
  {
    id: 2,
    name: 'inbox, journeys and the send ledger',
    sql: `
      create table event (
        clinic_id text not null,
        source text not null,
        id text not null,
        type text not null,
        subject text,
        -- A claim comes from a browser; only a fact drives a journey.
        trust text not null check (trust in ('claim', 'fact')),
        data jsonb not null,
        occurred_at timestamptz not null,
        received_at timestamptz not null,
        taken_at timestamptz,
        primary key (clinic_id, source, id)
      );
      create index event_untaken on event (received_at) where trust = 'fact' and taken_at is null;

      create table journey_run (
        id uuid primary key,
        clinic_id text not null,
        journey text not null,
        definition_version integer not null,
        key text not null,
        status text not null check (status in ('active', 'completed', 'exited')),
        waiting_at text,
        version integer not null,
        start_at timestamptz not null,
        end_at timestamptz not null,
        time_zone text not null,
        entered_at timestamptz not null,
        changed_at timestamptz not null,
        unique (clinic_id, journey, key)
      );
      create index journey_run_key on journey_run (clinic_id, key);

      create table timer (
        id bigint generated always as identity primary key,
        run_id uuid not null references journey_run,
        step text not null,
        version integer not null,
        due_at timestamptz not null,
        state text not null default 'pending' check (state in ('pending', 'queued', 'fired', 'cancelled'))
      );
      create index timer_due on timer (due_at) where state = 'pending';
      create index timer_run on timer (run_id) where state in ('pending', 'queued');

      create table send (
        run_id uuid not null references journey_run,
        step text not null,
        attempt integer not null,
        channel text not null,
        template text not null,
        not_after text not null,
        after_crash text not null,
        state text not null check (
          state in ('planned', 'attempting', 'accepted', 'failed', 'unknown', 'dropped')
        ),
        -- A planned attempt is queued once its job exists; until then the clock decides.
        queued boolean not null,
        due_at timestamptz not null,
        code text,
        changed_at timestamptz not null,
        primary key (run_id, step, attempt)
      );
      create index send_due on send (due_at) where state = 'planned' and not queued;
      create index send_open on send (run_id) where state in ('planned', 'attempting');
    `,
  },
  {
    id: 3,
    name: 'consent',
    sql: `
      -- Decisions of patients, one row each. It names no person and outlives the booking: it is the proof.
      create table consent (
        seq bigint generated always as identity primary key,
        id uuid not null unique,
        clinic_id text not null,
        booking_id uuid not null,
        notice_id text not null,
        notice_version text not null,
        notice_language text not null,
        -- SHA-256 of the text on the patient's screen; null when the browser could not compute it.
        notice_hash text,
        purpose text not null,
        decision text not null check (decision in ('given', 'refused', 'withdrawn')),
        method text not null,
        -- That of the request, where the decision was a request of its own.
        idempotency_key text,
        recorded_at timestamptz not null,
        unique (clinic_id, idempotency_key)
      );
      create index consent_booking on consent (clinic_id, booking_id, seq);

      insert into consent (id, clinic_id, booking_id, notice_id, notice_version, notice_language,
                           purpose, decision, method, recorded_at)
      select gen_random_uuid(), clinic_id, booking.id, notice ->> 'id', notice ->> 'version',
             notice ->> 'language', 'care', 'given', 'booking-form', booked_at
        from booking, jsonb_array_elements(notices) as accepted (notice)
       order by booked_at;

      create function refuse_change_of_consent() returns trigger language plpgsql as $$
        begin
          raise exception 'a consent record is neither changed nor deleted; add the next one';
        end $$;
      create trigger consent_append_only before update or delete on consent
        for each row execute function refuse_change_of_consent();

      -- The texts behind the hashes.
      create table notice_wording (
        clinic_id text not null,
        notice_id text not null,
        version text not null,
        language text not null,
        hash text not null,
        text text not null,
        used_from timestamptz not null,
        primary key (clinic_id, notice_id, version, language, hash)
      );

      alter table send add column purpose text not null default 'care';
      update send set purpose = 'reminder-sms' where template = 'appointment-reminder';
    `,
  },
  {
    id: 4,
    name: 'appointments change',
    sql: `
      alter table booking
        add column booker jsonb,
        add column audience text,
        add column changed_at timestamptz,
        add column cancel_reason text;
      -- Other appointments of one person are looked for when a confirmation is written.
      create index booking_of_person on booking (clinic_id, birth_date, lower(email), start_at);
      create index occupancy_booking on occupancy (booking_id) where booking_id is not null;

      -- What a key was for. A change keeps the appointment as it left it, so that a repeat is answered the same.
      alter table idempotency add column kind text not null default 'booking';

      -- How often the times of a run were replaced: the messages of the new times are other messages.
      alter table journey_run add column rebased integer not null default 0;
      -- The state of the appointment without which a message is wrong.
      alter table send add column only_if text not null default 'booked';
    `,
  },
  waitingListMigration,
  unsettledMigration,
  deskMessageMigration,
  sealedResponseMigration,
  surveyMigration,
  connectorMigration,
  journeyMigration,
  deskMigration,
  contactMigration,
  campaignMigration,
  figureMigration,
  connectorErasureMigration,
  campaignSendingMigration,
  timerMigration,
  deskErasureMigration,
];
