import type { Verdict } from './finding.ts';
import type { BackendFacts, PageFacts, PolicyViolation } from './page-facts.ts';
/** Whether the content security policy lets the script run and the clinic be asked. */
export declare function checkPolicy({ violations, backends, tags }: PageFacts): Verdict;
/** Whether the policy kept the question from the backend, so that its silence means nothing. */
export declare function isHeldBack({ endpoint }: BackendFacts, violations: readonly PolicyViolation[]): boolean;
