import type { Diagnosis } from '../../src/contracts/diagnosis.ts';
import type { Finding } from '../../src/domain/doctor/finding.ts';
import type { DoctorMessages } from '../../src/locales/doctor-fr.ts';
export interface Examined {
    version: string;
    /** Address of the page, without query. */
    page: string;
    findings: readonly Finding[];
}
/** Puts findings into words, the gravest first. */
export declare function writeDiagnosis({ version, page, findings }: Examined, messages: DoctorMessages): Diagnosis;
