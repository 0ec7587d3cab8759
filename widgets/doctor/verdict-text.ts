import type { DiagnosisEntry } from '../../src/contracts/diagnosis.ts';
import type { DoctorMessages } from '../../src/locales/doctor-fr.ts';

/** How many entries have a status. */
export const countOf = (entries: readonly DiagnosisEntry[], status: DiagnosisEntry['status']): number =>
  entries.filter((entry) => entry.status === status).length;

/** The worst status among entries that say anything. */
export function gravityOf(entries: readonly DiagnosisEntry[]): 'fault' | 'warning' | 'ok' {
  return (['fault', 'warning'] as const).find((status) => countOf(entries, status) > 0) ?? 'ok';
}

/** The whole diagnosis in a few words: `2 points à corriger, 1 autre à vérifier`. */
export function verdictText(entries: readonly DiagnosisEntry[], messages: DoctorMessages): string {
  const [faults, warnings] = [countOf(entries, 'fault'), countOf(entries, 'warning')];
  if (faults + warnings === 0) return messages.healthy;
  if (faults === 0) return messages.toReview(warnings);
  return warnings === 0
    ? messages.toMend(faults)
    : `${messages.toMend(faults)}, ${messages.alsoToReview(warnings)}`;
}
