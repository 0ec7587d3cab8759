import type { Migration } from './migrations.ts';

export const campaignSendingMigration: Migration = {
  id: 17,
  name: 'campaigns go out',
  sql: `
    alter table campaign
      -- A second subject, which half of the people get.
      add column other_subject jsonb,
      -- How far its audience has been made; null before the first of them. A process that died is followed from here.
      add column progress jsonb,
      add column ended_at timestamptz;
    create index campaign_of_clinic on campaign (clinic_id, made_at);

    -- One message an address: families share them. The address itself stands where the contact is.
    alter table campaign_recipient
      add column address_hash text not null default '',
      add column arm text not null default 'a' check (arm in ('a', 'b'));
    create unique index campaign_recipient_address on campaign_recipient (campaign_id, address_hash)
      where address_hash <> '';
    create index campaign_recipient_contact on campaign_recipient (contact_id);
  `,
};
