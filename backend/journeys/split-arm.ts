import type { SplitStep } from './definition.ts';

/** Which arm of an experiment of a journey a person is in. */
export function armOf({ split: { salt, arms } }: SplitStep, person: string): string {
  const weights = Object.entries(arms).map(([name, { weight }]) => [name, weight] as const);
  return splitArm(salt, person, weights);
}

/**
 * Chooses an arm of an experiment: always the same one for the same person, and in the long run as many people in each
 * as its weight says. Another salt is another experiment, which falls independently of the first.
 *
 * @param arms - Name and weight of each, in a fixed order.
 */
export function splitArm(salt: string, person: string, arms: readonly (readonly [string, number])[]): string {
  const total = arms.reduce((sum, [, weight]) => sum + weight, 0);
  let left = (hashOf(`${salt}\n${person}`) / 2 ** 32) * total;
  for (const [name, weight] of arms) {
    left -= weight;
    if (left < 0) return name;
  }
  return arms.at(-1)?.[0] ?? '';
}

/** FNV-1a over UTF-16 units with the finaliser of MurmurHash3, which spreads texts that differ in one letter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
