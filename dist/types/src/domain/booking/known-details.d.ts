import type { Prefill } from '../../contracts/prefill.ts';
import type { KnownDetails } from './patient-details.ts';
/**
 * Lays out what the page knows of the patient as the form has it: a birth date in three numbers, as people type it.
 *
 * @param prefill - As {@link readPrefill} gives it.
 */
export declare function knownDetails({ given, family, birthDate, email, phone }: Prefill): KnownDetails;
