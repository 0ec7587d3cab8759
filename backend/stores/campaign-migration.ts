import type { Migration } from './migrations.ts';

export const campaignMigration: Migration = {
  id: 14,
  name: 'campaigns',
  sql: `
    -- What the clinic writes to many. A sent one is never changed: it is what they were told.
    create table campaign (
      id uuid primary key,
      clinic_id text not null,
      kind text not null check (kind in ('newsletter', 'information')),
      state text not null check (state in ('draft', 'planned', 'sent', 'stopped')),
      subject jsonb not null,
      body jsonb not null,
      link jsonb,
      -- Whom it is for: a segment of the clinic file, or whoever comes between two days; everybody who agreed when empty.
      audience jsonb not null,
      send_at timestamptz,
      made_at timestamptz not null,
      changed_at timestamptz not null
    );
    create index campaign_due on campaign (send_at) where state = 'planned';

    -- A place in the audience: the run of the journey is about it, so nobody gets one campaign twice.
    create table campaign_recipient (
      id uuid primary key,
      clinic_id text not null,
      campaign_id uuid not null references campaign,
      contact_id uuid not null references contact on delete cascade,
      unique (campaign_id, contact_id)
    );
  `,
};
