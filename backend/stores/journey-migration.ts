import type { Migration } from './migrations.ts';

export const journeyMigration: Migration = {
  id: 11,
  name: 'journeys with branches, caps and tasks',
  sql: `
    -- A run may begin again, each time as another round.
    alter table journey_run
      add column round integer not null default 1,
      add column person text not null default '',
      drop constraint journey_run_status_check,
      add constraint journey_run_status_check check (status in ('active', 'completed', 'exited', 'reached')),
      drop constraint journey_run_clinic_id_journey_key_key,
      add constraint journey_run_round unique (clinic_id, journey, key, round);
    create index journey_run_person on journey_run (clinic_id, person) where person <> '';
    -- Where the runs are: the journey map counts them.
    create index journey_run_waiting on journey_run (clinic_id, journey, waiting_at) where status = 'active';

    -- Messages planned before this knew no version of their run; none of them is dropped for it.
    alter table send
      add column class text not null default 'care' check (class in ('care', 'service', 'marketing')),
      add column run_version integer not null default 2147483647,
      drop constraint send_state_check,
      add constraint send_state_check check (
        state in ('planned', 'attempting', 'accepted', 'delivered', 'failed', 'unknown', 'dropped', 'postponed')
      );

    alter table booking add column attendance text check (attendance in ('attended', 'noshow'));

    -- What the desk has to do about a patient. It names none: who it is stands in the appointment of the run.
    create table desk_task (
      id bigint generated always as identity primary key,
      clinic_id text not null,
      run_id uuid not null references journey_run,
      step text not null,
      queue text not null,
      subject text not null,
      state text not null check (state in ('open', 'done', 'withdrawn')),
      made_at timestamptz not null,
      not_after timestamptz not null,
      changed_at timestamptz not null,
      unique (run_id, step)
    );
    create index desk_task_open on desk_task (clinic_id, queue, made_at) where state = 'open';

    -- Every version that ever ran, as it was: a run is not continued by another definition of the same number.
    create table journey_definition (
      id text not null,
      version integer not null,
      definition text not null,
      published_at timestamptz not null,
      primary key (id, version)
    );
  `,
};
