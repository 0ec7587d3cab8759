import type { Migration } from './migrations.ts';

/** Erasures that have to be done elsewhere by hand are told apart from facts, also once whom they are about is gone. */
export const deskErasureMigration: Migration = {
  id: 19,
  name: 'erasures that are somebody’s to do by hand',
  sql: `
    alter table connector_delivery add column erases boolean not null default false;
    update connector_delivery set erases = true where sealed is not null;
    create index connector_delivery_erases on connector_delivery (clinic_id, planned_at) where erases;
  `,
};
