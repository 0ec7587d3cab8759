import type { Children } from './form-node.ts';
/**
 * The sum of the scores of what was chosen. A question without an answer adds nothing, and is not a zero.
 *
 * @returns Nothing where no chosen option has a score.
 */
export declare function totalScore(top: Children): number | undefined;
