import type { JourneyDefinition } from '../journeys/definition.ts';
import type { Db } from './db.ts';
import { instantText } from './instant-text.ts';
import { archivedJourneys } from './journey-definition-store.ts';

/** Whom the counts are of; everybody where both are left out. */
export interface PatientFilter {
  audience?: 'new' | 'known' | undefined;
  service?: string | undefined;
}

export interface RunCount {
  journey: string;
  version: number;
  status: 'active' | 'completed' | 'exited' | 'reached';
  waiting_at: string | null;
  count: number;
}

export interface SendCount {
  journey: string;
  version: number;
  step: string;
  state: string;
  code: string | null;
  count: number;
}

export interface TaskCount {
  journey: string;
  version: number;
  step: string;
  state: 'open' | 'done' | 'withdrawn';
  count: number;
}

/** Runs of one person that ended alike, with what was sent in them. */
export interface RunFigures {
  journey: string;
  version: number;
  person: string;
  status: RunCount['status'];
  runs: number;
  sent: number;
  dropped: number;
}

/** Where the runs of a clinic are, counted. Nobody is named. */
export interface DeskJourneyStore {
  /** Every version of every journey that ever ran, also of those that a clinic wrote. */
  definitions(): Promise<JourneyDefinition[]>;
  runs(clinic: string, filter: PatientFilter): Promise<RunCount[]>;
  sends(clinic: string, filter: PatientFilter): Promise<SendCount[]>;
  tasks(clinic: string, filter: PatientFilter): Promise<TaskCount[]>;
  /** Of runs that began from one instant up to another. */
  figures(clinic: string, fromMs: number, toMs: number): Promise<RunFigures[]>;
}

/** The runs that count. `$1` is the clinic, `$2` the audience, `$3` the service; either may be null. */
const runs = `
  (select run.* from journey_run as run
    where run.clinic_id = $1
      and (($2::text is null and $3::text is null) or exists (
        select from booking where booking.clinic_id = $1 and booking.id::text = run.key
           and ($2::text is null or booking.audience = $2) and ($3::text is null or booking.service_id = $3)))) as run`;

/** A step's name tells, after a rebase, for which time it is. */
const stepOf = (name: string) => `split_part(${name}, '#', 1)`;
const isLast = `not exists (select from send as newer
  where newer.run_id = send.run_id and newer.step = send.step and newer.attempt > send.attempt)`;

const valuesOf = (clinic: string, { audience, service }: PatientFilter) => [
  clinic,
  audience ?? null,
  service ?? null,
];

/** Counts them in the database. */
export function deskJourneyStore(db: Db): DeskJourneyStore {
  return {
    definitions: () => archivedJourneys(db),
    runs: (clinic, filter) =>
      db.query<RunCount>(
        `select journey, definition_version as version, status, waiting_at, count(*)::int as count
           from ${runs} group by 1, 2, 3, 4`,
        valuesOf(clinic, filter),
      ),
    sends: (clinic, filter) =>
      db.query<SendCount>(
        `select journey, definition_version as version, ${stepOf('send.step')} as step, send.state, send.code,
                count(*)::int as count
           from ${runs} join send on send.run_id = run.id where ${isLast} group by 1, 2, 3, 4, 5`,
        valuesOf(clinic, filter),
      ),
    tasks: (clinic, filter) =>
      db.query<TaskCount>(
        `select journey, definition_version as version, ${stepOf('task.step')} as step, task.state, count(*)::int as count
           from ${runs} join desk_task as task on task.run_id = run.id group by 1, 2, 3, 4`,
        valuesOf(clinic, filter),
      ),
    figures: (clinic, fromMs, toMs) =>
      db.query<RunFigures>(
        `select journey, definition_version as version, person, run.status, count(*)::int as runs,
                coalesce(sum(told.sent), 0)::int as sent, coalesce(sum(told.dropped), 0)::int as dropped
           from journey_run as run left join lateral (
             select count(*) filter (where state in ('accepted', 'delivered')) as sent,
                    count(*) filter (where state = 'dropped') as dropped
               from send where send.run_id = run.id and ${isLast}) as told on true
          where run.clinic_id = $1 and entered_at >= $2 and entered_at < $3 group by 1, 2, 3, 4`,
        [clinic, instantText(fromMs), instantText(toMs)],
      ),
  };
}
