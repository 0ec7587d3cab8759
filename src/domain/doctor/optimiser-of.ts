import type { Attributes } from './page-facts.ts';

/** Types under which a browser runs a script: none, a module, or one of the names of JavaScript. */
const runs = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** Where each plugin leaves its mark; the names are those of wp-media/wp-rocket#5046 and of the makers' own pages. */
const optimisers: readonly (readonly [mark: RegExp, name: string])[] = [
  [/rocketlazyload|^data-rocket-/, 'WP Rocket'],
  [/-(?:text|application)\/javascript|^data-cf-/, 'Cloudflare Rocket Loader'],
  [/litespeed/, 'LiteSpeed Cache'],
  [/psajs|^data-pagespeed-(?!no-)/, 'PageSpeed'],
  [/pmdelayedscript|^data-perfmatters/, 'Perfmatters'],
  // Consent tools have many makers and one habit.
  [/^data-(?:cookie(?:consent|category)|cookieyes|cmp-|consent)/, ''],
];

export interface OptimiserMark {
  /** The attribute as it stands on the tag. */
  mark: string;
  /** The plugin it is known from; empty when it is not known. */
  by: string;
}

/** Finds the mark of a plugin that holds the script back, on the tag that it has rewritten. */
export function optimiserOf(attributes: Attributes): OptimiserMark | undefined {
  const rewritten = attributes.filter(
    ([name, value]) =>
      (name === 'type' && !runs.test(value.trim())) ||
      /^data-(?:src|lazy-src|type)$/.test(name) ||
      (/^data-/.test(name) && optimisers.some(([mark]) => mark.test(name))),
  );
  const [first] = rewritten;
  if (!first) return undefined;
  const known = optimisers.find(([mark]) => rewritten.some((pair) => pair.some((text) => mark.test(text))));
  return { mark: `${first[0]}="${first[1]}"`, by: known?.[1] ?? '' };
}
