import type { Locale } from '../../contracts/locale.ts';
import type { Verdict } from './finding.ts';
import type { PageFacts } from './page-facts.ts';
/** Whether the page says in which language it is, so that no visitor's browser decides in its place. */
export declare function checkLanguage(facts: PageFacts): Verdict;
/** The first of some language tags that we have texts for. */
export declare const spokenLocale: (tags: readonly string[]) => Locale | undefined;
