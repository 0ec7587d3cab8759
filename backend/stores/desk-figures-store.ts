import type { DeskFigures } from '../../src/contracts/desk.ts';
import type { MailFigures } from '../../src/contracts/desk-figures.ts';
import type { BookingStep } from '../journeys/booking-step-port.ts';
import { readMails } from './message-read-store.ts';
import { bookedId } from './booked-id.ts';
import type { Db } from './db.ts';
import { instantText } from './instant-text.ts';

export interface FigurePeriod {
  clinic: string;
  fromMs: number;
  /** Where the period ends; that instant is no part of it. */
  toMs: number;
  nowMs: number;
  timeZone: string;
}

/** How often a step towards an appointment was taken; `service` is empty before one is chosen. */
export interface StepCount {
  step: BookingStep;
  service: string;
  count: number;
}

/** What browsers said of one kind, of one entry where it is about one. */
export interface FaqCount {
  type: string;
  entry: string | null;
  /** The band of an answer, or the rating. */
  said: string | null;
  count: number;
}

/** What a clinic counts. Only what was really written down; the rest is said to be unknown. */
export interface DeskFiguresStore {
  bookings(period: FigurePeriod): Promise<{ day: string; count: number }[]>;
  attendance(period: FigurePeriod): Promise<DeskFigures['attendance']>;
  replies(period: FigurePeriod): Promise<DeskFigures['replies']>;
  waiting(period: FigurePeriod): Promise<DeskFigures['waiting']>;
  funnel(period: FigurePeriod): Promise<{ requested: number; booked: number; attended: number }>;
  faq(period: FigurePeriod): Promise<FaqCount[]>;
  mails(period: FigurePeriod): Promise<MailFigures[]>;
  /** Both days included. */
  steps(clinic: string, from: string, to: string): Promise<StepCount[]>;
  /** The first day on which steps were counted. */
  stepsSince(clinic: string): Promise<string | null>;
}

/** Counts it in the database. */
export function deskFiguresStore(db: Db): DeskFiguresStore {
  const one = oneRow(db);
  return {
    bookings: (period) =>
      db.query<{ day: string; count: number }>(
        `select (booked_at at time zone $4)::date::text as day, count(*)::int as count
           from booking where clinic_id = $1 and booked_at >= $2 and booked_at < $3 group by 1 order by 1`,
        [...boundsOf(period), period.timeZone],
      ),
    attendance: (period) =>
      one<DeskFigures['attendance']>(
        `select (count(*) filter (where status = 'booked' and attendance = 'attended'))::int as attended,
                (count(*) filter (where status = 'booked' and attendance = 'noshow'))::int as noshow,
                (count(*) filter (where status = 'booked' and attendance is null))::int as unmarked,
                (count(*) filter (where status = 'cancelled'))::int as cancelled
           from booking where clinic_id = $1 and start_at >= $2 and start_at < least($3::timestamptz, $4::timestamptz)`,
        [...boundsOf(period), instantText(period.nowMs)],
      ),
    replies: (period) =>
      one<DeskFigures['replies']>(
        // An erased message is neither open nor done: when somebody replied is not known any more.
        `select count(*)::int as received, (count(*) filter (where state = 'open'))::int as open,
                (count(*) filter (where state = 'done'))::int as done,
                (percentile_cont(0.5) within group (order by extract(epoch from changed_at - received_at) / 60)
                  filter (where state = 'done'))::float8 as "medianMinutes"
           from desk_message where clinic_id = $1 and received_at >= $2 and received_at < $3`,
        boundsOf(period),
      ),
    ...claimedFigures(db),
    waiting: (period) =>
      one<DeskFigures['waiting']>(
        `select (select count(*)::int from waiting
                  where clinic_id = $1 and not is_shadow and joined_at >= $2 and joined_at < $3) as joined,
                count(*)::int as offered, (count(*) filter (where state = 'accepted'))::int as filled,
                (count(*) filter (where state in ('declined', 'expired')))::int as lapsed
           from offer where clinic_id = $1 and offered_at >= $2 and offered_at < $3`,
        boundsOf(period),
      ),
  };
}

type ClaimedFigures = Pick<DeskFiguresStore, 'mails' | 'funnel' | 'faq' | 'steps' | 'stepsSince'>;

/** What browsers say, and what they ask. */
function claimedFigures(db: Db): ClaimedFigures {
  const one = oneRow(db);
  return {
    mails: (period) => readMails(db, boundsOf(period)),
    funnel: (period) =>
      one<{ requested: number; booked: number; attended: number }>(
        // Only of those who agreed to be counted: their page says the key of its request, and no name.
        `with claimed as (
           select distinct data ->> 'idempotencyKey' as key from event
            where clinic_id = $1 and type = 'booking.requested' and received_at >= $2 and received_at < $3)
         select count(*)::int as requested, count(booking.id)::int as booked,
                (count(*) filter (where booking.attendance = 'attended'))::int as attended
           from claimed
           left join idempotency as kept on kept.clinic_id = $1 and kept.key = claimed.key and kept.kind = 'booking'
           left join booking on booking.clinic_id = $1 and booking.id::text = ${bookedId}`,
        boundsOf(period),
      ),
    faq: (period) =>
      db.query<FaqCount>(
        `select type, data ->> 'entry' as entry, coalesce(data ->> 'rating', data ->> 'band') as said,
                count(*)::int as count
           from event where clinic_id = $1 and type like 'faq.%' and received_at >= $2 and received_at < $3
          group by 1, 2, 3`,
        boundsOf(period),
      ),
    steps: (clinic, from, to) =>
      db.query<StepCount>(
        `select step, service_id as service, sum(count)::int as count from booking_step
          where clinic_id = $1 and day between $2::date and $3::date group by 1, 2 order by 1, 2`,
        [clinic, from, to],
      ),
    async stepsSince(clinic) {
      const text = 'select min(day)::text as day from booking_step where clinic_id = $1';
      return (await one<{ day: string | null }>(text, [clinic])).day;
    },
  };
}

const boundsOf = ({ clinic, fromMs, toMs }: FigurePeriod): [string, string, string] => [
  clinic,
  instantText(fromMs),
  instantText(toMs),
];

const oneRow =
  (db: Db) =>
  async <Row>(text: string, values: readonly unknown[]): Promise<Row> =>
    (await db.query<Row>(text, values))[0] as Row;
