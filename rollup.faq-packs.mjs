import { pathToFileURL } from 'node:url';
import { fold, stemOf } from './src/domain/faq/normalise.ts';

/** The fewest letters that the engine reads as this word. */
function shortest(word) {
  const folded = fold(word);
  for (let length = 1; length < folded.length; length += 1) {
    const start = folded.slice(0, length);
    if (stemOf(start) === stemOf(folded)) return start;
  }
  return folded;
}

/**
 * A lexicon as the engine compares it: words cut, each in its first group, groups of one word gone. In the order of
 * letters, which means nothing to the engine and compresses better than subjects do.
 */
export function leanLexicon(lexicon) {
  const seen = new Set();
  const groups = lexicon.split(';').map((group) =>
    group.split(' ').filter((word) => {
      const stem = stemOf(fold(word));
      const isNew = !seen.has(stem);
      seen.add(stem);
      return isNew;
    }),
  );
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.map(shortest).sort().join(' '))
    .sort()
    .join(';');
}

/**
 * A Rollup plugin: what is written in whole words is sent in the letters that count, a third less, and what was learnt
 * of emergencies as its pack has it once it is imported, in numbers. How it is written stays here.
 */
export const faqPacks = {
  name: 'faq-packs',
  async load(id) {
    const [, flags, language] = /\/domain\/faq\/(red-flags\/)?packs\/(\w\w)\.ts$/.exec(id) ?? [];
    if (!language) return null;
    const name = flags ? `${language}RedFlags` : language;
    const { [name]: pack } = await import(pathToFileURL(id).href);
    const lean = flags ? pack : { ...pack, lexicon: leanLexicon(pack.lexicon) };
    return { code: `export const ${name} = ${JSON.stringify(lean)};`, map: { mappings: '' } };
  },
};
