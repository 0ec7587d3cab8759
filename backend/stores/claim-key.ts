import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';

/** One request, told from its repeats by a key that its sender made up. */
export interface KeyedRequest {
  clinic: string;
  idempotencyKey: string;
  /** SHA-256 of the request. */
  requestHash: string;
  kind: 'booking' | 'change' | 'message' | 'answers' | 'contact';
  /** What a repeat is answered from. */
  receipt: string;
  nowMs: number;
}

export type EarlierRequest = { kind: 'key_reused' } | { kind: 'replayed'; receipt: string };

/**
 * Takes a key for a request. A second request with the same key waits here until the first is committed, and then finds
 * its receipt.
 *
 * @returns What the earlier request with this key left; `undefined` when there was none.
 */
export async function claimKey(sql: Sql, request: KeyedRequest): Promise<EarlierRequest | undefined> {
  const { clinic, idempotencyKey, requestHash, kind, receipt, nowMs } = request;
  const claimed = await sql.query(
    `insert into idempotency (clinic_id, key, request_hash, kind, receipt, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (clinic_id, key) do nothing returning key`,
    [clinic, idempotencyKey, requestHash, kind, receipt, instantText(nowMs)],
  );
  return claimed.length > 0 ? undefined : findKey(sql, request);
}

/** Looks at a key without taking it. */
export async function findKey(
  sql: Sql,
  { clinic, idempotencyKey, requestHash, kind }: Omit<KeyedRequest, 'receipt' | 'nowMs'>,
): Promise<EarlierRequest | undefined> {
  const rows = await sql.query<{ request_hash: string; kind: string; receipt: string }>(
    'select request_hash, kind, receipt from idempotency where clinic_id = $1 and key = $2',
    [clinic, idempotencyKey],
  );
  const [earlier] = rows;
  if (!earlier) return undefined;
  if (earlier.request_hash !== requestHash || earlier.kind !== kind) return { kind: 'key_reused' };
  return { kind: 'replayed', receipt: earlier.receipt };
}
