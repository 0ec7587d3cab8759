import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Outcome, SmsAdmission, SmsClaim, SmsLedgerPort } from '../connectors/connector.ts';
import { DeliveryError } from '../journeys/delivery-error.ts';
import type { Clock, OutgoingSms, SmsPort } from '../journeys/ports.ts';

/*
 * Owns the way of an SMS to whoever sends it. Promises that one message reaches the provider once, that a number abroad,
 * beyond the caps or that said stop gets none, and that each clinic's messages go by its own account. When it cannot
 * know whether the provider has a message, and the provider cannot say, it does not send it again.
 */

/** Somebody who sends SMS. */
export interface SmsProvider {
  name: string;
  send(sms: OutgoingSms, tag: string): Promise<Outcome>;
  /** Whether it has a message of this tag, where it can say; the outcome of the message then. */
  find?(message: { key: string; tag: string }): Promise<{ reference?: string } | undefined>;
}

/** How a clinic's SMS go out. */
export interface ClinicSms {
  provider: SmsProvider;
  /** ISO 3166-1. */
  countries: readonly string[];
  perNumberPerDay: number;
  perDay: number;
}

export interface ProviderSmsContext {
  of: (clinic: string) => ClinicSms | undefined;
  ledger: SmsLedgerPort;
  /** For the clinics that name nobody. */
  otherwise: SmsPort;
  clock: Clock;
}

/** Sends each clinic's SMS its own way. */
export function providerSms(context: ProviderSmsContext): SmsPort {
  const { of, ledger, otherwise, clock } = context;
  const wayOf = async (key: string) => {
    const clinic = await ledger.clinicOf(key);
    const way = clinic === undefined ? undefined : of(clinic);
    return clinic !== undefined && way ? { clinic, way } : undefined;
  };
  return {
    async send(sms) {
      const found = await wayOf(sms.key);
      return found ? sendBy(found, sms, context) : otherwise.send(sms);
    },
    async find(key) {
      const found = await wayOf(key);
      if (!found) return (await otherwise.find?.(key)) ?? true;
      const { clinic, way } = found;
      const claim = { clinic, provider: way.provider.name, tag: tagOf(key) };
      const state = await ledger.stateOf(claim);
      if (state !== 'attempting') return state === 'accepted';
      // It may be there. Whoever cannot say so is not asked twice.
      if (!way.provider.find) return true;
      const there = await way.provider.find({ key, tag: claim.tag });
      if (there) await ledger.accepted(claim, clock.now(), there.reference);
      return there !== undefined;
    },
  };
}

/** The name of a message at its provider: at most 20 characters, and it says nothing. */
export function tagOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 20);
}

async function sendBy(
  { clinic, way }: { clinic: string; way: ClinicSms },
  sms: OutgoingSms,
  { ledger, clock }: ProviderSmsContext,
): Promise<void> {
  const { provider, countries, perNumberPerDay, perDay } = way;
  const country = parsePhoneNumberFromString(sms.to)?.country;
  if (country === undefined || !countries.includes(country))
    throw new DeliveryError('sms_country', 'permanent');
  const tag = tagOf(sms.key);
  const claim: SmsClaim = {
    clinic,
    provider: provider.name,
    key: sms.key,
    tag,
    to: sms.to,
    perNumberPerDay,
    perDay,
  };
  const admission = await ledger.begin(claim, clock.now());
  if (admission === 'accepted') return;
  refuse(admission);
  if (admission === 'again') {
    const there = await provider.find?.(claim);
    if (there) return ledger.accepted(claim, clock.now(), there.reference);
  }
  const outcome = await provider.send(sms, tag);
  if (outcome.kind === 'accepted') return ledger.accepted(claim, clock.now(), outcome.reference);
  if (outcome.kind === 'refused') throw new DeliveryError(outcome.reason, 'permanent');
  if (outcome.kind === 'retry') throw new DeliveryError(outcome.code, 'temporary');
  throw new DeliveryError(`unknown_${outcome.code}`, provider.find ? 'temporary' : 'permanent');
}

function refuse(admission: SmsAdmission): void {
  if (admission === 'suppressed') throw new DeliveryError('sms_stopped', 'permanent');
  // Tomorrow is another day, and the message may still be right then.
  if (admission === 'number_cap' || admission === 'clinic_cap')
    throw new DeliveryError(`sms_${admission}`, 'temporary');
}
