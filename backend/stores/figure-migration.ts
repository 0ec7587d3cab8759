import type { Migration } from './migrations.ts';

/** What is counted: the steps of bookings, the arms of experiments, and the messages that were read. */
export const figureMigration: Migration = {
  id: 15,
  name: 'figures',
  sql: `
    -- How often something was done on a day at the clinic. Numbers alone: no row is about anybody.
    create table booking_step (
      clinic_id text not null,
      day date not null,
      step text not null check (step in ('shown', 'looked', 'held', 'moved', 'sent', 'booked')),
      -- Empty where no service was chosen yet.
      service_id text not null,
      count integer not null,
      primary key (clinic_id, day, step, service_id)
    );

    -- Who came by which arm of an experiment. It goes with what the run still says of the person.
    create table experiment_entry (
      run_id uuid not null references journey_run,
      step text not null,
      arm text not null,
      entered_at timestamptz not null,
      primary key (run_id, step)
    );

    -- How many of an arm answered a survey. Who and when is not written: it would lead to what they answered.
    create table experiment_answer (
      clinic_id text not null,
      journey text not null,
      version integer not null,
      step text not null,
      arm text not null,
      count integer not null,
      primary key (clinic_id, journey, version, step, arm)
    );

    -- That a message is counted, was opened or a link in it pressed, by whom as far as can be told. No address, no program.
    create table message_read (
      run_id uuid not null references journey_run,
      step text not null,
      kind text not null check (kind in ('sent', 'open', 'click')),
      read_by text not null check (read_by in ('person', 'machine', 'unknown')),
      read_at timestamptz not null,
      -- Which of its links, counted from 0.
      link smallint
    );
    create unique index message_read_sent on message_read (run_id, step) where kind = 'sent';
    create index message_read_of on message_read (run_id, step);
  `,
};
