import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Log } from '../journeys/log-entry.ts';
import type { Clock } from '../journeys/ports.ts';
import type {
  ClaimedDelivery,
  Connector,
  DeliveryLedgerPort,
  DeliveryRef,
  DeliveryResult,
  Outcome,
} from './connector.ts';
import { outwardFact, type OutwardRules } from './outward-fact.ts';

/** A connector, and what it may hear. */
export interface OpenConnector {
  connector: Connector;
  rules: OutwardRules;
}

export interface FactDelivery {
  ledger: DeliveryLedgerPort;
  find: (clinic: string, connector: string) => OpenConnector | undefined;
  findClinic: (id: string) => ClinicFile | undefined;
  clock: Clock;
  log: Log;
  /** For one attempt; 15 s when left out. */
  timeoutMs?: number | undefined;
}

const firstRetryMs = 2_000;
const longestRetryMs = 3_600_000;
/** As long as a browser's outbox: after an outage longer than that somebody has to look. */
const giveUpMs = 72 * 3_600_000;

/**
 * Makes one attempt to tell one connector of one fact. Runs outside any transaction. What leaves is made now, from the
 * consents as they are now, so one that was taken back while the fact waited counts.
 */
export async function deliverFact(ref: DeliveryRef, context: FactDelivery): Promise<void> {
  const { ledger, clock, log } = context;
  const result = await ledger.attempt(ref, clock, (claimed) => attempt(claimed, context));
  if (!result) return;
  if (result.state === 'accepted') log({ level: 'info', event: 'fact_told' });
  else if (result.state !== 'dropped')
    log({ level: 'warn', event: `fact_${result.state}`, code: result.code });
}

async function attempt(claimed: ClaimedDelivery, context: FactDelivery): Promise<DeliveryResult> {
  const { find, findClinic, clock, timeoutMs = 15_000 } = context;
  const open = find(claimed.clinic, claimed.connector);
  const clinic = findClinic(claimed.clinic);
  if (!open || !clinic) return { state: 'dropped', code: 'not_configured' };
  const { connector, rules } = open;
  if (claimed.crashed && connector.afterUnknown === 'leave')
    return { state: 'unknown', code: 'crashed_while_sending' };
  const { event } = claimed;
  const asked = clinic.notices.map(({ purpose }) => purpose);
  const fact = outwardFact(event, rules, { asked, decisions: event.decisions });
  if (typeof fact === 'string') return { state: 'dropped', code: fact };
  const outcome = await connector.deliver(fact, { signal: AbortSignal.timeout(timeoutMs), key: fact.id });
  return resultOf(outcome, claimed, { nowMs: clock.now(), afterUnknown: connector.afterUnknown });
}

/** What an outcome means for the ledger. */
export function resultOf(
  outcome: Outcome,
  { attempt: count, plannedMs }: Pick<ClaimedDelivery, 'attempt' | 'plannedMs'>,
  { nowMs, afterUnknown }: { nowMs: number; afterUnknown: Connector['afterUnknown'] },
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
