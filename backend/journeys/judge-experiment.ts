import { betaAfter, probabilitiesOfBest } from './beta-distribution.ts';

/** What is known of one arm. */
export interface ArmResult {
  arm: string;
  /** Of whom it is known how it ended. */
  decided: number;
  /** For whom it ended as was hoped. */
  reached: number;
}

export interface JudgedArm extends ArmResult {
  /** `null` while nothing is known. */
  rate: number | null;
  /** Wilson's interval: in 95 of 100 such counts the true rate lies between. */
  low: number;
  high: number;
  /** How probable it is that no other arm is better. */
  best: number;
}

export type Verdict =
  /** Fewer than the least, or not for long enough: nothing is concluded, whatever the rates look like. */
  | { kind: 'too-early' }
  /** Either may be better yet. */
  | { kind: 'open' }
  | { kind: 'winner'; arm: string }
  /** Whatever difference there is, it is not worth having. */
  | { kind: 'alike' };

/** The least that is waited for, and the difference that is worth having. */
export const experimentRule = {
  perArm: 100,
  days: 14,
  best: 0.95,
  /** Five points of a hundred. */
  worth: 0.05,
  /** How often a winner may be named, or two arms called alike, where that is wrong; however often one looks. */
  error: 0.05,
} as const;

/**
 * Judges an experiment. Whoever looks every day and stops at the first good day finds a winner where there is none; so the
 * difference has to be beyond a bound that holds at every look at once.
 *
 * The bound is that of the mixture sequential probability ratio test with a normal mixture (Johari, Koomen, Pekelis and
 * Walsh, Always Valid Inference: Continuous Monitoring of A/B Tests, Operations Research 70(3), 2022; Robbins, Annals of
 * Mathematical Statistics 41(5), 1970), shared among the pairs of arms (Bonferroni).
 *
 * @param days - Since the first person came by an arm.
 */
export function judgeExperiment(
  results: readonly ArmResult[],
  days: number,
): { verdict: Verdict; arms: JudgedArm[] } {
  const best = probabilitiesOfBest(results.map(({ reached, decided }) => betaAfter(reached, decided)));
  const arms = results.map((result, index) => ({ ...result, ...rateOf(result), best: best[index] ?? 0 }));
  return { verdict: verdictOf(arms, days), arms };
}

function verdictOf(arms: readonly JudgedArm[], days: number): Verdict {
  const { perArm, days: leastDays, best, worth } = experimentRule;
  if (arms.length < 2 || days < leastDays || arms.some(({ decided }) => decided < perArm))
    return { kind: 'too-early' };
  const first = arms.reduce((a, b) => (b.best > a.best ? b : a));
  const error = experimentRule.error / ((arms.length * (arms.length - 1)) / 2);
  const others = arms.filter((arm) => arm !== first);
  const isAhead = others.every((other) => difference(first, other) > boundOf(first, other, error));
  if (first.best >= best && isAhead) return { kind: 'winner', arm: first.arm };
  const isAlike = arms.every((a) =>
    arms.every((b) => a === b || Math.abs(difference(a, b)) + boundOf(a, b, error) < worth),
  );
  return isAlike ? { kind: 'alike' } : { kind: 'open' };
}

const difference = (a: ArmResult, b: ArmResult) => a.reached / a.decided - b.reached / b.decided;

/** Variance of the differences that are thought likely beforehand: of some ten points. Fixed, so that nobody chooses it. */
const mixture = 0.1 ** 2;

/** How far apart two rates may lie by chance, at any number of looks. */
function boundOf(a: ArmResult, b: ArmResult, error: number): number {
  // Never quite 0 or 1, of which chance would have no room.
  const pooled = (a.reached + b.reached + 1) / (a.decided + b.decided + 2);
  const variance = pooled * (1 - pooled) * (1 / a.decided + 1 / b.decided);
  const spread = variance + mixture;
  return Math.sqrt((2 * Math.log(1 / error) + Math.log(spread / variance)) * ((variance * spread) / mixture));
}

const z = 1.959963984540054;

/** Wilson, Journal of the American Statistical Association 22 (1927): right also for few and for rare. */
function rateOf({ reached, decided }: ArmResult): Pick<JudgedArm, 'rate' | 'low' | 'high'> {
  if (decided === 0) return { rate: null, low: 0, high: 1 };
  const rate = reached / decided;
  const spread = 1 + z ** 2 / decided;
  const middle = (rate + z ** 2 / (2 * decided)) / spread;
  const half = (z / spread) * Math.sqrt((rate * (1 - rate)) / decided + z ** 2 / (4 * decided ** 2));
  return { rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
