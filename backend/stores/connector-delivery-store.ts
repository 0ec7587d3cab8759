import type {
  ClaimedErasure,
  ClaimedFact,
  DeliveryLedgerPort,
  DeliveryRef,
  DeliveryResult,
  SourceEvent,
} from '../connectors/connector.ts';
import { openErased } from './connector-erasure-store.ts';
import type { Db, Sql } from './db.ts';
import { instantText } from './instant-text.ts';

const BATCH = 200;

interface DeliveryRow {
  state: 'planned' | 'attempting' | 'accepted' | 'failed' | 'unknown' | 'dropped';
  attempt: number;
  source: string;
  planned_at: Date;
  sealed: string | null;
}

/** Reads a fact with what is known now of whom it is about. */
export type ReadEvent = (ref: DeliveryRef, source: string) => Promise<SourceEvent | undefined>;

/**
 * Keeps the ledger of what other systems were told.
 *
 * @param secret - The backend's key, which opens whom they are to forget.
 */
export function connectorDeliveryStore(db: Db, readEvent: ReadEvent, secret: string): DeliveryLedgerPort {
  // A job may be handed out twice, when its heartbeat was late: in this process that is no crash.
  const underWay = new Set<string>();
  return {
    async attempt(ref, clock, make) {
      const key = JSON.stringify([ref.clinic, ref.connector, ref.fact]);
      if (underWay.has(key)) return undefined;
      underWay.add(key);
      try {
        const row = await db.tx((sql) => claimIn(sql, ref, clock.now()));
        if (!row) return undefined;
        const task = await taskOf(ref, row, { readEvent, secret });
        const result = 'code' in task ? task : await make({ ...ref, ...claimOf(row), ...task });
        await settleIn(db, ref, { result, nowMs: clock.now() });
        return result;
      } finally {
        underWay.delete(key);
      }
    },
  };
}

/** What is to be told, or why nothing is. */
async function taskOf(
  ref: DeliveryRef,
  { sealed, source }: DeliveryRow,
  { readEvent, secret }: { readEvent: ReadEvent; secret: string },
): Promise<Pick<ClaimedFact, 'event'> | Pick<ClaimedErasure, 'erased'> | NothingToTell> {
  if (sealed === null) {
    const event = await readEvent(ref, source);
    return event ? { event } : { state: 'dropped', code: 'not_found' };
  }
  const erased = openErased(sealed, ref, secret);
  return erased ? { erased } : { state: 'failed', code: 'erasure_not_readable' };
}
type NothingToTell = Extract<DeliveryResult, { state: 'dropped' | 'failed' | 'unknown' }>;

const claimOf = ({
  attempt,
  state,
  planned_at: plannedAt,
}: DeliveryRow): Omit<ClaimedFact, keyof DeliveryRef | 'event'> => ({
  attempt: attempt + 1,
  crashed: state === 'attempting',
  plannedMs: plannedAt.getTime(),
});

/** @returns The row as it was before it was taken. */
async function claimIn(
  sql: Sql,
  { clinic, connector, fact }: DeliveryRef,
  nowMs: number,
): Promise<DeliveryRow | undefined> {
  const [row] = await sql.query<DeliveryRow>(
    `select state, attempt, source, planned_at, sealed from connector_delivery
      where clinic_id = $1 and connector_id = $2 and fact_id = $3 and state in ('planned', 'attempting')
      for update`,
    [clinic, connector, fact],
  );
  if (!row) return undefined;
  await sql.query(
    `update connector_delivery set state = 'attempting', attempt = attempt + 1, changed_at = $4
      where clinic_id = $1 and connector_id = $2 and fact_id = $3`,
    [clinic, connector, fact, instantText(nowMs)],
  );
  return row;
}

async function settleIn(
  sql: Sql,
  { clinic, connector, fact }: DeliveryRef,
  { result, nowMs }: { result: DeliveryResult; nowMs: number },
): Promise<void> {
  const code = 'code' in result ? result.code : null;
  const reference = 'reference' in result ? (result.reference ?? null) : null;
  const dueMs = result.state === 'planned' ? result.retryAtMs : nowMs;
  await sql.query(
    `update connector_delivery
        set state = $4, code = $5, reference = coalesce($6, reference), changed_at = $7,
            queued = false, due_at = $8, sealed = case when $4 = 'planned' then sealed end
      where clinic_id = $1 and connector_id = $2 and fact_id = $3`,
    [clinic, connector, fact, result.state, code, reference, instantText(nowMs), instantText(dueMs)],
  );
}

const refColumns = 'clinic_id as clinic, connector_id as connector, fact_id as fact';

/** Takes the deliveries that are due. Several processes may do so at once. */
export function claimDeliveries(sql: Sql, nowMs: number): Promise<DeliveryRef[]> {
  return sql.query<DeliveryRef>(
    `update connector_delivery set queued = true where (clinic_id, connector_id, fact_id) in (
       select clinic_id, connector_id, fact_id from connector_delivery
        where state = 'planned' and not queued and due_at <= $1
        order by due_at limit ${BATCH} for update skip locked
     ) returning ${refColumns}`,
    [instantText(nowMs)],
  );
}

/** What waits for a worker, or was cut short. Only for the sole owner of the database. */
export function openDeliveries(sql: Sql): Promise<DeliveryRef[]> {
  return sql.query<DeliveryRef>(
    `select ${refColumns} from connector_delivery
      where state = 'attempting' or (state = 'planned' and queued) order by due_at`,
  );
}

/** Tells the database which facts are planned for which connector from now on. */
export async function saveTargets(
  db: Db,
  clinics: readonly string[],
  targets: readonly { clinic: string; connector: string; factType: string }[],
): Promise<void> {
  await db.tx(async (sql) => {
    // Of several processes that start at once the others wait here.
    await sql.query('lock table connector_target in share row exclusive mode');
    await sql.query(
      'delete from connector_target where clinic_id in (select jsonb_array_elements_text($1::jsonb))',
      [JSON.stringify(clinics)],
    );
    await sql.query(
      `insert into connector_target (clinic_id, connector_id, fact_type)
       select clinic, connector, "factType"
         from jsonb_to_recordset($1::jsonb) as target (clinic text, connector text, "factType" text)
       on conflict do nothing`,
      [JSON.stringify(targets)],
    );
  });
}
