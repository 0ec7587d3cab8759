import type { JourneyDefinition } from '../journeys/definition.ts';
import type { Sql } from './db.ts';
import { instantText } from './instant-text.ts';

/**
 * Keeps every version of every journey, so that a run goes on as it began even when the program knows that version no
 * more.
 *
 * @returns All that were ever published.
 * @throws Error if a version is another one than it was: a journey is changed by adding the next version.
 */
export async function publishJourneys(
  sql: Sql,
  definitions: readonly JourneyDefinition[],
  nowMs: number,
): Promise<JourneyDefinition[]> {
  for (const definition of definitions) {
    await sql.query(
      `insert into journey_definition (id, version, definition, published_at) values ($1, $2, $3, $4)
       on conflict (id, version) do nothing`,
      [definition.id, definition.version, JSON.stringify(definition), instantText(nowMs)],
    );
  }
  const kept = await archivedJourneys(sql);
  for (const definition of definitions) {
    const before = kept.find(({ id, version }) => id === definition.id && version === definition.version);
    if (JSON.stringify(before) === JSON.stringify(definition)) continue;
    throw new Error(
      `The journey ${definition.id}@${definition.version} has run in another form. Give the new form the next version.`,
    );
  }
  return kept;
}

/** Every version of every journey that was ever published, also of those that a clinic wrote. */
export async function archivedJourneys(sql: Sql): Promise<JourneyDefinition[]> {
  const rows = await sql.query<{ definition: string }>(
    'select definition from journey_definition order by id, version',
  );
  return rows.map(({ definition }) => JSON.parse(definition) as JourneyDefinition);
}
