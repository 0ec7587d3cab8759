/**
 * The public engine as an FAQ scorer wants it. It reads the built package, so any Node runs it: `npm run build`
 * first.
 */
import { createFaq, findRedFlag, loadFaqPack, loadRedFlagPack } from '../../dist/npm/faq.js';

const languages = ['fr', 'en', 'es', 'de', 'pt', 'ar', 'und'];
const loaded = async (load) =>
  new Map(await Promise.all(languages.map(async (language) => [language, await load(language)])));
const [packs, flags] = await Promise.all([loaded(loadFaqPack), loaded(loadRedFlagPack)]);
const languageOf = (lang) => lang?.slice(0, 2).toLowerCase();

/**
 * @param dataset - `{ lang, faqs: [{ id, question, alternates, answer }] }`
 * @returns Asks one query: `[{ id, score }]`, best first.
 */
export function create({ lang, faqs }) {
  const language = languageOf(lang) ?? 'und';
  const faq = createFaq({ language, entries: faqs }, packs.get(language) ?? packs.get('und'));
  return (query) => faq.search(query);
}

/**
 * @param text - A message of a patient.
 * @param lang - Its language; any of those known where it is left out.
 */
export function redflag(text, lang) {
  const own = flags.get(languageOf(lang));
  const known = (own ? [own] : [...flags.values()]).filter(Boolean);
  return findRedFlag(text, known) !== undefined;
}
