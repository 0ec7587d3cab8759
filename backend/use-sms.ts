import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import type { SmsEntry } from '../src/contracts/sms-entry.ts';
import { brevoSms } from './channels/brevo-sms.ts';
import { ovhSms } from './channels/ovh-sms.ts';
import { providerSms, type ClinicSms, type SmsProvider } from './channels/provider-sms.ts';
import { twilioSms } from './channels/twilio-sms.ts';
import { smsHook } from './connectors/open-hooks.ts';
import type { OutgoingFetch } from './connectors/public-fetch.ts';
import type { Clock, OutgoingSms, SmsPort } from './journeys/ports.ts';
import { secretOf, type Secrets } from './scheduling/connect-clinics.ts';
import { connectorSmsStore } from './stores/connector-sms-store.ts';
import type { Db } from './stores/db.ts';

export interface SmsContext {
  clinics: ReadonlyMap<string, ClinicFile>;
  clock: Clock;
  secret: string;
  secrets?: Secrets;
  publicUrl: string;
  fetch: OutgoingFetch;
  /** Sends for the clinics that name nobody. */
  sms: SmsPort;
}

/**
 * Sends each clinic's SMS by the provider and within the limits of its file.
 *
 * @throws Error if a clinic file names a secret that is not set.
 */
export function useSms(db: Db, context: SmsContext): SmsPort {
  const ways = new Map<string, ClinicSms>();
  for (const clinic of context.clinics.values()) {
    const { sms } = clinic;
    if (!sms) continue;
    const { countries = [clinic.country], perNumberPerDay, perDay } = sms;
    ways.set(clinic.id, {
      ...{ countries, perNumberPerDay, perDay },
      provider: providerOf(sms, clinic, context),
    });
  }
  // Without any the port is the one that was given, with all that it can and cannot say.
  if (ways.size === 0) return context.sms;
  const ledger = connectorSmsStore(db, context.secret);
  return providerSms({ of: (id) => ways.get(id), ledger, otherwise: context.sms, clock: context.clock });
}

function providerOf(entry: SmsEntry, clinic: ClinicFile, context: SmsContext): SmsProvider {
  const { fetch, secrets = {}, publicUrl, sms } = context;
  const valueOf = (name: string) => secretOf(name, clinic.id, secrets);
  const hook = new URL(`${publicUrl}/v1/hooks/${smsHook}`);
  hook.searchParams.set('clinic', clinic.id);
  switch (entry.kind) {
    case 'folder':
      return {
        name: 'folder',
        send: async (message: OutgoingSms) => {
          await sms.send(message);
          return { kind: 'accepted' };
        },
        ...(sms.find && {
          find: async ({ key }: { key: string }) => ((await sms.find?.(key)) ? {} : undefined),
        }),
      };
    case 'ovh':
      return ovhSms({
        ...{ service: entry.service, fetch, applicationKey: valueOf(entry.applicationKey) },
        ...{ applicationSecret: valueOf(entry.applicationSecret), consumerKey: valueOf(entry.consumerKey) },
      });
    case 'brevo': {
      if (entry.hookToken === undefined) return brevoSms({ key: valueOf(entry.key), fetch });
      hook.searchParams.set('token', valueOf(entry.hookToken));
      return brevoSms({ key: valueOf(entry.key), reportTo: hook.href, fetch });
    }
    case 'twilio': {
      const { account, service } = entry;
      return twilioSms({ account, service, token: valueOf(entry.token), reportTo: hook.href, fetch });
    }
  }
}
