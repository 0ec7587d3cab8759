import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import type { FhirJson } from './fhir-server.ts';

/**
 * Adds to a Schedule the names by which a clinic file may know its actors: the practitioner behind a
 * PractitionerRole, their identifiers as `system|value`, and the place contained in the role (as the French SAS
 * sends it), which is recognised by its name or identifier.
 */
export function adoptActors(schedule: FhirJson, included: readonly FhirJson[], clinic: ClinicFile): FhirJson {
  const byName = new Map(
    included.map((each) => [`${String(each['resourceType'])}/${String(each['id'])}`, each]),
  );
  const adopted: string[] = [];
  const follow = (reference: unknown, depth = 0): void => {
    const resource = byName.get(relative(reference));
    if (!resource || depth > 2) return;
    adopted.push(relative(reference), ...identifiersOf(resource));
    if (resource['resourceType'] !== 'PractitionerRole') return;
    follow((resource['practitioner'] as FhirJson | undefined)?.['reference'], depth + 1);
    for (const location of listOf(resource['contained'])) adopted.push(...knownPlace(location, clinic));
    for (const location of listOf(resource['location'])) follow(location['reference'], depth + 1);
  };
  const actors = listOf(schedule['actor']);
  for (const actor of actors) follow(actor['reference']);
  for (const location of listOf(schedule['contained'])) adopted.push(...knownPlace(location, clinic));
  return { ...schedule, actor: [...actors, ...adopted.map((reference) => ({ reference }))] };
}

function knownPlace(resource: FhirJson, clinic: ClinicFile): string[] {
  if (resource['resourceType'] !== 'Location') return [];
  const names = [resource['name'], ...listOf(resource['identifier']).map(({ value }) => value)];
  const place = clinic.locations.find(({ id, name }) => {
    const known = [id, ...(typeof name === 'string' ? [name] : Object.values(name))];
    return known.some((each) => names.includes(each));
  });
  return place ? [`Location/${place.id}`] : [];
}

const identifiersOf = (resource: FhirJson) =>
  listOf(resource['identifier']).map(({ system, value }) => `${String(system)}|${String(value)}`);

const listOf = (value: unknown): FhirJson[] =>
  Array.isArray(value)
    ? (value as FhirJson[]).filter((each) => typeof each === 'object' && each !== null)
    : [];

/** `https://server.example/r4/Practitioner/12/_history/3` names `Practitioner/12`. */
const relative = (reference: unknown) =>
  /([A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/.exec(String(reference))?.[1] ?? '';
