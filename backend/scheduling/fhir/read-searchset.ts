import { isTimeZone } from '../../../src/lib/is-time-zone.ts';
import { isoWithOffset } from '../../../src/lib/iso-with-offset.ts';
import { NoAnswer } from '../http-exchange.ts';
import { note, type Findings } from '../findings.ts';
import type { FhirAnswer, FhirJson } from './fhir-server.ts';

export interface Searchset {
  /** What was searched for. */
  matches: FhirJson[];
  /** What came with it by `_include`. */
  included: FhirJson[];
}

/**
 * Reads all pages of a search. Entries that are no result (an OperationOutcome among the slots, as in IHE's own
 * example) are left out and noted, and so is a `total` that counts them.
 *
 * @param wanted - Resource type of the results.
 * @throws NoAnswer if the server did not answer with a Bundle: half a diary would lead to double bookings.
 */
export async function readSearchset(
  pages: AsyncIterable<FhirAnswer>,
  wanted: string,
  findings: Findings,
): Promise<Searchset> {
  const found = { matches: new Map<string, FhirJson>(), included: new Map<string, FhirJson>() };
  let total: unknown;
  let count = 0;
  for await (const { status, resource } of pages) {
    if (status !== 200 || resource?.['resourceType'] !== 'Bundle') throw new NoAnswer(`status_${status}`);
    total ??= resource['total'];
    for (const entry of entriesOf(resource)) {
      const content = entry['resource'] as FhirJson | undefined;
      const kind = content?.['resourceType'];
      if (!content || kind === 'OperationOutcome')
        note(findings, kind ? 'foreign_entry' : 'entry_without_resource');
      else if (kind === wanted) {
        count += 1;
        found.matches.set(nameOf(content), content);
      } else found.included.set(nameOf(content), content);
    }
  }
  if (typeof total === 'number' && total !== count) note(findings, 'total_disagrees');
  if (count > found.matches.size) note(findings, 'repeated_entry');
  return { matches: [...found.matches.values()], included: [...found.included.values()] };
}

const timeZoneExtension = 'http://hl7.org/fhir/StructureDefinition/timezone';

/** Notes zones that are none, and those that are not the clinic's: its own zone decides all the same. */
export function checkZones(resources: readonly FhirJson[], timeZone: string, findings: Findings): void {
  for (const { extension } of resources) {
    if (!Array.isArray(extension)) continue;
    const named = (extension as FhirJson[]).find((each) => each?.['url'] === timeZoneExtension)?.[
      'valueCode'
    ];
    if (named === undefined || named === timeZone) continue;
    note(findings, typeof named === 'string' && isTimeZone(named) ? 'other_zone' : 'unknown_zone');
  }
}

/**
 * Tells whether an instant is written with an offset the clinic's clock never had at that moment. UTC written as `Z`
 * says nothing of a clock; `+00:00` in Paris is a wall time somebody labelled wrongly.
 */
export function hasForeignOffset(instant: string, timeZone: string): boolean {
  if (instant.endsWith('Z')) return false;
  return !isoWithOffset(Date.parse(instant), timeZone).endsWith(instant.slice(-6));
}

function entriesOf(bundle: FhirJson): FhirJson[] {
  return Array.isArray(bundle['entry']) ? (bundle['entry'] as FhirJson[]).filter(Boolean) : [];
}

/** A resource without an id is a result of its own. */
const nameOf = (resource: FhirJson) =>
  typeof resource['id'] === 'string'
    ? `${String(resource['resourceType'])}/${resource['id']}`
    : JSON.stringify(resource);
