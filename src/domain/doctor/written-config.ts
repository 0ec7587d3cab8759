import { configNames, type ConfigName, type WrittenConfig } from '../../contracts/widget-config.ts';
import { nearestName } from './nearest-name.ts';
import type { Attributes, PageFacts } from './page-facts.ts';

/** One place where a widget is configured: its element with what the script tag says for the whole page. */
export interface Place {
  /** `<parcours-booking>`, or `<script>` on a page without elements. */
  tag: string;
  own: Attributes;
  script: Attributes;
}

/** Every place of the page; with no element, the script tag itself. */
export function placesOf({ tags, elements }: Pick<PageFacts, 'tags' | 'elements'>): Place[] {
  const script = tags[0]?.attributes ?? [];
  if (elements.length === 0) return [{ tag: '<script>', own: [], script }];
  return elements.map(({ tag, attributes }) => ({ tag: `<${tag}>`, own: attributes, script }));
}

/** What is written under a name and where: the element wins over the script tag, as for the widget itself. */
export interface Written {
  where: string;
  /** The attribute as it stands there. */
  attribute: string;
  /** Empty when it is nowhere. */
  value: string;
}

export function writtenAt({ tag, own, script }: Place, name: ConfigName): Written {
  const onElement = valueOf(own, name);
  if (onElement !== undefined) return { where: tag, attribute: name, value: onElement };
  return { where: '<script>', attribute: `data-${name}`, value: valueOf(script, `data-${name}`) ?? '' };
}

/** All that a place says, by name and ready to be read. */
export function configAt(place: Place): WrittenConfig {
  const written = configNames.flatMap((name) => {
    const { value } = writtenAt(place, name);
    return value ? [[name, name === 'endpoint' ? value.replace(/\/+$/, '') : value] as const] : [];
  });
  return Object.fromEntries(written);
}

const valueOf = (attributes: Attributes, name: string) =>
  attributes.find(([found]) => found === name)?.[1].trim();

/** An address that no page served over https may call. */
export const isInsecure = (address: string): boolean =>
  /^http:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\])(?::|\/|$))/i.test(address);

/** Whether a script tag says something that only our loader reads, rightly or misspelt. */
export const isConfigured = (attributes: Attributes): boolean =>
  attributes.some(
    ([name]) =>
      name.startsWith('data-') && nearestName(name.slice('data-'.length), configNames) !== undefined,
  );
