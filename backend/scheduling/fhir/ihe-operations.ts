import { note, type Findings } from '../findings.ts';
import type { DiaryRange } from '../../journeys/scheduling-port.ts';
import type { FhirClinic } from './fhir-clinic.ts';
import type { FhirAnswer, FhirJson, FhirServer } from './fhir-server.ts';
import { takingOf, type Taking } from './lost-slot.ts';
import { readSearchset } from './read-searchset.ts';

/** Where a server offers the operations of IHE Scheduling, by path; `hold` is optional there. */
export interface IheOperations {
  find: string;
  hold: string | undefined;
  book: string;
}

/**
 * Reads a CapabilityStatement for the operations of IHE Scheduling (ITI-115 to 117), on the system or on Appointment.
 *
 * @returns `undefined` where they are not offered: then Slots are searched and Appointments created.
 * @throws NoAnswer while the server is silent, which says nothing about what it offers.
 */
export async function readOperations(
  server: FhirServer,
  report: (findings: Findings) => void,
): Promise<IheOperations | undefined> {
  const { status, resource } = await server.read('metadata');
  if (status !== 200 || resource?.['resourceType'] !== 'CapabilityStatement') {
    const findings: Findings = new Map();
    note(findings, 'no_capability_statement');
    report(findings);
    return undefined;
  }
  const [rest = {}] = listOf(resource['rest']);
  const kinds = listOf(rest['resource']).filter(({ type }) => type === 'Appointment');
  const pathOf = (name: string) => {
    const isIt = (each: FhirJson) =>
      each['name'] === name || String(each['definition']).endsWith(`/appointment-${name}`);
    if (kinds.some(({ operation }) => listOf(operation).some(isIt))) return `Appointment/$${name}`;
    return listOf(rest['operation']).some(isIt) ? `$${name}` : undefined;
  };
  const [find, hold, book] = [pathOf('find'), pathOf('hold'), pathOf('book')];
  return find !== undefined && book !== undefined ? { find, hold, book } : undefined;
}

/** `$find`: what the server proposes, written as the Schedules and free Slots that the diary reads. */
export async function findProposed(
  { server }: FhirClinic,
  { path, range, actors }: { path: string; range: Pick<DiaryRange, 'startMs' | 'endMs'>; actors: string[] },
  findings: Findings,
): Promise<{ slots: FhirJson[]; included: FhirJson[] }> {
  if (actors.length === 0) return { slots: [], included: [] };
  const parameters = parametersOf([
    { name: 'start', valueDateTime: new Date(range.startMs).toISOString() },
    // An empty range means one moment to us, and perhaps nothing to them.
    { name: 'end', valueDateTime: new Date(Math.max(range.endMs, range.startMs + 60_000)).toISOString() },
    ...actors.map((actor) => ({ name: 'practitioner', valueReference: referenceOf(actor) })),
  ]);
  const pages = server.pages(path, new URLSearchParams(), parameters);
  const { matches, included } = await readSearchset(pages, 'Appointment', findings);
  const proposed = matches.filter(({ status }) => status === 'proposed');
  return {
    slots: proposed.map(({ id, start, end, serviceType, specialty, slot, meta }) => ({
      ...{ resourceType: 'Slot', id, start, end, status: 'free', serviceType, specialty, meta },
      schedule: { reference: `Schedule/${String(id)}` },
      proposedSlot: slot,
    })),
    included: [
      ...included,
      ...proposed.map(({ id, participant }) => ({
        ...{ resourceType: 'Schedule', id },
        actor: listOf(participant).map(({ actor }) => ({ reference: nameOf((actor ?? {}) as FhirJson) })),
      })),
    ],
  };
}

/**
 * `$hold`, then `$book`: the proposed Appointment becomes the patient's. A hold that ran out in between is asked for once
 * more; whoever has the time by then keeps it.
 */
export async function bookProposed(
  { server }: FhirClinic,
  { hold, book }: IheOperations,
  { proposedId, resource }: { proposedId: string; resource: FhirJson },
): Promise<Taking> {
  let taking: Taking = { kind: 'slot_taken' };
  for (let tries = 0; tries < 2 && taking.kind === 'slot_taken'; tries += 1) {
    let id = proposedId;
    if (hold !== undefined) {
      const held = takingOf(unwrapped(await server.operation(hold, parametersOf([named(proposedId)]))));
      if (held.kind !== 'taken') return held;
      id = String(held.resource['id'] ?? proposedId);
    }
    const wanted = { name: 'appointment-resource', resource: { ...resource, id } };
    taking = takingOf(unwrapped(await server.operation(book, parametersOf([named(id), wanted]))));
    if (hold === undefined) break;
  }
  return taking;
}

/** `$book` of an Appointment that exists, to modify or cancel it. */
export async function changeBooked(
  { server }: FhirClinic,
  { book }: IheOperations,
  resource: FhirJson,
): Promise<FhirAnswer> {
  const changed = { name: 'appointment-resource', resource };
  return unwrapped(await server.operation(book, parametersOf([changed])));
}

/** The answer is a Bundle with the Appointment, or with nothing but an OperationOutcome that says why not. */
function unwrapped({ status, resource }: FhirAnswer): FhirAnswer {
  if (resource?.['resourceType'] !== 'Bundle') return { status, resource };
  const resources = listOf(resource['entry']).map((entry) => entry['resource'] as FhirJson | undefined);
  const appointment = resources.find((each) => each?.['resourceType'] === 'Appointment');
  return { status, resource: appointment ?? resources.find(Boolean) };
}

const parametersOf = (parameter: object[]): FhirJson => ({ resourceType: 'Parameters', parameter });

const named = (id: string) => ({
  name: 'appointment-reference',
  valueReference: { reference: `Appointment/${id}` },
});

function referenceOf(actor: string): FhirJson {
  if (!actor.includes('|')) return { reference: actor };
  const [system, value] = actor.split('|');
  return { identifier: { system, value } };
}

function nameOf({ reference, identifier }: FhirJson): string {
  if (typeof reference === 'string') return reference;
  const { system, value } = (identifier ?? {}) as FhirJson;
  return `${String(system)}|${String(value)}`;
}

const listOf = (value: unknown): FhirJson[] =>
  Array.isArray(value) ? (value as FhirJson[]).filter(Boolean) : [];
