import type { ClinicFile } from '../src/contracts/clinic-file.ts';
import type { DeliveryRef } from './connectors/connector.ts';
import { deliverFact } from './connectors/deliver-fact.ts';
import { openConnectors } from './connectors/open-connectors.ts';
import { openHooks } from './connectors/open-hooks.ts';
import { publicFetch, type OutgoingFetch } from './connectors/public-fetch.ts';
import type { Log } from './journeys/log-entry.ts';
import type { Clock, SmsPort } from './journeys/ports.ts';
import type { HookRoutes } from './routes/hooks.ts';
import { secretOf, type Secrets } from './scheduling/connect-clinics.ts';
import { connectorDeliveryStore, saveTargets } from './stores/connector-delivery-store.ts';
import { connectorEventReader } from './stores/connector-event-reader.ts';
import { connectorFactStore } from './stores/connector-fact-store.ts';
import { connectorReportStore } from './stores/connector-report-store.ts';
import type { Storage } from './stores/open-storage.ts';
import { useSms } from './use-sms.ts';

/** What tests put in the place of the world outside. No clinic file can set any of it. */
export interface OutsideOptions {
  /** Reaches public addresses alone when left out. */
  fetch?: OutgoingFetch;
  /** A mail server of MSSanté without TLS. */
  allowPlainSmtp?: boolean;
  /** How long one attempt may take; 15 s when left out. */
  timeoutMs?: number;
}

export interface ConnectorsContext {
  clinics: ReadonlyMap<string, ClinicFile>;
  publicUrl: string;
  /** Sends for the clinics that name nobody. */
  sms: SmsPort;
  clock: Clock;
  secret: string;
  secrets?: Secrets;
  outside?: OutsideOptions;
  log: Log;
}

export interface UsedConnectors {
  hooks: HookRoutes;
  /** Each clinic's SMS, by the provider and within the limits of its file. */
  sms: SmsPort;
  /** Begins to work on what is due. */
  start(): Promise<void>;
  close(): void;
}

/**
 * Tells the systems that the clinic files name of what happens from now on.
 *
 * @throws Error if a clinic file would let out what must not leave, or names a secret that is not set.
 */
export async function useConnectors(
  { db, queue }: Storage,
  context: ConnectorsContext,
): Promise<UsedConnectors> {
  const { clinics, clock, secret, secrets = {}, outside = {}, log } = context;
  const { fetch = publicFetch(), allowPlainSmtp, timeoutMs } = outside;
  const connectors = openConnectors({ clinics, secrets, secret, clock, fetch, allowPlainSmtp });
  await saveTargets(db, [...clinics.keys()], connectors.targets);
  const findClinic = (id: string) => clinics.get(id);
  const factSecrets = practiceSecrets(clinics.values(), secrets);
  const ledger = connectorDeliveryStore(db, connectorEventReader(db, findClinic, secret), secret);
  return {
    hooks: {
      factSecrets: (clinic) => factSecrets.get(clinic) ?? [],
      facts: connectorFactStore(db, queue, findClinic),
      find: openHooks(clinics.values(), secrets),
      reports: connectorReportStore(db, secret),
    },
    sms: useSms(db, { ...context, fetch }),
    start: () =>
      queue.work<DeliveryRef>('connector', (ref) =>
        deliverFact(ref, { ledger, find: connectors.find, findClinic, clock, log, timeoutMs }),
      ),
    close: () => connectors.close(),
  };
}

/** By clinic, the secrets by which its practice system signs. */
function practiceSecrets(clinics: Iterable<ClinicFile>, secrets: Secrets): Map<string, string[]> {
  return new Map(
    [...clinics].map((clinic) => {
      const names = clinic.practiceFacts?.secrets ?? [];
      return [clinic.id, names.map((name) => secretOf(name, clinic.id, secrets))] as const;
    }),
  );
}
