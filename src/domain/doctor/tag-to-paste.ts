import type { Attributes, PageFacts } from './page-facts.ts';

/** One attribute as HTML: `data-clinic="tilleuls"`. */
export const attributeToPaste = (name: string, value: string): string =>
  `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** Attributes that keep the optimisers apart from the tag: Cloudflare, LiteSpeed and PageSpeed each have their own. */
export const leaveAlone: Attributes = [
  ['data-cfasync', 'false'],
  ['data-no-optimize', '1'],
  ['data-no-defer', '1'],
];

/**
 * The script tag as it should stand on this page, with what the page already says.
 *
 * @param more - Attributes to add.
 */
export function scriptToPaste({ tags }: Pick<PageFacts, 'tags'>, more: Attributes = []): string {
  const [tag] = tags;
  const written = new Map(tag?.attributes);
  const own = [...written].filter(([name]) =>
    /^(?:data-(?:clinic|endpoint|locale|service)|integrity)$/.test(name),
  );
  const attributes: Attributes = [
    ...more,
    ['src', tag?.address || 'https://rdv.clinic.example/sdk/parcours.js'],
    ...(written.has('data-clinic') ? [] : [['data-clinic', '…'] as const]),
    ...(written.has('data-endpoint') ? [] : [['data-endpoint', 'https://…'] as const]),
    ...own,
    // A pinned file is compared with its hash only when it is asked for with CORS.
    ...(written.has('integrity') ? [['crossorigin', 'anonymous'] as const] : []),
  ];
  return `<script async ${attributes.map(([name, value]) => attributeToPaste(name, value)).join(' ')}></script>`;
}

/** An element with a way to a person inside. */
export const elementToPaste = (tag: string): string =>
  `<${tag}>\n  <p><a href="tel:+33…">01 …</a></p>\n</${tag}>`;
