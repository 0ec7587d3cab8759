import type { Verdict } from './finding.ts';
import type { PageFacts } from './page-facts.ts';
/** Whether the attributes have the names and values that the widgets understand. */
export declare function checkAttributes(facts: PageFacts): Verdict;
