import type { Migration } from './migrations.ts';

/** How many timers are with the workers is asked at every look at the clock, among a million that are not. */
export const timerMigration: Migration = {
  id: 18,
  name: 'timers in the queue',
  sql: `create index timer_queued on timer (due_at) where state = 'queued';`,
};
