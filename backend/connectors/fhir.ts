import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { actorOf } from '../scheduling/fhir/appointment-resource.ts';
import { appointmentSystem } from '../scheduling/fhir/fhir-clinic.ts';
import type { FhirJson } from '../scheduling/fhir/fhir-server.ts';
import type { Connector, Outcome, OutwardFact } from './connector.ts';
import { inTurn, type Call } from './exchange.ts';
import type { OutgoingFetch } from './public-fetch.ts';

export interface FhirOptions {
  id: string;
  /** Base address, such as `https://fhir.clinic.example/r4`. */
  url: string;
  authorization?: string | undefined;
  resources: readonly ('Appointment' | 'Communication' | 'QuestionnaireResponse')[];
  clinic: Pick<ClinicFile, 'practitioners' | 'services'>;
  fetch: OutgoingFetch;
}

/** Identifies what a fact was written as. */
export const factSystem = 'urn:parcours:fact';

/** What each fact says of the appointment; what the appointment is by now may say more. */
const statuses: Readonly<Record<string, string>> = {
  'visit-requested': 'pending',
  'visit-booked': 'booked',
  'visit-moved': 'booked',
  'visit-confirmed': 'booked',
  'visit-cancelled': 'cancelled',
  'visit-attended': 'fulfilled',
  'visit-missed': 'noshow',
};

/**
 * A FHIR R4 server beside the one with the diary: appointments, what was sent, and answers as they are sealed. Each
 * resource is written by its identifier, so that writing it again changes nothing.
 */
export function fhir(options: FhirOptions): Connector {
  const { id, url, authorization, resources, clinic, fetch } = options;
  const base = url.endsWith('/') ? url : `${url}/`;
  const call = (
    request: { method: 'POST' | 'PUT'; path: string },
    resource: FhirJson,
    condition?: string,
  ): Call => ({
    ...{ url: `${base}${request.path}`, method: request.method },
    ...{ body: JSON.stringify(resource), repeatable: true },
    headers: {
      ...{ accept: 'application/fhir+json', 'content-type': 'application/fhir+json' },
      ...(authorization !== undefined && { authorization }),
      ...(condition !== undefined && { 'if-none-exist': condition }),
    },
  });
  const once = (resource: FhirJson, identifier: string) =>
    call(
      { method: 'POST', path: String(resource['resourceType']) },
      resource,
      `identifier=${encodeURIComponent(identifier)}`,
    );
  return {
    ...{ id, kind: 'fhir', afterUnknown: 'repeat' },
    async deliver(fact, { signal }): Promise<Outcome> {
      const written = resourceOf(fact, clinic);
      if (typeof written === 'string') return { kind: 'refused', reason: written };
      const { resource, identifier } = written;
      const kind = String(resource['resourceType']);
      if (!(resources as readonly string[]).includes(kind)) return { kind: 'refused', reason: 'not_listed' };
      if (kind === 'Appointment' && !isFirst(fact)) {
        const path = `Appointment?identifier=${encodeURIComponent(identifier)}`;
        const changed = await inTurn(fetch, [call({ method: 'PUT', path }, resource)], signal);
        if (!isNothingThere(changed)) return changed;
      }
      return inTurn(fetch, [once(resource, identifier)], signal);
    },
  };
}

/** The first makes it; whatever follows changes what stands there, or makes it where the first never arrived. */
const isFirst = ({ name }: OutwardFact) => name === 'visit-booked' || name === 'visit-requested';

/** Not every server makes what it was to change. Whether there are several of it, the next call asks again. */
const isNothingThere = (outcome: Outcome) =>
  outcome.kind === 'refused' && ['http_404', 'http_405', 'http_412'].includes(outcome.reason);

