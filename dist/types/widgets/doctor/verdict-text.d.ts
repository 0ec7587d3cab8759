import type { DiagnosisEntry } from '../../src/contracts/diagnosis.ts';
import type { DoctorMessages } from '../../src/locales/doctor-fr.ts';
/** How many entries have a status. */
export declare const countOf: (entries: readonly DiagnosisEntry[], status: DiagnosisEntry["status"]) => number;
/** The worst status among entries that say anything. */
export declare function gravityOf(entries: readonly DiagnosisEntry[]): 'fault' | 'warning' | 'ok';
/** The whole diagnosis in a few words: `2 points à corriger, 1 autre à vérifier`. */
export declare function verdictText(entries: readonly DiagnosisEntry[], messages: DoctorMessages): string;
