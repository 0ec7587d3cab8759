import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Log } from '../journeys/log-entry.ts';
import type { Clock } from '../journeys/ports.ts';
import type {
  ClaimedDelivery,
  ClaimedFact,
  Connector,
  DeliveryLedgerPort,
  DeliveryRef,
  DeliveryResult,
} from './connector.ts';
import { resultOf } from './delivery-result.ts';
import { erasePerson } from './erase-person.ts';
import { outwardFact, type OutwardRules } from './outward-fact.ts';

/** A connector, and what it may hear. */
export interface OpenConnector {
  connector: Connector;
  rules: OutwardRules;
  /** What a person is called there, by their key. */
  pseudonymOf: (key: string) => string;
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

/**
 * Makes one attempt to tell one connector of one fact. Runs outside any transaction. What leaves is made now, from the
 * consents as they are now, so one that was taken back while the fact waited counts.
 */
export async function deliverFact(ref: DeliveryRef, context: FactDelivery): Promise<void> {
  const { ledger, clock, log } = context;
  let isErasure = false;
  const result = await ledger.attempt(ref, clock, (claimed) => {
    isErasure = 'erased' in claimed;
    return attempt(claimed, context);
  });
  if (!result) return;
  if (isErasure) return logErasure(result, log);
  if (result.state === 'accepted') log({ level: 'info', event: 'fact_told' });
  else if (result.state !== 'dropped')
    log({ level: 'warn', event: `fact_${result.state}`, code: result.code });
}

/** Somebody has to do by hand what another system could not be told. */
function logErasure(result: DeliveryResult, log: Log): void {
  if (result.state === 'accepted') return log({ level: 'info', event: 'erasure_told' });
  if (result.state === 'dropped' && result.code !== 'not_configured') return;
  const level = result.state === 'planned' ? 'warn' : 'error';
  log({ level, event: `erasure_${result.state}`, code: result.code });
}

async function attempt(claimed: ClaimedDelivery, context: FactDelivery): Promise<DeliveryResult> {
  const { find, findClinic, clock, timeoutMs = 15_000 } = context;
  const open = find(claimed.clinic, claimed.connector);
  const clinic = findClinic(claimed.clinic);
  if (!open || !clinic) return { state: 'dropped', code: 'not_configured' };
  if ('erased' in claimed) return erasePerson(claimed, open, { clock, timeoutMs });
  return tell(claimed, { open, clinic }, { clock, timeoutMs });
}

async function tell(
  claimed: ClaimedFact,
  { open: { connector, rules }, clinic }: { open: OpenConnector; clinic: ClinicFile },
  { clock, timeoutMs }: { clock: Clock; timeoutMs: number },
): Promise<DeliveryResult> {
  if (claimed.crashed && connector.afterUnknown === 'leave')
    return { state: 'unknown', code: 'crashed_while_sending' };
  const { event } = claimed;
  const asked = clinic.notices.map(({ purpose }) => purpose);
  const fact = outwardFact(event, rules, { asked, decisions: event.decisions });
  if (typeof fact === 'string') return { state: 'dropped', code: fact };
  const outcome = await connector.deliver(fact, { signal: AbortSignal.timeout(timeoutMs), key: fact.id });
  return resultOf(outcome, claimed, { nowMs: clock.now(), afterUnknown: connector.afterUnknown });
}
