import type { FaqFile } from '../../src/contracts/faq-file.ts';
import { fold } from '../../src/domain/faq/normalise.ts';
import type { FaqFinding } from './faq-finding.ts';

/** Above this share of common trigrams, two phrasings of different entries are taken for one by a reader, too. */
const nearlyTheSame = 0.75;
/** A trigram that stands in so many phrasings tells nothing, and would make 5,000 entries slow. */
const mostHolders = 400;

interface Phrasing {
  entry: string;
  text: string;
  /** Without accents, capitals and marks. */
  folded: string;
  trigrams: ReadonlySet<string>;
}

/** Finds entries that answer what another entry answers already: whichever comes first takes its questions. */
export function findLikenesses({ language, entries }: FaqFile): FaqFinding[] {
  const phrasings = entries.flatMap(({ id, question, alternates = [] }) =>
    [question, ...alternates].map((text) => phrasingOf(id, text)),
  );
  const holders = new Map<string, number[]>();
  const found = new Map<string, FaqFinding>();
  phrasings.forEach((phrasing, index) => {
    for (const [other, common] of commonWith(phrasing, holders)) {
      const earlier = phrasings[other];
      if (!earlier || earlier.entry === phrasing.entry) continue;
      const likeness = common / (phrasing.trigrams.size + earlier.trigrams.size - common);
      if (likeness < nearlyTheSame) continue;
      const finding = findingOf(earlier, phrasing, language);
      const key = `${finding.code} ${earlier.entry} ${phrasing.entry}`;
      if (!found.has(key)) found.set(key, finding);
    }
    for (const trigram of phrasing.trigrams) {
      const list = holders.get(trigram) ?? [];
      if (list.length < mostHolders) list.push(index);
      holders.set(trigram, list);
    }
  });
  return [...found.values()];
}

function phrasingOf(entry: string, text: string): Phrasing {
  const folded = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= folded.length; at += 1) trigrams.add(folded.slice(at, at + 3));
  return { entry, text, folded, trigrams };
}

/** How many trigrams each earlier phrasing shares. */
function commonWith({ trigrams }: Phrasing, holders: ReadonlyMap<string, number[]>): Map<number, number> {
  const common = new Map<number, number>();
  for (const trigram of trigrams)
    for (const other of holders.get(trigram) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
  return common;
}

function findingOf(earlier: Phrasing, later: Phrasing, language: string): FaqFinding {
  const entries = [earlier.entry, later.entry];
  // Numbers such as 11 and 111 have the same trigrams, and are not the same.
  return earlier.folded === later.folded
    ? {
        ...{ level: 'fault', code: 'same-phrasing', language, entries },
        words: `"${later.text}" stands in both: nobody can say which is meant. Keep it in one.`,
      }
    : {
        ...{ level: 'advice', code: 'near-duplicate', language, entries },
        words: `"${earlier.text}" and "${later.text}" are nearly the same. Merge the entries, or say what differs.`,
      };
}
