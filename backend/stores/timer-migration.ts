import type { Migration } from './migrations.ts';

export const timerMigration: Migration = {
  id: 18,
  name: 'a million timers',
  sql: `
    -- How many timers are with the workers is asked at every look at the clock, among a million that are not.
    create index timer_queued on timer (due_at) where state = 'queued';
    -- Every step and every move writes the row anew: beside the old one, where there is room, no index hears of a move.
    alter table journey_run set (fillfactor = 80);
  `,
};
