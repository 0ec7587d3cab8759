import type { Migration } from './migrations.ts';

/** The waiting list: who waits, what they were offered, and when to look again. */
export const waitingListMigration: Migration = {
  id: 5,
  name: 'waiting list',
  sql: `
    create table waiting (
      id uuid primary key,
      clinic_id text not null,
      idempotency_key text not null,
      -- The same for all entries of one person; compared in here and never told.
      person text not null,
      -- A shadow is what someone got who named a person already waiting. It is in no line, and cannot be told from
      -- an entry by whoever has it.
      is_shadow boolean not null default false,
      status text not null check (status in ('waiting', 'booked', 'left', 'expired')),
      sequence integer not null default 0,
      service_id text not null,
      wish jsonb not null,
      -- The later appointment that an accepted offer takes the place of.
      appointment_id uuid,
      given text not null,
      family text not null,
      birth_date date not null,
      email text not null,
      phone text not null,
      locale text not null,
      notices jsonb not null,
      booker jsonb,
      audience text,
      joined_at timestamptz not null,
      expires_at timestamptz not null,
      changed_at timestamptz not null
    );
    create unique index waiting_once on waiting (clinic_id, person, service_id)
      where status = 'waiting' and not is_shadow;

    -- A free time kept for one person while they decide: a pending appointment, whose id the appointment keeps.
    create table offer (
      id uuid primary key,
      clinic_id text not null,
      waiting_id uuid not null references waiting,
      person text not null,
      -- What keeps the time: a row of occupancy with an end, like a hold.
      occupancy_id uuid not null unique,
      service_id text not null,
      practitioner_id text not null,
      location_id text not null,
      mode text not null,
      start_at timestamptz not null,
      end_at timestamptz not null,
      busy_until timestamptz not null,
      state text not null check (state in ('open', 'accepted', 'declined', 'expired')),
      reason text,
      offered_at timestamptz not null,
      expires_at timestamptz not null,
      answered_at timestamptz,
      -- Nobody is offered the same time twice.
      unique (clinic_id, person, service_id, practitioner_id, start_at)
    );
    -- One open offer a person.
    create unique index offer_open on offer (clinic_id, person) where state = 'open';
    create index offer_waiting on offer (waiting_id);

    -- When to look next whether a free time suits someone who waits: one row a clinic, once anyone has joined.
    create table waitlist_look (
      clinic_id text primary key,
      due_at timestamptz not null,
      queued boolean not null default false
    );

    -- Something happened that may let a time and a person meet: someone joined, or a time fell free, whatever freed
      -- it: a cancelled or moved appointment, a hold that was released, an offer that was declined, a diary imported
      -- anew. Rows are only added, so that nobody waits for anybody.
      create table waitlist_nudge (
        id bigint generated always as identity primary key,
        clinic_id text not null
      );
      create function nudge_waitlist() returns trigger language plpgsql as $$
        begin
          insert into waitlist_nudge (clinic_id)
          select distinct freed.clinic_id from freed
           where exists (
             select from waiting
              where waiting.clinic_id = freed.clinic_id and status = 'waiting' and not is_shadow
           );
          return null;
        end $$;
      create function nudge_waitlist_of_moved() returns trigger language plpgsql as $$
        begin
          insert into waitlist_nudge (clinic_id)
          select distinct freed.clinic_id from freed join taken using (id)
           where (freed.practitioner_id, freed.start_at, freed.busy_until)
                 is distinct from (taken.practitioner_id, taken.start_at, taken.busy_until)
             and exists (
               select from waiting
                where waiting.clinic_id = freed.clinic_id and status = 'waiting' and not is_shadow
             );
          return null;
        end $$;
      create trigger occupancy_freed after delete on occupancy
        referencing old table as freed for each statement execute function nudge_waitlist();
      create trigger occupancy_moved after update on occupancy
        referencing old table as freed new table as taken
        for each statement execute function nudge_waitlist_of_moved();
      create trigger imported_slot_freed after delete on imported_slot
        referencing old table as freed for each statement execute function nudge_waitlist();
      create trigger imported_slot_added after insert on imported_slot
        referencing new table as freed for each statement execute function nudge_waitlist();
      create trigger imported_slot_changed after update on imported_slot
        referencing new table as freed for each statement execute function nudge_waitlist();
  `,
};
