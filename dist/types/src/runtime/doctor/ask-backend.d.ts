import type { BackendAnswer } from '../../domain/doctor/page-facts.ts';
export interface Question {
    endpoint: string;
    clinic: string;
    signal: AbortSignal;
}
/** Asks for the clinic's catalogue. @returns Nothing when the browser will not let the page see an answer. */
export declare function askCatalog({ endpoint, clinic, signal }: Question): Promise<BackendAnswer | undefined>;
/**
 * Asks for a clinic that cannot exist. A Parcours backend answers that to every website, so a backend that
 * answers this and not the clinic's own question has this website on no list.
 */
export declare function askStranger(endpoint: string, signal: AbortSignal): Promise<boolean>;
/** Whether anything at all answers, be it something that the page may not read. */
export declare function isThere(endpoint: string, signal: AbortSignal): Promise<boolean>;
/**
 * Compares the clinic's clock with this device's.
 *
 * @returns Milliseconds the clinic is ahead, to half the time of the journey.
 */
export declare function askTime(question: Question, service: string): Promise<number | undefined>;
