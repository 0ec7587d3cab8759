import type { Clock } from '../journeys/ports.ts';
import type { ClaimedErasure, DeliveryResult } from './connector.ts';
import type { OpenConnector } from './deliver-fact.ts';
import { resultOf } from './delivery-result.ts';

/** Longer than a fact is told: an erasure that was not heard is somebody's to do by hand. */
const giveUpMs = 7 * 24 * 3_600_000;

/**
 * Has a system outside forget a person who was erased here. What it may have had of them goes with the call, and nothing
 * else: no system hears of an address by being told to forget it.
 */
export async function erasePerson(
  claimed: ClaimedErasure,
  { connector, rules, pseudonymOf }: OpenConnector,
  { clock, timeoutMs }: { clock: Clock; timeoutMs: number },
): Promise<DeliveryResult> {
  if (!connector.erase) return { state: 'dropped', code: 'not_erasable' };
  const { key, emails, phones } = claimed.erased;
  const outcome = await connector.erase(
    {
      pseudonym: pseudonymOf(key),
      emails: rules.fields.includes('email') ? emails : [],
      phones: rules.fields.includes('phone') ? phones : [],
      erasedAtMs: claimed.plannedMs,
    },
    { signal: AbortSignal.timeout(timeoutMs), key: claimed.fact },
  );
  if (outcome.kind === 'refused' && outcome.reason === 'no_address')
    return { state: 'dropped', code: 'no_address' };
  const result = resultOf(outcome, claimed, { nowMs: clock.now(), afterUnknown: 'repeat', giveUpMs });
  // By that name somebody finds the person there; here it leads nowhere.
  return result.state === 'failed' ? { ...result, reference: pseudonymOf(key) } : result;
}
