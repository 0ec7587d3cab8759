import type { DoctorMessages } from './doctor-fr.ts';
/** The doctor's texts in English. */
export declare const doctorEn: DoctorMessages;
