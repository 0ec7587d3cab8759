import { readForm } from '../../backend/forms/read-form.ts';
import { lintForm } from '../../src/domain/questionnaire/lint/lint-form.ts';

import { reportText } from './report-text.ts';
import type { FormReport } from './report-text.ts';

/**
 * `parcours form check`: examines forms.
 *
 * @returns The exit code: 0 when nothing has to be mended, 1 when something has, 2 when a file cannot be read as a form.
 */
export async function runFormCheck(files: readonly string[], format: 'json' | 'text'): Promise<number> {
  const reports = await Promise.all(files.map(examine));
  process.stdout.write(`${printable(reportText(reports, format))}\n`);
  if (reports.some(({ unreadable }) => unreadable !== undefined)) return 2;
  return reports.some(({ findings }) => findings.some(({ level }) => level === 'fault')) ? 1 : 0;
}

async function examine(file: string): Promise<FormReport> {
  try {
    const { questionnaire, languages } = await readForm(file);
    return { file, findings: lintForm(questionnaire, { languages }) };
  } catch (error) {
    return { file, findings: [], unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * `parcours form compile`: prints the FHIR of a form file.
 *
 * @throws Error that lists every fault of the file.
 */
export async function runFormCompile(file: string): Promise<number> {
  const { questionnaire } = await readForm(file);
  process.stdout.write(`${JSON.stringify(questionnaire, undefined, 2)}\n`);
  return 0;
}

/** A form may hold anything; the terminal must not obey it. */
const printable = (text: string) => text.replace(/[^\P{Cc}\n]/gu, '');
