import type { Found } from './asked.ts';
import { type FaqIndex } from './build-index.ts';
/**
 * Entries by how well they fit a question, best first; those that share nothing with it are left out.
 *
 * @param except - A phrasing to leave out: how well would its entry be found if nobody had written it?
 */
export declare function rank(index: FaqIndex, question: string, except?: number): Found[];
