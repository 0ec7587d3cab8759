import type { Verdict } from './finding.ts';
import type { PageFacts } from './page-facts.ts';
/** Whether a Parcours backend answers at the endpoint. */
export declare function checkEndpoint(facts: PageFacts): Verdict;
/** Whether the clinic takes questions from this website. */
export declare function checkOrigin(facts: PageFacts): Verdict;
/** Whether the backend knows the clinic, and the clinic the reasons that elements open at. */
export declare function checkClinic(facts: PageFacts): Verdict;
/** Whether this device and the clinic agree on the time. */
export declare function checkClock(facts: PageFacts): Verdict;
