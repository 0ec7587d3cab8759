import { languagePackOf } from '../../backend/faq/language-packs.ts';
import { faqEntryOf, type FaqFile, type FaqFileEntry } from '../../src/contracts/faq-file.ts';
import { createFaq, type Faq } from '../../src/domain/faq/index.ts';
import type { FaqFinding } from './faq-finding.ts';
import { findLikenesses } from './find-likenesses.ts';
import { measureCoverage, type Measured, type RealQuestion } from './measure-coverage.ts';

export interface FaqReport {
  files: { language: string; entries: number; phrasings: number }[];
  findings: FaqFinding[];
  coverage: ({ language: string } & Measured)[];
}

export interface FaqCheckOptions {
  /** Real questions, by the language of the file they are asked of. */
  questions: ReadonlyMap<string, readonly RealQuestion[]>;
  /** `2026-11-21`: reviews are counted from here. */
  today: string;
  /** A review that is older is advised to be repeated. */
  staleDays: number;
  /** Share of real questions that must find a right entry among the first three; no demand when left out. */
  leastFound?: number | undefined;
}

/** Examines the questions and answers of a clinic, all languages together. */
export function examineFaq(files: readonly FaqFile[], options: FaqCheckOptions): FaqReport {
  const coverage = files.flatMap((file) => {
    const questions = options.questions.get(file.language);
    return questions ? [{ language: file.language, ...measureCoverage(faqOf(file), questions) }] : [];
  });
  return {
    files: files.map(({ language, entries }) => ({
      ...{ language, entries: entries.length },
      phrasings: entries.reduce((sum, entry) => sum + phrasingsOf(entry).length, 0),
    })),
    findings: [
      ...missingLanguages(files),
      ...files.flatMap((file) => [
        ...findLikenesses(file),
        ...hardToFind(file),
        ...staleReviews(file, options),
        ...unknownAnswers(file, options.questions.get(file.language) ?? []),
      ]),
      ...coverage.flatMap((measured) => tooLittleFound(measured, options.leastFound)),
    ],
    coverage,
  };
}

const phrasingsOf = ({ question, alternates = [] }: FaqFileEntry) => [question, ...alternates];

function faqOf({ language, entries }: FaqFile): Faq {
  return createFaq({ language, entries: entries.map(faqEntryOf) }, languagePackOf(language));
}

function missingLanguages(files: readonly FaqFile[]): FaqFinding[] {
  const ids = new Set(files.flatMap(({ entries }) => entries.map(({ id }) => id)));
  return files.flatMap(({ language, entries }) => {
    const known = new Set(entries.map(({ id }) => id));
    const missing = [...ids].filter((id) => !known.has(id));
    if (missing.length === 0) return [];
    return [
      {
        ...{ level: 'advice' as const, code: 'missing-language' as const, language, entries: missing },
        words: `not written in "${language}": whoever asks in that language is answered with nothing, or in another.`,
      },
    ];
  });
}

/**
 * Takes one phrasing away from every entry and asks it: a patient's words are in no file. After all phrasings had their
 * turn, an entry that none of them found among the first three is one that patients will not find either.
 */
function hardToFind(file: FaqFile): FaqFinding[] {
  const { language, entries } = file;
  // One that was found is asked no more: with 5,000 entries each question takes milliseconds.
  const hidden = new Map(
    entries.filter((entry) => phrasingsOf(entry).length > 1).map((each) => [each.id, each]),
  );
  for (let turn = 0; turn < 12 && hidden.size > 0; turn += 1) {
    const faq = faqOf({ language, entries: entries.map((entry) => withoutPhrasing(entry, turn)) });
    for (const [id, entry] of hidden) {
      const asked = phrasingsOf(entry)[turn];
      if (asked === undefined) continue;
      const three = faq.search(asked).slice(0, 3);
      if (three.some((found) => found.id === id)) hidden.delete(id);
    }
  }
  const hard = [...hidden.keys()];
  const alone = entries.filter((entry) => phrasingsOf(entry).length === 1).map(({ id }) => id);
  const advice = (code: FaqFinding['code'], ids: string[], words: string): FaqFinding[] =>
    ids.length > 0 ? [{ level: 'advice', code, language, entries: ids, words }] : [];
  return [
    ...advice(
      'hard-to-find',
      hard,
      'no phrasing finds its entry without itself: add words that patients use.',
    ),
    ...advice('one-phrasing', alone, 'has one phrasing: add three to five others, in other words.'),
  ];
}

function withoutPhrasing(entry: FaqFileEntry, turn: number): FaqFileEntry {
  const all = phrasingsOf(entry);
  const [question = entry.question, ...alternates] =
    all.length === 1 ? all : all.filter((_, index) => index !== turn);
  return { ...entry, question, alternates };
}

function staleReviews(
  { language, entries }: FaqFile,
  { today, staleDays }: Pick<FaqCheckOptions, 'today' | 'staleDays'>,
): FaqFinding[] {
  const age = (reviewed: string) => (Date.parse(today) - Date.parse(reviewed)) / 86_400_000;
  const dated = entries.flatMap(({ id, reviewed }) => (reviewed === undefined ? [] : [{ id, reviewed }]));
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const stale = idsOf(dated.filter(({ reviewed }) => age(reviewed) > staleDays));
  const never = idsOf(entries.filter(({ reviewed }) => reviewed === undefined));
  const future = idsOf(dated.filter(({ reviewed }) => age(reviewed) < 0));
  const advice = { level: 'advice', code: 'stale-review', language } as const;
  const findings: FaqFinding[] = [
    { ...advice, entries: stale, words: `reviewed more than ${staleDays} days ago: read them again.` },
    { ...advice, entries: never, words: 'says not when it was reviewed.' },
    {
      ...{ level: 'fault', code: 'future-review', language, entries: future },
      words: `reviewed after today (${today}): mend the date.`,
    },
  ];
  return findings.filter(({ entries: named }) => named.length > 0);
}

function unknownAnswers({ language, entries }: FaqFile, questions: readonly RealQuestion[]): FaqFinding[] {
  const known = new Set(entries.map(({ id }) => id));
  const unknown = [...new Set(questions.flatMap(({ rel }) => rel))].filter((id) => !known.has(id));
  if (unknown.length === 0) return [];
  const words = 'named as an answer in the list of questions, and no entry.';
  return [{ level: 'fault', code: 'unknown-answer', language, entries: unknown, words }];
}

function tooLittleFound(
  { language, asked }: { language: string } & Pick<Measured, 'asked'>,
  least = 0,
): FaqFinding[] {
  if (asked.questions === 0 || asked.firstThree >= least) return [];
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const words = `${percent(asked.firstThree)} of the questions find a right entry among three; ${percent(least)} are asked for.`;
  return [{ level: 'fault', code: 'too-little-found', language, entries: [], words }];
}
