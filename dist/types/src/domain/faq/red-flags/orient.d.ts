import type { MedicalRequest, MedicalRequestPack } from './red-flag.ts';
/**
 * Tells whether a message asks for what a machine must not say: a dose, what a result means, what one has. Software
 * that answers it may be a medical device, whatever its disclaimer says (MDR; MDCG 2025-6); so it is refused in fixed
 * words, and the patient is led to a person.
 *
 * @param message - As the patient wrote it.
 * @param packs - Of the languages it may be in.
 * @returns Which words refuse it, or nothing.
 *
 * @example
 * ```ts
 * findMedicalRequest('combien de doliprane pour 12 kg', [frRequests]); // => 'dose'
 * ```
 */
export declare function findMedicalRequest(message: string, packs: readonly MedicalRequestPack[]): MedicalRequest | undefined;
