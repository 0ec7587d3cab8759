import { isSafeLink } from '../../lib/is-safe-link.ts';

// Each letter can be read in one way only: a text that never closes its brackets costs no time.
const link = /\[([^[\]\n]{1,300})\]\(((?:[^()\s]|\([^()\s]*\)){1,2000})\)/g;
const anyLink = /\]\(\s*([^)\s]*)/g;

/** Addresses of links in the safe subset of Markdown that a page must not open, such as `javascript:`. */
export function unsafeLinksIn(markdown: string): string[] {
  return [...markdown.matchAll(anyLink)]
    .map(([, address = '']) => address)
    .filter((each) => !isSafeLink(each));
}

/**
 * Reads the safe subset of Markdown as plain text: what a machine is given, and a person without a screen hears.
 *
 * @example
 * ```ts
 * markdownText('Bring your **card**: [how](https://a.example)'); // => 'Bring your card: how (https://a.example)'
 * ```
 */
export function markdownText(markdown: string): string {
  return markdown
    .replace(link, (_, label: string, address: string) => {
      if (!isSafeLink(address)) return label;
      const bare = address.replace(/^(?:tel|mailto):/i, '');
      return label.replace(/\s/g, '') === bare ? label : `${label} (${bare})`;
    })
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/(^|[^*\w])[*_](?=\S)([^*_\n]*[^*_\s])[*_](?![*\w])/g, '$1$2')
    .replace(/^[ \t]*[-*][ \t]+/gm, '• ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
