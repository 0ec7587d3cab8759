import type { Diagnosis, DiagnosisEntry } from '../../src/contracts/diagnosis.ts';
import { acceptedBy, configNames, type ConfigName } from '../../src/contracts/widget-config.ts';
import type { Finding } from '../../src/domain/doctor/finding.ts';
import type { DoctorMessages } from '../../src/locales/doctor-fr.ts';
import { fillText } from './fill-text.ts';
import { reportText } from './report-text.ts';

export interface Examined {
  version: string;
  /** Address of the page, without query. */
  page: string;
  findings: readonly Finding[];
}

const gravity: Readonly<Record<DiagnosisEntry['status'], number>> = {
  fault: 0,
  warning: 1,
  skipped: 2,
  ok: 3,
};

/** Puts findings into words, the gravest first. */
export function writeDiagnosis({ version, page, findings }: Examined, messages: DoctorMessages): Diagnosis {
  const entries = findings
    .map((finding) => writeEntry(finding, messages))
    .sort((a, b) => gravity[a.status] - gravity[b.status]);
  return { version, page, entries, report: reportText({ version, page, entries }, messages) };
}

function writeEntry(finding: Finding, messages: DoctorMessages): DiagnosisEntry {
  const { check, status } = finding;
  const { title, ok } = messages.checks[check];
  if (status === 'ok') return { check, status, title, seen: fillText(ok, finding) };
  if (status === 'skipped') return { check, status, title, seen: '' };
  const text = messages.faults[finding.code];
  const values = { ...finding.values, accepted: acceptedFor(finding, messages) };
  return {
    ...{ check, status, code: finding.code, title: text.title },
    seen: fillText(text.seen, values),
    mend: fillText(text.mend, values),
    ...(finding.paste !== undefined && { paste: finding.paste }),
  };
}

/** What an attribute accepts, in the language of the report where it has words for it. */
function acceptedFor(finding: Finding, { accepted }: DoctorMessages): string {
  const name = 'values' in finding && 'name' in finding.values ? finding.values.name : '';
  const meant = configNames.find((known) => known === name.replace(/^data-/, ''));
  return meant ? ((accepted as Partial<Record<ConfigName, string>>)[meant] ?? acceptedBy(meant)) : '';
}
