import type { Evidence, PackedEvidence } from './evidence.ts';
import { bitsOfCount, bitsOfDistance, heaviest, numberOf } from './read-weights.ts';

/** In one of so many cases a sign that nothing was learnt of is taken for one that has a weight: mostly a small one. */
const oneIn = 512;

/** Five bits each, as `charCodeAt` has them; none that a string would have to escape. */
const letters = ' abcdefghijklmnopqrstuvwxyz{|=~_';

/**
 * Writes what was learnt as it is sent: for each sign a number instead of its letters, half the bytes. What is read,
 * validated and learnt stays in words; this is done by the build, and where nothing is built, when a pack is imported,
 * so that whatever is tested is what patients have.
 *
 * Signs of a family never share a number, so that each has the weight that was learnt.
 *
 * @throws Error - Where a line is not one of weights from -9 to 9, or a family has a sign twice.
 */
export function packEvidence({ weights, salt, ...levels }: Evidence): PackedEvidence {
  const packed = [...weightsByFamily(weights)].map(([family, own]) => {
    const size = sizeFor([...own.keys()], salt);
    return [family, size, lettersOf(own, size)].join(':');
  });
  return { ...levels, packed: packed.join('\n') };
}

/** Reads the lines of {@link Evidence}: for each family its signs and what they add, those of any by the empty name. */
export function weightsByFamily(lines: string): Map<string, Map<string, number>> {
  const families = new Map<string, Map<string, number>>();
  for (const line of lines.split('\n')) {
    const [, family = '', weight, signs = ''] = /^([a-z]*) ?(-?\d) (.*)$/.exec(line) ?? [];
    if (!weight) throw new Error(`This is no line of weights: ${line}`);
    const own = families.get(family) ?? new Map<string, number>();
    for (const sign of signs.split(' ')) {
      if (own.has(sign)) throw new Error(`${sign} has two weights.`);
      own.set(sign, Number(weight));
    }
    families.set(family, own);
  }
  return families;
}

/** A range in which all have numbers of their own. Any other range gives other numbers: that is what a salt is for. */
function sizeFor(signs: readonly string[], salt: number): number {
  let size = signs.length * oneIn + salt;
  while (new Set(signs.map((sign) => numberOf(sign, size))).size < signs.length) size += 1;
  return size;
}

function lettersOf(weights: ReadonlyMap<string, number>, size: number): string {
  const bits: number[] = [];
  const write = (value: number, low: number) => {
    for (let high = value >> low; high > 0; high -= 1) bits.push(1);
    bits.push(0);
    for (let left = low - 1; left >= 0; left -= 1) bits.push((value >> left) & 1);
  };
  for (let weight = -heaviest; weight <= heaviest; weight += 1) {
    const signs = [...weights.keys()].filter((sign) => weights.get(sign) === weight);
    const numbers = signs.map((sign) => numberOf(sign, size));
    write(numbers.length, bitsOfCount);
    let before = 0;
    for (const number of numbers.sort((one, other) => one - other)) {
      write(number - before, bitsOfDistance(size, numbers.length));
      before = number;
    }
  }
  let text = '';
  for (let at = 0; at < bits.length; at += 5)
    text += letters[bits.slice(at, at + 5).reduce((sum, bit, place) => sum + (bit << place), 0)];
  return text;
}
