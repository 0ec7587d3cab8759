import type { BackendFacts, PageFacts } from './page-facts.ts';
/** A backend to ask, and what for. */
export type Target = Pick<BackendFacts, 'endpoint' | 'clinic' | 'services'>;
/** Every pair of endpoint and clinic that the page names without a mistake, each once. */
export declare function targetsOf(facts: Pick<PageFacts, 'tags' | 'elements'>): Target[];
