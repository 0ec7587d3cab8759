import type { Verdict } from './finding.ts';
import type { PageFacts } from './page-facts.ts';
/** Whether there is an element for a widget to stand in. Many editors take out a tag that they do not know. */
export declare function checkElements({ elements }: PageFacts): Verdict;
/** Whether a patient finds a telephone number where the widget cannot start. */
export declare function checkFallback({ elements }: PageFacts): Verdict;
/** Whether somebody can see the elements as the page stands now. */
export declare function checkVisibility({ elements }: PageFacts): Verdict;
