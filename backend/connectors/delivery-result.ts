import type { ClaimedDelivery, Connector, DeliveryResult, Outcome } from './connector.ts';

const firstRetryMs = 2_000;
const longestRetryMs = 3_600_000;
/** As long as a browser's outbox: after an outage longer than that somebody has to look. */
const factGiveUpMs = 72 * 3_600_000;

interface OutcomeRule {
  nowMs: number;
  afterUnknown: Connector['afterUnknown'];
  /** Counted from when it was planned; three days when left out. */
  giveUpMs?: number;
}

/** What an outcome means for the ledger. */
export function resultOf(
  outcome: Outcome,
  { attempt: count, plannedMs }: Pick<ClaimedDelivery, 'attempt' | 'plannedMs'>,
  { nowMs, afterUnknown, giveUpMs = factGiveUpMs }: OutcomeRule,
): DeliveryResult {
  switch (outcome.kind) {
    case 'accepted':
      return {
        state: 'accepted',
        ...(outcome.reference !== undefined && { reference: outcome.reference }),
      };
    case 'refused':
      return { state: 'failed', code: outcome.reason };
    case 'unknown':
      if (afterUnknown === 'leave') return { state: 'unknown', code: outcome.code };
      break;
    case 'retry':
  }
  const asked = outcome.kind === 'retry' ? (outcome.afterMs ?? 0) : 0;
  const retryAtMs = nowMs + Math.max(asked, backoffMs(count));
  if (retryAtMs - plannedMs > giveUpMs) return { state: 'failed', code: `gave_up_${outcome.code}` };
  return { state: 'planned', code: outcome.code, retryAtMs };
}

/** Doubling from 2 s up to an hour, counted from 1. */
export function backoffMs(attempt: number): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(attempt - 1, 20));
}
