import type { Weigh } from './evidence.ts';

/** The largest weight, for or against. */
export const heaviest = 9;

/** What the first number of a group is written with: how many follow. */
export const bitsOfCount = 5;

/**
 * Stands for a sign: from the outside any number below `size`, and the same each time (FNV-1a, the high bits folded in).
 *
 * @param size - Of the range. What has no weight meets the number of what has one in one of `size / signs` cases.
 */
export function numberOf(sign: string, size: number): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < sign.length; at += 1) hash = Math.imul(hash ^ sign.charCodeAt(at), 0x0100_0193);
  return ((hash ^ (hash >>> 15)) >>> 0) % size;
}

/** How many low bits of a distance are written as they are, where so many numbers lie in so large a range. */
export const bitsOfDistance = (size: number, many: number) =>
  Math.max(0, 31 - Math.clz32((0.7 * size) / many));

/**
 * Reads what `packEvidence` wrote.
 *
 * @param packed - Lines such as `suicide:67072:…`.
 * @returns For each family what a sign adds to it; 0 where nothing was learnt of it.
 */
export function readWeights(packed: string): ReadonlyMap<string, Weigh> {
  return new Map(
    packed.split('\n').map((line) => {
      const [family = '', size = '', letters = ''] = line.split(':');
      const weights = weightsIn(letters, Number(size));
      return [family, (sign: string) => weights.get(numberOf(sign, Number(size))) ?? 0];
    }),
  );
}

/**
 * From the least weight to the largest: how many signs have it, and the distance from each of their numbers to the
 * next (Golomb-Rice: the high part as so many ones, then the low bits). Five bits a letter, in letters that the words
 * around them are made of, because one table of a compressor serves both.
 */
function weightsIn(letters: string, size: number): Map<number, number> {
  let at = 0;
  const bit = () => (letters.charCodeAt(at / 5) >> (at++ % 5)) & 1;
  const next = (bits: number) => {
    let value = 0;
    while (bit()) value += 1;
    for (let left = bits; left > 0; left -= 1) value = 2 * value + bit();
    return value;
  };
  const weights = new Map<number, number>();
  for (let weight = -heaviest; weight <= heaviest; weight += 1) {
    const many = next(bitsOfCount);
    let number = 0;
    for (let left = many; left > 0; left -= 1)
      weights.set((number += next(bitsOfDistance(size, many))), weight);
  }
  return weights;
}
