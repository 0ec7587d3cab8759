import type { Verdict } from './finding.ts';
import type { PageFacts } from './page-facts.ts';
/** Whether the tag is there, is the one that was pasted, and runs when the page opens. */
export declare function checkScript(facts: PageFacts): Verdict;
/** Whether the page has the tag once. */
export declare function checkCopies(facts: PageFacts): Verdict;
