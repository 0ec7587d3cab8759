import { readFhirDiary, type ImportedSlot } from '../../../src/domain/booking/diary-import.ts';
import { isInstant } from '../../../src/lib/is-instant.ts';
import type { DiaryRange } from '../../journeys/scheduling-port.ts';
import { adoptActors } from './adopt-actors.ts';
import { bookingSystem, type FhirClinic } from './fhir-clinic.ts';
import type { FhirJson } from './fhir-server.ts';
import { findProposed } from './ihe-operations.ts';
import { note, type Findings } from '../findings.ts';
import { checkZones, hasForeignOffset, readSearchset } from './read-searchset.ts';

/** A Slot of the server, as the diary understands it. */
export interface RemoteSlot extends ImportedSlot {
  resource: FhirJson;
  /** What we wrote on it when we took it. */
  mark: string | undefined;
}

/** Practitioners for whom the French SAS may be asked at once. */
const mostAtOnce = 25;
const pageSize = '500';

/**
 * Reads the Slots of some practitioners, taken ones too: two Schedules of one person may overlap, and what is busy
 * in one is busy in the other.
 *
 * @throws NoAnswer if the server does not answer as a FHIR server does.
 */
export async function searchSlots(
  at: FhirClinic,
  range: Pick<DiaryRange, 'practitioners' | 'startMs' | 'endMs'>,
): Promise<RemoteSlot[]> {
  const findings: Findings = new Map();
  const found = await searchIn(at, range, findings);
  const { clinic } = at;
  checkZones(found.included, clinic.timeZone, findings);
  const schedules = found.included
    .filter(({ resourceType }) => resourceType === 'Schedule')
    .map((schedule) => adoptActors(schedule, found.included, clinic));
  const { slots, problems } = readFhirDiary([...schedules, ...found.slots], clinic);
  for (const { code } of problems) note(findings, code);
  const resources = new Map(found.slots.map((resource) => [resource['id'], resource]));
  const remote = slots.map((slot) => {
    const resource = resources.get(slot.slotId) ?? {};
    noteOffsets(resource, clinic.timeZone, findings);
    return { ...slot, resource, mark: markOf(resource) };
  });
  if (findings.size > 0) at.report(findings);
  return remote;
}

interface Found {
  slots: FhirJson[];
  included: FhirJson[];
}

async function searchIn(at: FhirClinic, range: SearchRange, findings: Findings): Promise<Found> {
  if (at.profile === 'sas') return searchChained(at, range, findings);
  const path = (await at.operations?.())?.find;
  if (path === undefined) return searchPlain(at, range, findings);
  const actors = actorsOf(at.clinic.practitioners, range).filter((actor) => !actor.includes('|'));
  return findProposed(at, { path, range, actors }, findings);
}

/** In two questions, because few servers can search Slots through the actor of their Schedule. */
async function searchPlain(
  { clinic, server }: FhirClinic,
  range: SearchRange,
  findings: Findings,
): Promise<Found> {
  const actors = actorsOf(clinic.practitioners, range).filter((actor) => !actor.includes('|'));
  if (actors.length === 0) return { slots: [], included: [] };
  const asked = new URLSearchParams({ actor: actors.join(','), _count: pageSize });
  const schedules = await readSearchset(server.pages('Schedule', asked), 'Schedule', findings);
  const included = [...schedules.matches, ...schedules.included];
  if (schedules.matches.length === 0) return { slots: [], included };
  const query = between(range);
  query.append('schedule', schedules.matches.map(({ id }) => `Schedule/${String(id)}`).join(','));
  query.append('_include', 'Slot:schedule');
  query.append('_count', pageSize);
  const slots = await readSearchset(server.pages('Slot', query), 'Slot', findings);
  return { slots: slots.matches, included: [...included, ...slots.included] };
}

/** As the French SAS prescribes it: by national identifier, free Slots only, at most 25 practitioners. */
async function searchChained(
  { clinic, server }: FhirClinic,
  range: SearchRange,
  findings: Findings,
): Promise<Found> {
  const actors = actorsOf(clinic.practitioners, range).filter((actor) => actor.includes('|'));
  const found: Found = { slots: [], included: [] };
  for (let first = 0; first < actors.length; first += mostAtOnce) {
    const query = between(range);
    query.append('schedule.actor:Practitioner.identifier', actors.slice(first, first + mostAtOnce).join(','));
    query.append('status', 'free');
    query.append('_include', 'Slot:schedule');
    query.append('_include:iterate', 'Schedule:actor');
    const page = await readSearchset(server.pages('Slot', query), 'Slot', findings);
    found.slots.push(...page.matches);
    found.included.push(...page.included);
  }
  return found;
}

type SearchRange = Pick<DiaryRange, 'practitioners' | 'startMs' | 'endMs'>;

function actorsOf(practitioners: FhirClinic['clinic']['practitioners'], range: SearchRange): string[] {
  return practitioners
    .filter(({ id }) => range.practitioners.includes(id))
    .flatMap(({ fhirActors }) => fhirActors ?? []);
}

function between({ startMs, endMs }: SearchRange): URLSearchParams {
  return new URLSearchParams([
    ['start', `ge${new Date(startMs).toISOString()}`],
    ['start', `le${new Date(endMs).toISOString()}`],
  ]);
}

function markOf({ identifier }: FhirJson): string | undefined {
  if (!Array.isArray(identifier)) return undefined;
  const ours = (identifier as FhirJson[]).find((each) => each?.['system'] === bookingSystem)?.['value'];
  return typeof ours === 'string' ? ours : undefined;
}

function noteOffsets({ start, end }: FhirJson, timeZone: string, findings: Findings): void {
  const isForeign = [start, end].some(
    (each) => typeof each === 'string' && isInstant(each) && hasForeignOffset(each, timeZone),
  );
  if (isForeign) note(findings, 'foreign_offset');
}
