import type { Weigh } from './evidence.ts';
/** The largest weight, for or against. */
export declare const heaviest = 9;
/** What the first number of a group is written with: how many follow. */
export declare const bitsOfCount = 5;
/**
 * Stands for a sign: from the outside any number below `size`, and the same each time (FNV-1a, the high bits folded in).
 *
 * @param size - Of the range. What has no weight meets the number of what has one in one of `size / signs` cases.
 */
export declare function numberOf(sign: string, size: number): number;
/** How many low bits of a distance are written as they are, where so many numbers lie in so large a range. */
export declare const bitsOfDistance: (size: number, many: number) => number;
/**
 * Reads what `packEvidence` wrote.
 *
 * @param packed - Lines such as `suicide:67072:…`.
 * @returns For each family what a sign adds to it; 0 where nothing was learnt of it.
 */
export declare function readWeights(packed: string): ReadonlyMap<string, Weigh>;
