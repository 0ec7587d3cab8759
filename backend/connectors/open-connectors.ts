import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ConnectorEntry } from '../../src/contracts/connector-entry.ts';
import type { Clock } from '../journeys/ports.ts';
import { secretOf, type Secrets } from '../scheduling/connect-clinics.ts';
import { activeCampaign } from './activecampaign.ts';
import { brevo } from './brevo.ts';
import { audienceOf, connectorFaults } from './connector-faults.ts';
import type { Connector } from './connector.ts';
import type { OpenConnector } from './deliver-fact.ts';
import { fhir } from './fhir.ts';
import { ga4 } from './ga4.ts';
import { hubspot } from './hubspot.ts';
import { mailchimp } from './mailchimp.ts';
import { mssante } from './mssante.ts';
import { outwardNames } from './outward-names.ts';
import { keyOfEvent, pseudonymFor } from './pseudonym.ts';
import type { OutgoingFetch } from './public-fetch.ts';
import { webhook } from './webhook.ts';

export interface OpenContext {
  clinics: ReadonlyMap<string, ClinicFile>;
  secrets: Secrets;
  /** HMAC key of the backend. */
  secret: string;
  clock: Clock;
  fetch: OutgoingFetch;
  /** For tests alone: a mail server without TLS. No clinic file can set it. */
  allowPlainSmtp?: boolean | undefined;
}

/** Which fact is planned for which connector, as the database is told. */
export interface DeliveryTarget {
  clinic: string;
  connector: string;
  factType: string;
}

export interface OpenConnectors {
  find(clinic: string, connector: string): OpenConnector | undefined;
  targets: readonly DeliveryTarget[];
  close(): void;
}

/**
 * Makes the connectors of every clinic.
 *
 * @throws Error with the path of the fault if a clinic file would let out what must not leave, or names a secret that
 *   is not set.
 */
export function openConnectors(context: OpenContext): OpenConnectors {
  const open = new Map<string, OpenConnector>();
  const targets: DeliveryTarget[] = [];
  for (const clinic of context.clinics.values()) {
    refuseFaults(clinic);
    for (const entry of clinic.connectors) {
      const pseudonymOf = pseudonymFor({ clinic: clinic.id, id: entry.id }, context.secret);
      open.set(`${clinic.id}/${entry.id}`, {
        connector: connectorOf(entry, clinic, context),
        rules: {
          ...{ audience: audienceOf[entry.kind], facts: entry.facts, fields: entry.fields },
          pseudonymOf: (event) => pseudonymOf(keyOfEvent(event, context.secret)),
        },
        pseudonymOf,
      });
      targets.push(...targetsOf(entry, clinic.id));
    }
  }
  return {
    find: (clinic, connector) => open.get(`${clinic}/${connector}`),
    targets,
    close: () => open.forEach(({ connector }) => connector.close?.()),
  };
}

function targetsOf({ id, facts }: ConnectorEntry, clinic: string): DeliveryTarget[] {
  return Object.entries(outwardNames).flatMap(([factType, name]) =>
    facts.includes(name) ? [{ clinic, connector: id, factType }] : [],
  );
}

function refuseFaults(clinic: ClinicFile): void {
  const faults = connectorFaults(clinic);
  if (faults.length === 0) return;
  const lines = faults.map(({ at, message }) => `  ${at.join('.')}: ${message}`);
  throw new Error(`The clinic "${clinic.id}" cannot be used:\n${lines.join('\n')}`);
}

function connectorOf(entry: ConnectorEntry, clinic: ClinicFile, context: OpenContext): Connector {
  const { fetch, clock, secrets } = context;
  const valueOf = (name: string) => secretOf(name, clinic.id, secrets);
  const nowMs = () => clock.now();
  const { id } = entry;
  switch (entry.kind) {
    case 'brevo':
      return brevo({ id, key: valueOf(entry.key), list: entry.list, fetch });
    case 'hubspot':
      return hubspot({ id, token: valueOf(entry.token), portal: entry.portal, fetch });
    case 'mailchimp':
      return mailchimp({ id, key: valueOf(entry.key), server: entry.server, list: entry.list, fetch });
    case 'activecampaign': {
      const { account, list, tracking } = entry;
      const key = valueOf(entry.key);
      return activeCampaign({
        ...{ id, account, key, list, fetch },
        tracking: tracking && { actid: tracking.actid, key: valueOf(tracking.key) },
      });
    }
    case 'ga4':
      return ga4({ id, measurement: entry.measurement, secret: valueOf(entry.secret), fetch, nowMs });
    case 'webhook':
      return webhook({ id, url: entry.url, secret: valueOf(entry.secret), fetch, nowMs });
    case 'fhir': {
      const { url, resources, auth } = entry;
      const authorization = auth && authorizationOf(auth.kind, valueOf(auth.secret));
      return fhir({ id, url, resources, authorization, clinic, fetch });
    }
    case 'mssante':
      return mssanteOf(entry, clinic, context);
  }
}

function mssanteOf(
  { id, smtp, from, to, language, productReference }: Extract<ConnectorEntry, { kind: 'mssante' }>,
  clinic: ClinicFile,
  { secrets, allowPlainSmtp = false }: OpenContext,
): Connector {
  const url = secretOf(smtp, clinic.id, secrets);
  if (!url.startsWith('smtps://') && !allowPlainSmtp)
    throw new Error(`${smtp} must begin with "smtps://": nothing leaves to MSSanté without TLS.`);
  return mssante({ id, url, from: { name: clinic.name, address: from }, to, language, productReference });
}

function authorizationOf(kind: 'bearer' | 'basic', secret: string): string {
  return kind === 'bearer' ? `Bearer ${secret}` : `Basic ${Buffer.from(secret).toString('base64')}`;
}
