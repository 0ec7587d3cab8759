import type { Migration } from './migrations.ts';

/** What the desk looks up by day, and that a person was erased. */
export const deskMigration: Migration = {
  id: 12,
  name: 'the desk',
  sql: `
    create index booking_of_day on booking (clinic_id, start_at);
    create index booking_of_booked_day on booking (clinic_id, booked_at);
    -- Nothing is left of the person; that there was an appointment stays for the figures.
    alter table booking add column erased_at timestamptz;
  `,
};
