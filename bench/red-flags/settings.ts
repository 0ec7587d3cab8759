import type { Measure } from './examples.ts';

/** What was best on writers not read. */
export const settings: Measure = { sparse: 3, small: 0.5, rounds: 12, scale: 3 };

/** From much that is learnt to little: the first that fits is taken. */
export const sparseness: readonly number[] = [0.3, 0.5, 0.7, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 10];

/** From so many messages on, how a word begins says as much in four letters as in six, in fewer bytes. */
export const muchWritten = 3000;

/** Patterns and evidence, gzipped; what names a family comes to it. The FAQ has its budget in French. */
export const mostBytes = (language: string): number => (language === 'fr' ? 5650 : 6550);

/** How much a pattern adds, in the logits of the regression. */
export const patternAdds = 3;
