import { createHmac } from 'node:crypto';
import type { RecordedDecision } from '../../src/domain/consent/permits.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';

export type SuppressionChannel = 'email' | 'sms';
export type SuppressionScope = 'marketing' | 'all';

export interface Suppression {
  clinic: string;
  channel: SuppressionChannel;
  /** E-mail address, or E.164. It is kept as a hash. */
  address: string;
  scope: SuppressionScope;
  /** Neutral code, such as `stop` or `hard_bounce`. */
  reason: string;
}

/** Addresses that get no more, as providers report it back. */
export interface SuppressionStore {
  suppress(suppression: Suppression, nowMs: number): Promise<void>;
  /** @returns The widest scope; `undefined` when nothing was reported. */
  scopeOf(
    clinic: string,
    channel: SuppressionChannel,
    address: string,
  ): Promise<SuppressionScope | undefined>;
  /** What was reported of somebody's addresses, as decisions that come after all others. */
  asDecisions(clinic: string, person: { email: string; phone: string }): Promise<RecordedDecision[]>;
}

/** @param secret - HMAC key of the backend. */
export function suppressionStore(sql: Sql, secret: string): SuppressionStore {
  const scopeOf: SuppressionStore['scopeOf'] = async (clinic, channel, address) => {
    const rows = await sql.query<{ scope: SuppressionScope }>(
      `select scope from suppression where clinic_id = $1 and channel = $2 and address_hash = $3
        order by scope limit 1`,
      [clinic, channel, addressHash(address, secret)],
    );
    return rows[0]?.scope;
  };
  return {
    scopeOf,
    async suppress({ clinic, channel, address, scope, reason }, nowMs) {
      await sql.query(
        `insert into suppression (clinic_id, channel, address_hash, scope, reason, recorded_at)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        [clinic, channel, addressHash(address, secret), scope, reason, instantText(nowMs)],
      );
    },
    async asDecisions(clinic, { email, phone }) {
      const [mail, sms] = [await scopeOf(clinic, 'email', email), await scopeOf(clinic, 'sms', phone)];
      return [
        ...(mail ? [{ purpose: 'marketing-email', decision: 'withdrawn' } as const] : []),
        ...(sms ? [{ purpose: 'marketing-sms', decision: 'withdrawn' } as const] : []),
      ];
    },
  };
}

/** The same however it is written: an e-mail in any case, a number with or without its plus. */
export function addressHash(address: string, secret: string): string {
  const plain = address.includes('@') ? address.trim().toLowerCase() : address.replace(/\D/g, '');
  return createHmac('sha256', secret)
    .update(JSON.stringify(['address', plain]))
    .digest('base64url');
}
