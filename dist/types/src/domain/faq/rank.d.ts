import type { Found } from './asked.ts';
import { type FaqIndex } from './build-index.ts';
/** Entries by how well they fit a question, best first; those that share nothing with it are left out. */
export declare function rank(index: FaqIndex, question: string): Found[];
/**
 * How well each entry fits a question, from 0 to 1.
 *
 * @param except - A phrasing to leave out: how well would its entry be found if nobody had written it?
 */
export declare function scoresOf(index: FaqIndex, question: string, except?: number): Float64Array;
