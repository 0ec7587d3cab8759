import type { ShownContent } from '../../contracts/shown-content.ts';

/** Keeps what has the shape of something to read; whoever answers there may be no Parcours backend at all. */
export function readShownContent(value: unknown): ShownContent {
  const { language, announcements, topics, entries } = (value ?? {}) as Partial<ShownContent>;
  return {
    language: isText(language) ? language : '',
    announcements: listOf(announcements, ({ subject, body }) => isText(subject) && isText(body)).filter(
      ({ link }) => link === undefined || isText(link?.url),
    ),
    topics: listOf(topics, ({ id, name }) => isText(id) && isText(name)),
    entries: listOf(
      entries,
      ({ id, title, text, topics: about, services = [] }) =>
        isText(id) && isText(title) && isText(text) && Array.isArray(about) && Array.isArray(services),
    ),
  };
}

const isText = (value: unknown) => typeof value === 'string';

function listOf<Item extends object>(
  list: readonly Item[] | undefined,
  isWhole: (item: Partial<Item>) => boolean,
): Item[] {
  if (!Array.isArray(list)) return [];
  return (list as (Item | null)[]).filter(
    (item): item is Item => typeof item === 'object' && item !== null && isWhole(item),
  );
}
