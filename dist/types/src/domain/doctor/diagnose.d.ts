import type { Finding } from './finding.ts';
import type { PageFacts } from './page-facts.ts';
/**
 * Judges an installation.
 *
 * @returns At least one finding for each check, in the order of `checks`; what is the same twice is told once.
 *
 * @example
 * ```ts
 * diagnose(facts).filter(({ status }) => status === 'fault'); // => [] on a healthy page
 * ```
 */
export declare function diagnose(facts: PageFacts): Finding[];
