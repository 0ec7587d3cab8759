import type { DeskTask } from '../../src/contracts/desk.ts';
import type { Db } from './db.ts';
import { instantText } from './instant-text.ts';

/** An appointment as its row has it; names of services are the clinic's to give. */
export interface DayRow {
  id: string;
  status: 'booked' | 'pending' | 'cancelled';
  service: string;
  practitioner: string;
  location: string;
  start: Date;
  end: Date;
  given: string;
  family: string;
  email: string;
  phone: string;
  audience: 'new' | 'known' | null;
  booker: { given: string; family: string } | null;
  attendance: 'attended' | 'noshow' | null;
  answered: boolean;
  erased: boolean;
}

export interface TaskRow {
  id: string;
  queue: DeskTask['queue'];
  subject: string;
  journey: string;
  made: Date;
  not_after: Date;
  given: string | null;
  family: string | null;
  email: string | null;
  phone: string | null;
  start: Date | null;
}

export interface PlaceRow {
  id: string;
  service: string;
  given: string;
  family: string;
  email: string;
  phone: string;
  joined: Date;
  expires: Date;
  offered_start: Date | null;
  offered_until: Date | null;
}

export interface LedgerRow {
  appointment: string;
  given: string;
  family: string;
  start: Date;
  journey: string;
  template: string;
  channel: 'email' | 'sms';
  state: string;
  code: string | null;
  changed: Date;
  due: Date;
  attempts: number;
}

/** What a clinic has in front of it. Each list is of one clinic, and is read as it is at this moment. */
export interface DeskListsStore {
  /** Appointments that begin from one instant up to another. */
  day(clinic: string, fromMs: number, toMs: number): Promise<DayRow[]>;
  openTasks(clinic: string): Promise<TaskRow[]>;
  /** @returns `false` if the clinic has no such task; one that was done before is done. */
  settleTask(clinic: string, id: string, nowMs: number): Promise<boolean>;
  waiting(clinic: string, nowMs: number): Promise<PlaceRow[]>;
  /** The ledger of one appointment, or of whatever was sent since an instant. */
  ledger(clinic: string, of: { appointment: string } | { sinceMs: number }): Promise<LedgerRow[]>;
}

const MOST = 500;

/** Reads them from the database. */
export function deskListsStore(db: Db): DeskListsStore {
  return {
    day: (clinic, fromMs, toMs) =>
      db.query<DayRow>(
        `select id::text as id, status, service_id as service, practitioner_id as practitioner,
                location_id as location, start_at as start, end_at as "end", given, family, email, phone, audience,
                booker, attendance, erased_at is not null as erased,
                exists (select from event where event.clinic_id = $1 and event.subject = booking.id::text
                           and event.type = 'form.answered' and event.trust = 'fact') as answered
           from booking where clinic_id = $1 and start_at >= $2 and start_at < $3
          order by start_at, practitioner_id, id limit ${MOST}`,
        [clinic, instantText(fromMs), instantText(toMs)],
      ),
    openTasks: (clinic) =>
      db.query<TaskRow>(
        `select task.id::text as id, queue, subject, run.journey, made_at as made, not_after,
                coalesce(given, case when message.id is not null then '' end) as given,
                coalesce(family, message.name) as family,
                coalesce(booking.email, message.email) as email, coalesce(booking.phone, message.phone) as phone,
                booking.start_at as start
           from desk_task as task join journey_run as run on run.id = run_id
           left join booking on booking.clinic_id = $1 and booking.id::text = run.key and erased_at is null
           left join desk_message as message
             on message.clinic_id = $1 and message.id::text = run.key and message.state = 'open'
          where task.clinic_id = $1 and task.state = 'open' order by not_after, task.id limit ${MOST}`,
        [clinic],
      ),
    async settleTask(clinic, id, nowMs) {
      const rows = await db.query(
        `update desk_task set changed_at = case when state = 'open' then $3::timestamptz else changed_at end,
                state = case when state = 'open' then 'done' else state end
          where clinic_id = $1 and id::text = $2 returning id`,
        [clinic, id, instantText(nowMs)],
      );
      return rows.length > 0;
    },
    waiting: (clinic, nowMs) =>
      db.query<PlaceRow>(
        `select waiting.id::text as id, waiting.service_id as service, given, family, email, phone,
                joined_at as joined, waiting.expires_at as expires,
                offer.start_at as offered_start, offer.expires_at as offered_until
           from waiting left join offer
             on offer.waiting_id = waiting.id and offer.state = 'open' and offer.expires_at > $2
          where waiting.clinic_id = $1 and status = 'waiting' and not is_shadow and waiting.expires_at > $2
          order by joined_at, waiting.id limit ${MOST}`,
        [clinic, instantText(nowMs)],
      ),
    ledger: (clinic, of) => ledgerIn(db, clinic, of),
  };
}

function ledgerIn(
  db: Db,
  clinic: string,
  of: { appointment: string } | { sinceMs: number },
): Promise<LedgerRow[]> {
  const [condition, value] =
    'appointment' in of
      ? ['booking.id::text = $2', of.appointment]
      : ['last.changed_at >= $2::timestamptz', instantText(of.sinceMs)];
  return db.query<LedgerRow>(
    // Of a message only its last attempt says what became of it.
    `select run.key as appointment, given, family, booking.start_at as start, run.journey, last.template, last.channel,
            last.state, last.code, last.changed_at as changed, last.due_at as due, last.attempt as attempts
       from send as last join journey_run as run on run.id = last.run_id
       join booking on booking.clinic_id = $1 and booking.id::text = run.key
      where run.clinic_id = $1 and ${condition}
        and not exists (select from send as newer where newer.run_id = last.run_id and newer.step = last.step
                           and newer.attempt > last.attempt)
      order by last.changed_at desc, last.step limit ${MOST}`,
    [clinic, value],
  );
}
