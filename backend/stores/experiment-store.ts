import type { ExperimentOutcome } from '../journeys/definition.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';

/** One experiment of one version of a journey. */
export interface ExperimentRef {
  journey: string;
  version: number;
  step: string;
  outcome: ExperimentOutcome;
  /** For `rebooked`. */
  withinDays: number;
}

export interface ArmCount {
  arm: string;
  /** All who came by. */
  entered: number;
  /** Of whom it is known how it ended. */
  decided: number;
  reached: number;
  firstMs: number;
}

/** What came of experiments, from their beginning on. */
export interface ExperimentStore {
  read(clinic: string, experiment: ExperimentRef, nowMs: number): Promise<ArmCount[]>;
}

interface CountRow {
  arm: string;
  entered: number;
  decided: number;
  reached: number;
  first: Date;
}

/** When it is known how it ended for a run, and whether well. `$5` is now, `$6` the days of `rebooked`. */
const outcomes: Readonly<
  Record<Exclude<ExperimentOutcome, 'answered'>, { decided: string; reached: string }>
> = {
  goal: { decided: `status <> 'active'`, reached: `status = 'reached'` },
  // Who cancelled did not come; who came or not without anybody's marking it is not known.
  attended: {
    decided: `booking_status = 'cancelled' or attendance is not null`,
    reached: `booking_status <> 'cancelled' and attendance = 'attended'`,
  },
  form: { decided: `begins_at <= $5`, reached: stated('form.answered') },
  confirmed: {
    decided: `coalesce(begins_at <= $5, entered_at + interval '14 days' <= $5)`,
    reached: `confirmed_at is not null or ${stated('appointment.confirmed')}`,
  },
  rebooked: {
    decided: `entered_at + make_interval(days => $6) <= $5`,
    reached: `exists (select from booking as next
         where next.clinic_id = $1 and next.id <> booking_id and next.birth_date = came.birth_date
           and lower(next.email) = lower(came.email) and lower(next.given) = lower(came.given)
           and lower(next.family) = lower(came.family) and next.booked_at > entered_at
           and next.booked_at <= entered_at + make_interval(days => $6))`,
  },
};

function stated(fact: string): string {
  return `exists (select from event where event.clinic_id = $1 and event.subject = came.key and event.type = '${fact}')`;
}

/** Counts them in the database. */
export function experimentStore(db: Db): ExperimentStore {
  return {
    async read(clinic, { outcome, withinDays, ...ref }, nowMs) {
      const values = [clinic, ref.journey, ref.version, ref.step];
      const text = outcome === 'answered' ? answeredText : countText(outcomes[outcome]);
      // A database refuses values that its statement does not name.
      const more = [instantText(nowMs), withinDays].filter((_, index) => text.includes(`$${index + 5}`));
      const rows = await db.query<CountRow>(text, [...values, ...more]);
      return rows.map(({ first, ...row }) => ({ ...row, firstMs: first.getTime() }));
    },
  };
}

/** A run is about an appointment, a contact, or a contact's place in an audience. */
function countText({ decided, reached }: { decided: string; reached: string }): string {
  return `with entries as materialized (
      select entry.arm, entry.entered_at, run.status, run.key,
             case when run.key ~ '^[0-9a-f-]{36}$' then run.key::uuid end as about
        from experiment_entry as entry join journey_run as run on run.id = entry.run_id
       where run.clinic_id = $1 and run.journey = $2 and run.definition_version = $3 and entry.step = $4),
    came as (
      select entries.*, booking.id as booking_id, booking.status as booking_status, booking.attendance,
             booking.start_at as begins_at, booking.birth_date, booking.email, booking.given, booking.family,
             contact.confirmed_at
        from entries
        left join campaign_recipient as place on place.id = about
        left join contact on contact.id = coalesce(place.contact_id, about)
        left join booking on booking.id = coalesce(contact.booking_id, about)),
    judged as (select arm, entered_at, coalesce(${decided}, false) as is_decided, (${reached}) as is_reached from came)
    select arm, count(*)::int as entered, (count(*) filter (where is_decided))::int as decided,
           (count(*) filter (where is_decided and is_reached))::int as reached, min(entered_at) as first
      from judged group by arm order by arm`;
}

/** Who answered is not known, so everybody who was asked counts from the day of being asked on. */
const answeredText = `
  select entry.arm, count(*)::int as entered, count(*)::int as decided,
         least(count(*), coalesce(max(answer.count), 0))::int as reached, min(entry.entered_at) as first
    from experiment_entry as entry join journey_run as run on run.id = entry.run_id
    left join experiment_answer as answer
      on answer.clinic_id = $1 and answer.journey = $2 and answer.version = $3 and answer.step = $4
     and answer.arm = entry.arm
   where run.clinic_id = $1 and run.journey = $2 and run.definition_version = $3 and entry.step = $4
   group by entry.arm order by entry.arm`;

/** Notes by which arm a run came, once, in the transaction of its step. */
export async function noteArm(
  sql: Sql,
  { run, step, arm, nowMs }: { run: string; step: string; arm: string; nowMs: number },
): Promise<void> {
  await sql.query(
    `insert into experiment_entry (run_id, step, arm, entered_at) values ($1, $2, $3, $4)
     on conflict (run_id, step) do nothing`,
    [run, step, arm, instantText(nowMs)],
  );
}

/**
 * Counts an answer for the arms by which the journeys about an appointment came. Only the number is kept: a note of who
 * answered, in the very transaction of the answer, would be a way from the answer to the patient.
 */
export async function countAnswer(sql: Sql, clinic: string, appointment: string): Promise<void> {
  await sql.query(
    `insert into experiment_answer (clinic_id, journey, version, step, arm, count)
     select run.clinic_id, run.journey, run.definition_version, entry.step, entry.arm, count(*)::int
       from journey_run as run join experiment_entry as entry on entry.run_id = run.id
      where run.clinic_id = $1 and run.key = $2 group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
     on conflict (clinic_id, journey, version, step, arm)
       do update set count = experiment_answer.count + excluded.count`,
    [clinic, appointment],
  );
}
