import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { faqContentOf, findableClinicOf } from '../../backend/faq/faq-content-of.ts';
import { faqFilesOf } from '../../backend/faq/faq-files-of.ts';
import { loadClinicFile } from '../../backend/load-clinic-file.ts';
import { loadFaqFile } from '../../backend/load-faq-file.ts';
import { structuredDataOf, structuredDataText } from '../../src/domain/findability/structured-data.ts';
import { printable } from '../printable.ts';
import { examineFaq } from './examine-faq.ts';
import type { RealQuestion } from './measure-coverage.ts';
import { isSound, reportText, type ReportFormat } from './report-text.ts';

export interface FaqCheckCall {
  files: readonly string[];
  /** Lists of real questions; `questions.fr.json` is asked in French. */
  questions: readonly string[];
  format: ReportFormat;
  staleDays: number;
  /** From 0 to 1. */
  leastFound?: number | undefined;
}

/**
 * `parcours faq check`: examines the questions and answers of a clinic.
 *
 * @returns The exit code: 0 when nothing has to be mended, else 1.
 * @throws Error that lists what is wrong with a file that cannot be used at all.
 */
export async function runFaqCheck(call: FaqCheckCall): Promise<number> {
  const files = await Promise.all(call.files.map(loadFaqFile));
  const languages = files.map(({ language }) => language);
  const repeated = languages.find((language, index) => languages.indexOf(language) < index);
  if (repeated !== undefined) throw new Error(`Two files are in "${repeated}"; give one for each language.`);
  const questions = new Map<string, RealQuestion[]>();
  for (const path of call.questions) {
    const language = languageOf(path, languages);
    questions.set(language, [...(questions.get(language) ?? []), ...(await readQuestions(path))]);
  }
  const { staleDays, leastFound } = call;
  const today = new Date().toISOString().slice(0, 10);
  const report = examineFaq(files, { questions, today, staleDays, leastFound });
  process.stdout.write(`${printable(reportText(report, call.format))}\n`);
  return isSound(report) ? 0 : 1;
}

/**
 * `parcours faq json-ld`: prints what to paste into the head of the page with the FAQ.
 *
 * @param language - Of the page; the first of the FAQ when left out.
 */
export async function runJsonLd(path: string, language: string | undefined): Promise<number> {
  const clinic = await loadClinicFile(path);
  const [first] = faqFilesOf(clinic);
  const wanted = language ?? first?.language ?? clinic.languages[0] ?? 'fr';
  const content = faqContentOf(clinic, [wanted]);
  if (language !== undefined && content && content.language !== language)
    throw new Error(`The FAQ of ${path} is not written in "${language}".`);
  const data = structuredDataOf(findableClinicOf(clinic, wanted), content ? [content] : []);
  process.stdout.write(`<script type="application/ld+json">${structuredDataText(data)}</script>\n`);
  return 0;
}

function languageOf(path: string, languages: readonly string[]): string {
  const named = /\.([a-z]{2}(?:-[A-Z]{2})?)\.json$/.exec(basename(path))?.[1];
  const language = named ?? (languages.length === 1 ? languages[0] : undefined);
  if (language !== undefined && languages.includes(language)) return language;
  throw new Error(
    `${path}: name the list after the language of its questions, such as questions.${languages[0] ?? 'fr'}.json.`,
  );
}

/** @throws Error that names the place of what is no question. */
async function readQuestions(path: string): Promise<RealQuestion[]> {
  let list: unknown;
  try {
    list = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} cannot be read as JSON.`, { cause });
  }
  if (!Array.isArray(list))
    throw new Error(`${path}: write a list such as [{ "q": "…", "rel": ["entry-id"] }].`);
  return (list as unknown[]).map((each, index) => {
    const { q, rel } = (each ?? {}) as Partial<Record<'q' | 'rel', unknown>>;
    const isRight =
      typeof q === 'string' && q !== '' && Array.isArray(rel) && rel.every((id) => typeof id === 'string');
    if (!isRight) throw new Error(`${path}: [${index}]: write { "q": "…", "rel": ["entry-id"] }.`);
    return { q, rel: rel as string[] };
  });
}
