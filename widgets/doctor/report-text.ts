import type { Diagnosis, DiagnosisEntry } from '../../src/contracts/diagnosis.ts';
import type { DoctorMessages } from '../../src/locales/doctor-fr.ts';
import { verdictText } from './verdict-text.ts';

/**
 * The diagnosis as plain text, to be sent to whoever can mend it. It says nothing of the person at the
 * browser: no query, no device, no storage content.
 */
export function reportText(diagnosis: Omit<Diagnosis, 'report'>, messages: DoctorMessages): string {
  const { version, page, entries } = diagnosis;
  return [
    `${messages.eyebrow} ${version}`.trim(),
    page,
    verdictText(entries, messages),
    ...entries.map((entry) => `\n${entryText(entry, messages)}`),
    '',
  ].join('\n');
}

function entryText({ status, code, title, seen, mend, paste }: DiagnosisEntry, messages: DoctorMessages) {
  const { colon } = messages;
  const note = (label: string, text: string | undefined) =>
    text ? [`  ${label}${colon}${text.replaceAll('\n', '\n    ')}`] : [];
  if (status === 'ok' || status === 'skipped')
    return `[${messages.status[status]}] ${title}${seen && colon + seen}`;
  return [
    `[${messages.status[status]}] ${title} (${code})`,
    ...note(messages.seen, seen),
    ...note(messages.mend, mend),
    ...(paste ? [`  ${messages.paste}${colon.trimEnd()}\n    ${paste.replaceAll('\n', '\n    ')}`] : []),
  ].join('\n');
}
