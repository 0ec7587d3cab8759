import type { Migration } from './migrations.ts';

/** What an erasure still has to say elsewhere, and how many numbers one address on the internet has named in a day. */
export const connectorErasureMigration: Migration = {
  id: 16,
  name: 'erasure in other systems, and who names numbers',
  sql: `
    -- Whom another system is to forget, sealed with the backend's key, for as long as it has not been told.
    alter table connector_delivery
      add column sealed text,
      add constraint connector_delivery_sealed_while_open check (sealed is null or state in ('planned', 'attempting'));

    -- Which numbers were named from which address, both hashed with the backend's key; of today and yesterday.
    create table sms_number_named (
      clinic_id text not null,
      day date not null,
      client_hash text not null,
      number_hash text not null,
      primary key (clinic_id, day, client_hash, number_hash)
    );
    create index sms_number_named_day on sms_number_named (day);
    create index sms_count_day on sms_count (day);
  `,
};
