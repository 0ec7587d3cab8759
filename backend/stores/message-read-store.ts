import type { MailFigures } from '../../src/contracts/desk-figures.ts';
import { togetherMs, type MessageReadPort, type ReadRef } from '../journeys/message-read.ts';
import type { Db } from './db.ts';
import { instantText } from './instant-text.ts';

/** Whoever has a link can ask for it all day. */
const mostOfOne = 40;

/** Keeps that messages were read. Of a person who was erased nothing is written any more. */
export function messageReadStore(db: Db): MessageReadPort {
  return {
    async noteSent({ run, step }, nowMs) {
      await db.query(
        `insert into message_read (run_id, step, kind, read_by, read_at) values ($1, $2, 'sent', 'machine', $3)
         on conflict (run_id, step) where kind = 'sent' do nothing`,
        [run, step, instantText(nowMs)],
      );
    },
    async sentMs({ run, step }) {
      const rows = await db.query<{ changed_at: Date }>(
        `select changed_at from send where run_id = $1 and step = $2 and state in ('accepted', 'delivered')
          order by attempt desc limit 1`,
        [run, step],
      );
      return rows[0]?.changed_at.getTime();
    },
    async note(ref, { by, nowMs, link }) {
      await db.query(
        `insert into message_read (run_id, step, kind, read_by, read_at, link)
         select id, $2, $3, $4, $5, $6 from journey_run
          where id = $1 and person <> ''
            and (select count(*) from message_read where run_id = $1 and step = $2) < ${mostOfOne}`,
        [ref.run, ref.step, link === undefined ? 'open' : 'click', by, instantText(nowMs), link ?? null],
      );
      if (link !== undefined) await judgeTogether(db, ref, nowMs);
    },
  };
}

/** Two links of one message within seconds: both were followed by a machine, whatever it calls itself. */
async function judgeTogether(db: Db, { run, step }: ReadRef, nowMs: number): Promise<void> {
  await db.query(
    `update message_read as one set read_by = 'machine'
      where one.run_id = $1 and one.step = $2 and one.kind = 'click' and one.read_at >= $3
        and exists (select from message_read as other
                     where other.run_id = $1 and other.step = $2 and other.kind = 'click'
                       and other.link <> one.link and other.read_at >= $3)`,
    [run, step, instantText(nowMs - togetherMs)],
  );
}

/** Of the counted messages that were sent in a period, by template: each message once, by the surest that read it. */
export function readMails(db: Db, values: readonly [clinic: string, from: string, to: string]) {
  return db.query<MailFigures>(
    `with counted as (
       select sent.run_id, sent.step, send.template,
              bool_or(read.kind = 'open' and read.read_by = 'person') as by_person,
              bool_or(read.kind = 'open' and read.read_by = 'unknown') as by_unknown,
              bool_or(read.kind = 'open' and read.read_by = 'machine') as by_machine,
              bool_or(read.kind = 'click' and read.read_by = 'person') as pressed
         from message_read as sent
         join journey_run as run on run.id = sent.run_id
         join send on send.run_id = sent.run_id and send.step = sent.step and send.state in ('accepted', 'delivered')
         left join message_read as read on read.run_id = sent.run_id and read.step = sent.step
        where sent.kind = 'sent' and run.clinic_id = $1 and sent.read_at >= $2 and sent.read_at < $3
        group by 1, 2, 3)
     select template, count(*)::int as sent, (count(*) filter (where by_person))::int as opened,
            (count(*) filter (where by_unknown and not by_person))::int as unknown,
            (count(*) filter (where by_machine and not by_unknown and not by_person))::int as machines,
            (count(*) filter (where pressed))::int as pressed
       from counted group by 1 order by 1`,
    values,
  );
}
