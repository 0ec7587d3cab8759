import type { CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import type {
  CampaignCount,
  CampaignOutcome,
  CampaignPort,
  CampaignState,
  StoredCampaign,
} from '../journeys/campaign-port.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';

interface CampaignRow {
  id: string;
  clinic_id: string;
  kind: CampaignDraft['kind'];
  state: CampaignState;
  subject: CampaignDraft['subject'];
  other_subject: CampaignDraft['subject'] | null;
  body: CampaignDraft['body'];
  link: CampaignDraft['link'] | null;
  audience: CampaignDraft['audience'];
  send_at: Date | null;
  ended_at: Date | null;
  changed_at: Date;
  has_begun: boolean;
}

const MOST_LISTED = 50;
const columns =
  'id, clinic_id, kind, state, subject, other_subject, body, link, audience, send_at, ended_at, changed_at, ' +
  'progress is not null as has_begun';

export function campaignStore(db: Db): CampaignPort {
  return {
    find: (clinic, id) => findIn(db, { clinic, id }),
    async list(clinic) {
      const rows = await db.query<CampaignRow>(
        `select ${columns} from campaign where clinic_id = $1 order by made_at desc, id desc limit ${MOST_LISTED}`,
        [clinic],
      );
      return rows.map(campaignOf);
    },
    counts: (clinic, ids) => countsIn(db, clinic, ids),
    save: (clinic, { id, draft }, nowMs) => db.tx((sql) => saveIn(sql, { clinic, id, draft, nowMs })),
    plan: (clinic, { id, sendAtMs }, nowMs) =>
      db.tx(async (sql) => {
        const found = await findIn(sql, { clinic, id }, 'for update');
        if (!found) return 'not_found';
        if (found.state === 'planned' && found.sendAtMs === sendAtMs) return found;
        if (found.state !== 'draft') return 'not_a_draft';
        return changed(
          sql,
          `update campaign set state = 'planned', send_at = $3, changed_at = $4 where clinic_id = $1 and id = $2`,
          [clinic, id, instantText(sendAtMs), instantText(nowMs)],
        );
      }),
    stop: (clinic, id, nowMs) => db.tx((sql) => stopIn(sql, { clinic, id, nowMs })),
    async current(clinic, { from, to }) {
      const rows = await db.query<CampaignRow>(
        `select ${columns} from campaign
          where clinic_id = $1 and kind = 'information' and state in ('planned', 'sent')
            and audience -> 'days' ->> 'to' >= $2 and audience -> 'days' ->> 'from' <= $3
          order by audience -> 'days' ->> 'from', id limit 20`,
        [clinic, from, to],
      );
      return rows.map(campaignOf);
    },
  };
}

async function findIn(
  sql: Sql,
  { clinic, id }: { clinic: string; id: string },
  lock: '' | 'for update' = '',
): Promise<StoredCampaign | undefined> {
  const rows = await sql.query<CampaignRow>(
    `select ${columns} from campaign where clinic_id = $1 and id = $2 ${lock}`,
    [clinic, id],
  );
  return rows[0] && campaignOf(rows[0]);
}

async function changed(sql: Sql, statement: string, values: readonly unknown[]): Promise<CampaignOutcome> {
  const rows = await sql.query<CampaignRow>(`${statement} returning ${columns}`, values);
  return rows[0] ? campaignOf(rows[0]) : 'not_found';
}

async function saveIn(
  sql: Sql,
  { clinic, id, draft, nowMs }: { clinic: string; id: string; draft: CampaignDraft; nowMs: number },
): Promise<CampaignOutcome> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  const outcome = await changed(
    sql,
    `insert into campaign (id, clinic_id, kind, state, subject, other_subject, body, link, audience, made_at, changed_at)
     values ($2, $1, $3, 'draft', $4::jsonb, $5::jsonb, $6::jsonb, $7::jsonb, $8::jsonb, $9, $9)
     on conflict (id) do update
        set kind = excluded.kind, subject = excluded.subject, other_subject = excluded.other_subject,
            body = excluded.body, link = excluded.link, audience = excluded.audience, changed_at = excluded.changed_at
      where campaign.clinic_id = $1 and campaign.state = 'draft'`,
    [
      ...[clinic, id, draft.kind, json(draft.subject), json(draft.otherSubject), json(draft.body)],
      ...[json(draft.link), json(draft.audience), instantText(nowMs)],
    ],
  );
  if (outcome !== 'not_found') return outcome;
  return (await findIn(sql, { clinic, id })) ? 'not_a_draft' : 'not_found';
}

async function stopIn(
  sql: Sql,
  { clinic, id, nowMs }: { clinic: string; id: string; nowMs: number },
): Promise<CampaignOutcome | 'gone'> {
  const found = await findIn(sql, { clinic, id }, 'for update');
  if (!found) return 'not_found';
  if (found.state === 'draft') {
    await sql.query('delete from campaign where clinic_id = $1 and id = $2', [clinic, id]);
    return 'gone';
  }
  if (found.state === 'stopped') return found;
  return changed(
    sql,
    `update campaign set state = 'stopped', ended_at = $3, changed_at = $3 where clinic_id = $1 and id = $2`,
    [clinic, id, instantText(nowMs)],
  );
}

/** The last attempt of each message says what has become of it. */
function countsIn(sql: Sql, clinic: string, ids: readonly string[]): Promise<CampaignCount[]> {
  return sql.query<CampaignCount>(
    `select campaign_id as campaign, arm, coalesce(sent.state, 'waiting') as state, coalesce(sent.code, '') as code,
            count(*)::integer as count
       from campaign_recipient
       left join journey_run on journey_run.clinic_id = campaign_recipient.clinic_id
                            and journey_run.key = campaign_recipient.id::text
       left join lateral (
         select state, code from send where run_id = journey_run.id order by attempt desc limit 1
       ) as sent on true
      where campaign_recipient.clinic_id = $1
        and campaign_id in (select jsonb_array_elements_text($2::jsonb)::uuid)
      group by 1, 2, 3, 4`,
    [clinic, JSON.stringify(ids)],
  );
}

function campaignOf(row: CampaignRow): StoredCampaign {
  const { id, kind, state, subject, body, audience, other_subject: otherSubject, link } = row;
  return {
    ...{ id, clinic: row.clinic_id, kind, state, subject, body, audience },
    ...(otherSubject && { otherSubject }),
    ...(link && { link }),
    ...(row.send_at && { sendAtMs: row.send_at.getTime() }),
    ...(row.ended_at && { endedMs: row.ended_at.getTime() }),
    changedMs: row.changed_at.getTime(),
    hasBegun: row.has_begun,
  };
}
