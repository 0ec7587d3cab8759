import type { Migration } from './migrations.ts';

/** What other systems are told, what they report back, and how many SMS went out. */
export const connectorMigration: Migration = {
  id: 10,
  name: 'connectors',
  sql: `
    -- Which connector of which clinic is told of which fact, as the clinic files have it.
    create table connector_target (
      clinic_id text not null,
      connector_id text not null,
      fact_type text not null,
      primary key (clinic_id, connector_id, fact_type)
    );

    -- The ledger of what was told. It names no person: what leaves is made at the moment of sending.
    create table connector_delivery (
      clinic_id text not null,
      connector_id text not null,
      fact_id text not null,
      source text not null,
      state text not null default 'planned' check (
        state in ('planned', 'attempting', 'accepted', 'failed', 'unknown', 'dropped')
      ),
      attempt integer not null default 0,
      -- A planned attempt is queued once its job exists; until then the clock decides.
      queued boolean not null default false,
      due_at timestamptz not null,
      planned_at timestamptz not null,
      changed_at timestamptz not null,
      code text,
      reference text,
      primary key (clinic_id, connector_id, fact_id)
    );
    create index connector_delivery_due on connector_delivery (due_at) where state = 'planned' and not queued;
    create index connector_delivery_open on connector_delivery (fact_id) where state in ('planned', 'attempting');

    -- Planned by the table itself, in the transaction that stores the fact, whoever stores it.
    create function plan_connector_deliveries() returns trigger language plpgsql as $$
      begin
        insert into connector_delivery
               (clinic_id, connector_id, fact_id, source, due_at, planned_at, changed_at)
        select new.clinic_id, connector_id, new.id, new.source, new.received_at, new.received_at, new.received_at
          from connector_target
         where clinic_id = new.clinic_id and fact_type = new.type
        on conflict do nothing;
        return null;
      end $$;
    create trigger event_plans_deliveries after insert on event
      for each row when (new.trust = 'fact') execute function plan_connector_deliveries();
    create index event_of_subject on event (clinic_id, subject) where trust = 'fact';

    -- Addresses that get no more of something, as providers report it. Hashed with the backend's key: a list of whom
    -- not to write to is no list of addresses.
    create table suppression (
      clinic_id text not null,
      channel text not null check (channel in ('email', 'sms')),
      address_hash text not null,
      -- 'all': nothing arrives there, or the person said stop to everything. 'marketing': care still writes.
      scope text not null check (scope in ('marketing', 'all')),
      reason text not null,
      recorded_at timestamptz not null,
      primary key (clinic_id, channel, address_hash, scope)
    );

    -- What a provider took, under which name of its own, and what became of it there.
    create table provider_message (
      clinic_id text not null,
      provider text not null,
      -- Ours, the same in every attempt, and given to the provider where it takes one.
      tag text not null,
      -- Run and step of the send ledger.
      send_key text not null,
      reference text,
      state text not null check (state in ('attempting', 'accepted', 'delivered', 'failed')),
      code text,
      changed_at timestamptz not null,
      primary key (clinic_id, provider, tag)
    );
    create index provider_message_reference on provider_message (clinic_id, reference);
    create index provider_message_send on provider_message (send_key) where state in ('delivered', 'failed');

    -- Reports that were taken, by a hash of what came, so that a replay does nothing.
    create table hook_receipt (
      clinic_id text not null,
      hook text not null,
      digest text not null,
      received_at timestamptz not null,
      primary key (clinic_id, hook, digest)
    );
    create index hook_receipt_age on hook_receipt (received_at);

    -- Which SMS counted towards the caps of which day.
    create table sms_count (
      clinic_id text not null,
      day date not null,
      address_hash text not null,
      tag text not null,
      primary key (clinic_id, day, tag)
    );
    create index sms_count_of_number on sms_count (clinic_id, day, address_hash);

    -- A provider may say later what became of a message.
    alter table send drop constraint send_state_check, add constraint send_state_check check (
      state in ('planned', 'attempting', 'accepted', 'delivered', 'failed', 'unknown', 'dropped')
    );

    -- A report may be faster than the note that the provider took the message.
    create function keep_report_of_send() returns trigger language plpgsql as $$
      declare reported record;
      begin
        select state, code into reported from provider_message
         where send_key = new.run_id || '/' || new.step and state in ('delivered', 'failed');
        if found then
          new.state := reported.state;
          new.code := reported.code;
        end if;
        return new;
      end $$;
    create trigger send_keeps_report before update of state on send
      for each row when (old.state = 'attempting' and new.state = 'accepted')
      execute function keep_report_of_send();

    -- That a message about an appointment left is a fact, for the connectors that are told of it and for nobody else.
    create function state_message_sent() returns trigger language plpgsql as $$
      begin
        insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at, taken_at)
        select clinic_id, '/clinics/' || clinic_id, gen_random_uuid(), 'message.sent', key, 'fact',
               jsonb_build_object('appointmentId', key, 'channel', new.channel),
               new.changed_at, new.changed_at, new.changed_at
          from journey_run run
         where id = new.run_id
           and exists (select from booking where booking.clinic_id = run.clinic_id and booking.id::text = run.key)
           and exists (
             select from connector_target target
              where target.clinic_id = run.clinic_id and target.fact_type = 'message.sent'
           );
        return null;
      end $$;
    create trigger send_states_message_sent after update of state on send
      for each row when (old.state = 'attempting' and new.state in ('accepted', 'delivered'))
      execute function state_message_sent();
  `,
};
