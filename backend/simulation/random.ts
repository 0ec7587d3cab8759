/** Chance that can be had again: the same seed gives the same. */
export interface Random {
  /** From 0 up to 1, without it. */
  next(): number;
  /** Whether something happens that happens so often, from 0 to 1. */
  chance(share: number): boolean;
  /** A number from one up to another, without it. */
  between(from: number, to: number): number;
  /** How far a bell curve around 0 goes; two in three are within 1. */
  normal(): number;
}

/**
 * Chance of its own for each topic of each patient. What one decides never shifts the dice of another, so that two
 * simulations differ by what was changed in them and by nothing else.
 *
 * @param path - Seed, patient, topic.
 */
export function randomOf(...path: readonly (string | number)[]): Random {
  let state = hashOf(path.join('/'));
  // Mulberry32: passes the usual tests over a whole period of 2^32, more than a topic ever asks.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (share) => next() < share,
    between: (from, to) => from + next() * (to - from),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

/**
 * Takes one of several by their weights.
 *
 * @param weights - Name and weight of each; shares of their sum.
 * @returns `undefined` if all weigh nothing.
 */
export function pickWeighted(random: Random, weights: readonly (readonly [string, number])[]) {
  let left = random.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of weights) {
    left -= weight;
    if (left < 0) return name;
  }
  return undefined;
}

/** FNV-1a with the finaliser of MurmurHash3: neighbours such as patients 1 and 2 end far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
