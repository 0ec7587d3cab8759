import type { Verdict } from './finding.ts';
import type { PageFacts } from './page-facts.ts';
/** Whether the browser lets this page keep anything. Drafts and what waits to be sent need it; booking does not. */
export declare function checkStorage({ blockedStorage }: PageFacts): Verdict;
/** Whether every file that may run is the one that was built. */
export declare function checkFiles({ files, violations }: PageFacts): Verdict;
