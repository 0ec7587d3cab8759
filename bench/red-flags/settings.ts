import type { Measure } from './examples.ts';

/** What was best on writers not read. */
export const settings: Measure = { sparse: 3, small: 0.5, rounds: 12, scale: 3 };

/** From much that is learnt to little: the first that fits is taken. */
export const sparseness: readonly number[] = [0.3, 0.5, 0.7, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 10];

/** Of one language, patterns and evidence, gzipped. Families and the rest of the file take what is left of 7 KB. */
export const mostBytes = 6550;

/** How much a pattern adds, in the logits of the regression. */
export const patternAdds = 3;
