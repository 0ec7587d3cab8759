import { findingText } from '../../src/domain/questionnaire/lint/finding-text.ts';
import type { FormFinding } from '../../src/domain/questionnaire/lint/form-finding.ts';

export interface FormReport {
  file: string;
  findings: readonly FormFinding[];
  /** Why it is no form at all. */
  unreadable?: string;
}

/** Writes what `parcours form check` found. */
export function reportText(reports: readonly FormReport[], format: 'json' | 'text'): string {
  if (format === 'json') {
    const forms = reports.map((report) => ({ ...report, sound: isSound(report) }));
    return JSON.stringify({ sound: reports.every(isSound), forms }, undefined, 2);
  }
  return reports.flatMap(linesOf).join('\n');
}

const isSound = ({ findings, unreadable }: FormReport) =>
  unreadable === undefined && findings.every(({ level }) => level !== 'fault');

function linesOf(report: FormReport): string[] {
  const { file, findings, unreadable } = report;
  if (unreadable !== undefined) return [unreadable];
  if (findings.length === 0) return [`${file}: nothing to mend.`];
  const lines = findings.map(
    (one) => `  ${one.level === 'fault' ? 'to mend' : 'advice '}  ${findingText(one)}`,
  );
  return [`${file}: ${isSound(report) ? 'nothing has' : 'something has'} to be mended.`, ...lines];
}
