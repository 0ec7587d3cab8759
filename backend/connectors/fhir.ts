import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { actorOf } from '../scheduling/fhir/appointment-resource.ts';
import { appointmentSystem } from '../scheduling/fhir/fhir-clinic.ts';
import { versionOf, type FhirJson } from '../scheduling/fhir/fhir-server.ts';
import type { Connector, Outcome, OutwardFact } from './connector.ts';
import { exchange, inTurn, type Call } from './exchange.ts';
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

/** An appointment that was one of these is not on again by a fact that arrives late. */
const isOver = ({ status }: FhirJson) =>
  status === 'cancelled' || status === 'fulfilled' || status === 'noshow';

/**
 * A FHIR R4 server beside the one with the diary: appointments, what was sent, and answers as they are sealed. Each
 * resource is written by its identifier, so that writing it again changes nothing.
 */
export function fhir(options: FhirOptions): Connector {
  const { id, resources, clinic, fetch } = options;
  const to = caller(options);
  return {
    ...{ id, kind: 'fhir', afterUnknown: 'repeat' },
    async deliver(fact, { signal }): Promise<Outcome> {
      const written = resourceOf(fact, clinic);
      if (typeof written === 'string') return { kind: 'refused', reason: written };
      const { resource, identifier } = written;
      const kind = String(resource['resourceType']);
      if (!(resources as readonly string[]).includes(kind)) return { kind: 'refused', reason: 'not_listed' };
      const search = `identifier=${encodeURIComponent(identifier)}`;
      if (kind === 'Appointment' && !isFirst(fact)) {
        const there = await standing(fetch, to({ method: 'GET', path: `${kind}?${search}` }), signal);
        if ('kind' in there) return there;
        const [current, ...others] = there.found;
        if (others.length > 0) return { kind: 'refused', reason: 'several_there' };
        if (current) return replaceStanding(fetch, { call: to, current, resource }, signal);
      }
      const create = to({ method: 'POST', path: kind }, { resource, headers: { 'if-none-exist': search } });
      return inTurn(fetch, [create], signal);
    },
  };
}

/** The first makes it; whatever follows changes what stands there, or makes it where the first never arrived. */
const isFirst = ({ name }: OutwardFact) => name === 'visit-booked' || name === 'visit-requested';

type Caller = ReturnType<typeof caller>;

function caller({ url, authorization }: FhirOptions) {
  const base = url.endsWith('/') ? url : `${url}/`;
  return (
    { method, path }: { method: 'GET' | 'POST' | 'PUT'; path: string },
    content?: { resource: FhirJson; headers: Readonly<Record<string, string>> },
  ): Call => ({
    ...{ url: `${base}${path}`, method, repeatable: true },
    ...(content && { body: JSON.stringify(content.resource) }),
    headers: {
      accept: 'application/fhir+json',
      ...(content && { 'content-type': 'application/fhir+json' }),
      ...(authorization !== undefined && { authorization }),
      ...content?.headers,
    },
  });
}

/** What a search finds, or why nobody knows. */
async function standing(
  fetch: OutgoingFetch,
  call: Call,
  signal: AbortSignal,
): Promise<{ found: FhirJson[] } | Outcome> {
  let found: FhirJson[] = [];
  const read = async (response: Response): Promise<Outcome> => {
    const bundle = (await response.json().catch(() => undefined)) as FhirJson | undefined;
    if (bundle?.['resourceType'] !== 'Bundle') return { kind: 'retry', code: 'no_bundle' };
    const entries = Array.isArray(bundle['entry']) ? (bundle['entry'] as FhirJson[]) : [];
    found = entries
      .map((entry) => entry?.['resource'] as FhirJson | undefined)
      .filter((each): each is FhirJson => each?.['resourceType'] === 'Appointment');
    return { kind: 'accepted' };
  };
  const outcome = await exchange(fetch, { ...call, read }, signal);
  return outcome.kind === 'accepted' ? { found } : outcome;
}

/**
 * Changes what stands there, unless somebody else has since: then it is read anew, and what was added there by others
 * stays.
 */
async function replaceStanding(
  fetch: OutgoingFetch,
  { call, current, resource }: { call: Caller; current: FhirJson; resource: FhirJson },
  signal: AbortSignal,
): Promise<Outcome> {
  if (isOver(current) && !isOver(resource)) return { kind: 'accepted' };
  const version = versionOf(current);
  const path = `Appointment/${encodeURIComponent(String(current['id']))}`;
  const changed = { ...current, ...resource };
  const headers = version === undefined ? {} : { 'if-match': `W/"${version}"` };
  const outcome = await exchange(
    fetch,
    call({ method: 'PUT', path }, { resource: changed, headers }),
    signal,
  );
  const isOvertaken = outcome.kind === 'refused' && ['http_409', 'http_412'].includes(outcome.reason);
  return isOvertaken ? { kind: 'retry', code: 'changed_meanwhile' } : outcome;
}

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
