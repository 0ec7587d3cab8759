import type { FaqReport } from './examine-faq.ts';
import type { Coverage } from './measure-coverage.ts';

export type ReportFormat = 'text' | 'md' | 'json';

/** The longest list of ids or questions in a report that a person reads; JSON has them all. */
const mostShown = 12;

/** Writes what `parcours faq check` found. */
export function reportText(report: FaqReport, format: ReportFormat): string {
  if (format === 'json') return JSON.stringify({ sound: isSound(report), ...report }, undefined, 2);
  const isMarkdown = format === 'md';
  const title = (text: string) => (isMarkdown ? `## ${text}` : text.toUpperCase());
  const item = (text: string) => (isMarkdown ? `- ${text}` : `  ${text}`);
  const lines = [
    title('Questions and answers'),
    '',
    ...report.files.map(({ language, entries, phrasings }) =>
      item(`${language}: ${entries} entries, ${phrasings} phrasings`),
    ),
    '',
  ];
  for (const level of ['fault', 'advice'] as const) {
    const found = report.findings.filter((finding) => finding.level === level);
    if (found.length === 0) continue;
    lines.push(title(level === 'fault' ? 'To mend' : 'Would be better'), '');
    for (const { language, code, entries, words } of found)
      lines.push(item(`${language} ${code}: ${[listed(entries), words].filter(Boolean).join(': ')}`));
    lines.push('');
  }
  for (const measured of report.coverage) lines.push(...coverageLines(measured, { title, item }));
  lines.push(isSound(report) ? 'Nothing has to be mended.' : 'Something has to be mended.');
  return lines.join('\n');
}

/** Whether nothing has to be mended; advice does not count. */
export function isSound({ findings }: FaqReport): boolean {
  return findings.every(({ level }) => level !== 'fault');
}

interface Style {
  title: (text: string) => string;
  item: (text: string) => string;
}

function coverageLines(
  { language, asked, withTypo, withoutAccents, bands, outside, missed }: FaqReport['coverage'][number],
  { title, item }: Style,
): string[] {
  const cost = (name: string, changed: Coverage) =>
    item(`${name}: S@3 ${percent(changed.firstThree)} (${points(changed.firstThree - asked.firstThree)})`);
  const count = Math.max(1, asked.questions);
  const lines = [
    title(`Real questions, ${language}`),
    '',
    item(
      `${asked.questions} questions: P@1 ${percent(asked.first)}, S@3 ${percent(asked.firstThree)}, MRR ${percent(asked.reciprocalRank)}`,
    ),
    cost('with one typing mistake each', withTypo),
    cost('without accents', withoutAccents),
    item(
      `answered at once: ${percent(bands.answeredRight / count)} rightly, ${percent(bands.answeredWrong / count)} wrongly; offered three: ${percent(bands.choices / count)}; told that there is no answer: ${percent(bands.none / count)}`,
    ),
  ];
  if (outside.questions > 0)
    lines.push(
      item(
        `${outside.questions} questions without an entry: ${percent(outside.none / outside.questions)} told so, ${percent(outside.choices / outside.questions)} offered three, ${percent(outside.answered / outside.questions)} answered wrongly`,
      ),
    );
  if (missed.length > 0) {
    lines.push('', item(`${missed.length} questions do not find their entry among three:`));
    for (const { q, rel, found } of missed.slice(0, mostShown))
      lines.push(item(`"${q}" means ${listed(rel)}, finds ${listed(found) || 'nothing'}`));
    if (missed.length > mostShown) lines.push(item(`and ${missed.length - mostShown} more`));
  }
  return [...lines, ''];
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const points = (share: number) => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)} points`;

function listed(ids: readonly string[]): string {
  const rest = ids.length - mostShown;
  return ids.slice(0, mostShown).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
