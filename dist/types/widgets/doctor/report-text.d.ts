import type { Diagnosis } from '../../src/contracts/diagnosis.ts';
import type { DoctorMessages } from '../../src/locales/doctor-fr.ts';
/**
 * The diagnosis as plain text, to be sent to whoever can mend it. It says nothing of the person at the
 * browser: no query, no device, no storage content.
 */
export declare function reportText(diagnosis: Omit<Diagnosis, 'report'>, messages: DoctorMessages): string;
