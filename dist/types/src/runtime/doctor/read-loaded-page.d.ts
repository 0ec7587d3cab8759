import type { PageFacts } from '../../domain/doctor/page-facts.ts';
import type { Page } from '../page.ts';
export type SeenOnPage = Pick<PageFacts, 'address' | 'origin' | 'language' | 'loader' | 'tags' | 'elements'>;
/** Reads what stands on the page once it has loaded. Asks nothing of the network. */
export declare function readLoadedPage(page: Page): Promise<SeenOnPage>;