/** @returns Why there is none, as a code. */
function resourceOf(
  fact: OutwardFact,
  clinic: FhirOptions['clinic'],
): { resource: FhirJson; identifier: string } | string {
  if (statuses[fact.name] !== undefined) return appointmentOf(fact, clinic);
  const identifier = `${factSystem}|${fact.id}`;
  if (fact.name === 'message-sent') return { resource: communicationOf(fact), identifier };
  if (fact.name !== 'form-returned') return 'no_resource';
  return fact.data['sealed'] === undefined ? 'not_sealed' : { resource: responseOf(fact), identifier };
}

function appointmentOf(
  { name, person, data }: OutwardFact,
  { practitioners, services }: FhirOptions['clinic'],
): { resource: FhirJson; identifier: string } | string {
  const { appointmentId, start, end, status, service, practitioner } = data;
  if (appointmentId === undefined) return 'no_identifier';
  if (start === undefined || end === undefined) return 'no_time';
  const known = practitioners.find((entry) => entry.id === practitioner);
  const named = services.find((entry) => entry.id === service);
  const text = typeof named?.name === 'string' ? named.name : Object.values(named?.name ?? {})[0];
  const resource = {
    resourceType: 'Appointment',
    contained: [patientOf(person)],
    identifier: [{ system: appointmentSystem, value: appointmentId }],
    // A fact may arrive late; nothing that is off is on again by it.
    status: status === 'cancelled' ? 'cancelled' : statuses[name],
    ...(text !== undefined && { serviceType: [{ text }] }),
    ...{ start, end },
    participant: [
      { actor: { reference: '#patient' }, status: 'accepted' },
      ...(known ? [{ actor: actorOf(known), status: 'accepted' }] : []),
    ],
  };
  return { resource, identifier: `${appointmentSystem}|${String(appointmentId)}` };
}

function patientOf({ pseudonym, email, phone, traits }: OutwardFact['person']): FhirJson {
  const { given, family, birthDate } = traits;
  const telecom = [
    ...(email === undefined ? [] : [{ system: 'email', value: email }]),
    ...(phone === undefined ? [] : [{ system: 'phone', value: phone }]),
  ];
  const name = { ...(family && { family }), ...(given && { given: [given] }) };
  return {
    ...{ resourceType: 'Patient', id: 'patient' },
    identifier: [{ system: 'urn:parcours:person', value: pseudonym }],
    ...(Object.keys(name).length > 0 && { name: [name] }),
    ...(birthDate !== undefined && { birthDate }),
    ...(telecom.length > 0 && { telecom }),
  };
}

function communicationOf({ id, occurredAtMs, person, data }: OutwardFact): FhirJson {
  return {
    resourceType: 'Communication',
    contained: [patientOf(person)],
    identifier: [{ system: factSystem, value: id }],
    status: 'completed',
    category: [
      {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/communication-category', code: 'notification' },
        ],
      },
    ],
    ...(data['channel'] !== undefined && { medium: [{ text: String(data['channel']) }] }),
    subject: { reference: '#patient' },
    recipient: [{ reference: '#patient' }],
    ...(data['appointmentId'] !== undefined && {
      about: [
        {
          type: 'Appointment',
          identifier: { system: appointmentSystem, value: String(data['appointmentId']) },
        },
      ],
    }),
    sent: new Date(occurredAtMs).toISOString(),
  };
}

/** The answers stay as they are sealed: whoever has the clinic's key reads them there, and nobody else. */
function responseOf({ id, occurredAtMs, data }: OutwardFact): FhirJson {
  const version = data['formVersion'] === undefined ? '' : `|${String(data['formVersion'])}`;
  const sealed = Buffer.from(String(data['sealed'])).toString('base64');
  return {
    resourceType: 'QuestionnaireResponse',
    identifier: { system: factSystem, value: id },
    ...(data['form'] !== undefined && {
      questionnaire: `urn:parcours:form:${encodeURIComponent(String(data['form']))}${version}`,
    }),
    status: 'completed',
    authored: new Date(occurredAtMs).toISOString(),
    item: [
      {
        linkId: 'sealed',
        answer: [{ valueAttachment: { contentType: 'application/jose', data: sealed } }],
      },
    ],
  };
}
