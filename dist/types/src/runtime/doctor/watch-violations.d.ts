import type { PolicyViolation } from '../../domain/doctor/page-facts.ts';
/**
 * Writes down what the page's policy refuses from now on.
 *
 * @returns A list that grows until the signal is aborted.
 */
export declare function watchViolations(signal: AbortSignal): readonly PolicyViolation[];
