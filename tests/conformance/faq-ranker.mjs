/**
 * The public engine as an FAQ scorer wants it. It reads the built package, so any Node runs it: `npm run build`
 * first.
 */
import { createFaq, findRedFlag, loadFaqPack, loadRedFlagPack } from '../../dist/npm/faq.js';

const languages = ['fr', 'en', 'es', 'de', 'pt', 'ar'];
const flags = new Map(
  await Promise.all(languages.map(async (language) => [language, await loadRedFlagPack(language)])),
);

/**
 * @param dataset - `{ lang, faqs: [{ id, question, alternates, answer }] }`
 * @returns Asks one query: `[{ id, score }]`, best first.
 */
export async function create({ lang, faqs }) {
  const language = lang ?? 'und';
  const faq = createFaq({ language, entries: faqs }, await loadFaqPack(language));
  return (query) => faq.search(query);
}

/**
 * @param text - A message of a patient.
 * @param lang - Its language; any of those known where it is left out.
 */
export function redflag(text, lang) {
  const own = flags.get(lang?.slice(0, 2));
  const packs = (own ? [own] : [...flags.values()]).filter(Boolean);
  return findRedFlag(text, packs) !== undefined;
}
