import { checkJourney } from '../journeys/check-journey.ts';
import type { JourneyDefinition } from '../journeys/definition.ts';
import { publishedJourneys } from '../journeys/definitions/published.ts';

/** A file of definitions, as it was read. */
export interface JourneysFile {
  path: string;
  /** One definition or a list of them, unchecked. */
  content: unknown;
}

/**
 * The journeys of a simulation: the latest version of each about appointments that is published, and those of some files, which take the
 * place of the ones with their id.
 *
 * @throws Error that lists every fault of a definition with its path.
 */
export function simulatedJourneys(files: readonly JourneysFile[]): JourneyDefinition[] {
  const journeys = new Map<string, JourneyDefinition>();
  for (const published of publishedJourneys) {
    // Patients who book are simulated, and nobody who only signs up or writes.
    if (published.entry.key !== 'data.appointmentId') continue;
    const known = journeys.get(published.id);
    if (!known || known.version < published.version) journeys.set(published.id, published);
  }
  for (const file of files)
    for (const definition of definitionsIn(file)) journeys.set(definition.id, definition);
  return [...journeys.values()];
}

function definitionsIn({ path, content }: JourneysFile): JourneyDefinition[] {
  const definitions: unknown[] = Array.isArray(content) ? content : [content];
  const ids = new Set<unknown>();
  const faults = definitions.flatMap((definition, index) => {
    const at = Array.isArray(content) ? `[${index}].` : '';
    const found = checkJourney(definition).map((fault) => `  ${at}${fault.path}: ${fault.text}`);
    if (found.length > 0) return found;
    const { id } = definition as JourneyDefinition;
    if (ids.has(id)) return [`  ${at}id: "${id}" stands here twice; one version of a journey is simulated`];
    ids.add(id);
    return [];
  });
  if (faults.length > 0) throw new Error(`The journeys of ${path} cannot run:\n${faults.join('\n')}`);
  return definitions as JourneyDefinition[];
}
