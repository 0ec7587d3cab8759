import type { JourneyDefinition } from './definition.ts';

/** All published versions of all journeys. */
export interface JourneyRegistry {
  /** @throws Error if that version was never published: a run must not be continued by another one. */
  find(id: string, version: number): JourneyDefinition;
  /** The latest version of each journey that begins with a type of fact. */
  enteredBy(type: string): readonly JourneyDefinition[];
}

/**
 * @param archived - Versions that ran once; no run begins with one.
 * @throws TypeError if a version is published twice.
 */
export function journeyRegistry(
  definitions: readonly JourneyDefinition[],
  archived: readonly JourneyDefinition[] = [],
): JourneyRegistry {
  const published = new Map<string, JourneyDefinition>();
  const latest = new Map<string, JourneyDefinition>();
  for (const definition of definitions) {
    const key = `${definition.id}@${definition.version}`;
    if (published.has(key)) throw new TypeError(`The journey ${key} is defined twice.`);
    published.set(key, definition);
    const known = latest.get(definition.id);
    if (!known || known.version < definition.version) latest.set(definition.id, definition);
  }
  const versions = new Map<string, Map<number, JourneyDefinition>>();
  // What is published now stands above what ran once.
  for (const definition of [...archived, ...published.values()]) {
    const { id, version } = definition;
    versions.set(id, (versions.get(id) ?? new Map<number, JourneyDefinition>()).set(version, definition));
  }
  const entered = new Map<string, JourneyDefinition[]>();
  for (const definition of latest.values()) {
    const { on } = definition.entry;
    entered.set(on, [...(entered.get(on) ?? []), definition]);
  }
  return {
    find(id, version) {
      const definition = versions.get(id)?.get(version);
      if (!definition)
        throw new Error(`A run needs the journey ${id}@${version}, which is not published any more.`);
      return definition;
    },
    enteredBy: (type) => entered.get(type) ?? [],
  };
}
