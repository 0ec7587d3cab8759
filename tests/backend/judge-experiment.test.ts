import { describe, expect, it } from 'vitest';
import {
  betaAfter,
  betaBelow,
  logGamma,
  probabilitiesOfBest,
} from '../../backend/journeys/beta-distribution.ts';
import { judgeExperiment } from '../../backend/journeys/judge-experiment.ts';

/** The closed form for two rates: a sum over the successes of one of them (Cook; Miller). Whole parameters alone. */
function betterByTheSum(a: { alpha: number; beta: number }, b: { alpha: number; beta: number }): number {
  const logBeta = (x: number, y: number) => logGamma(x) + logGamma(y) - logGamma(x + y);
  let sum = 0;
  for (let i = 0; i < a.alpha; i += 1)
    sum += Math.exp(
      logBeta(b.alpha + i, b.beta + a.beta) -
        Math.log(a.beta + i) -
        logBeta(1 + i, a.beta) -
        logBeta(b.alpha, b.beta),
    );
  return sum;
}

/** Dice that fall the same each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a beta distribution', () => {
  it('has the values that are known', () => {
    expect(logGamma(1)).toBeCloseTo(0, 12);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
    expect(betaBelow(0.3, { alpha: 1, beta: 1 })).toBeCloseTo(0.3, 12);
    // 1 − (1 − x)^b, and x^a.
    expect(betaBelow(0.2, { alpha: 1, beta: 7 })).toBeCloseTo(1 - 0.8 ** 7, 12);
    expect(betaBelow(0.9, { alpha: 6, beta: 1 })).toBeCloseTo(0.9 ** 6, 12);
    // The binomial sum of 3 or more of 5 at 0.4.
    expect(betaBelow(0.4, { alpha: 3, beta: 3 })).toBeCloseTo(0.31744, 10);
    expect(betaBelow(0.5, { alpha: 40_000, beta: 40_000 })).toBeCloseTo(0.5, 8);
  });

  it.each([
    [
      [3, 10],
      [7, 10],
    ],
    [
      [0, 100],
      [0, 100],
    ],
    [
      [0, 12],
      [12, 12],
    ],
    [
      [120, 1000],
      [100, 1000],
    ],
    [
      [3010, 10_000],
      [2990, 10_000],
    ],
  ] as const)('tells which rate is higher as the closed sum does: %j and %j', (a, b) => {
    const rates = [betaAfter(a[0], a[1]), betaAfter(b[0], b[1])] as const;
    const [first = 0, second = 0] = probabilitiesOfBest(rates);
    expect(second).toBeCloseTo(betterByTheSum(rates[1], rates[0]), 4);
    expect(first + second).toBeCloseTo(1, 4);
  });

  it('shares certainty among several', () => {
    const best = probabilitiesOfBest([betaAfter(10, 50), betaAfter(10, 50), betaAfter(10, 50)]);
    best.forEach((one) => expect(one).toBeCloseTo(1 / 3, 6));
  });
});

describe('the judgement of an experiment', () => {
  const of = (...counts: [reached: number, decided: number][]) =>
    counts.map(([reached, decided], index) => ({ arm: 'abc'[index] ?? '', reached, decided }));

  it('gives rates with Wilson’s interval', () => {
    // Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, and 0 of 20.
    const [first, second] = judgeExperiment(of([81, 263], [0, 20]), 30).arms;
    expect([first?.rate, first?.low, first?.high].map((value) => value?.toFixed(4))).toEqual([
      ...['0.3080', '0.2553', '0.3662'],
    ]);
    expect([second?.low, second?.high].map((value) => value?.toFixed(4))).toEqual(['0.0000', '0.1611']);
    expect(judgeExperiment(of([0, 0], [0, 0]), 30).arms[0]).toMatchObject({ rate: null, low: 0, high: 1 });
  });

  it('waits for a hundred in each arm and for two weeks, however clear it looks', () => {
    expect(judgeExperiment(of([90, 99], [10, 500]), 60).verdict).toEqual({ kind: 'too-early' });
    expect(judgeExperiment(of([450, 500], [10, 500]), 13).verdict).toEqual({ kind: 'too-early' });
    expect(judgeExperiment(of([450, 500]), 60).verdict).toEqual({ kind: 'too-early' });
    expect(judgeExperiment(of([450, 500], [10, 500]), 14).verdict).toEqual({ kind: 'winner', arm: 'a' });
  });

  it('names the better one once it is beyond chance, and says when none is', () => {
    expect(judgeExperiment(of([150, 500], [225, 500]), 30).verdict).toEqual({ kind: 'winner', arm: 'b' });
    // Probably better, and not surely enough for somebody who looks every day.
    const close = judgeExperiment(of([150, 500], [177, 500]), 30);
    expect(close.arms[1]?.best).toBeGreaterThan(0.95);
    expect(close.verdict).toEqual({ kind: 'open' });
    expect(judgeExperiment(of([1500, 5000], [1510, 5000]), 90).verdict).toEqual({ kind: 'alike' });
    // Of a hundred none: either is below four of a hundred, and so is what lies between them.
    expect(judgeExperiment(of([0, 100], [0, 100]), 30).verdict).toEqual({ kind: 'alike' });
    expect(judgeExperiment(of([0, 5000], [0, 5000]), 30).verdict).toEqual({ kind: 'alike' });
    // Two that are alike are no winner over a third, unless one of them is.
    expect(judgeExperiment(of([300, 500], [301, 500], [50, 500]), 30).verdict).toEqual({ kind: 'open' });
  });

  it('finds no winner where there is none, though one looks at every step', () => {
    const roll = dice(7);
    const courses = 300;
    let wrong = 0;
    let byProbabilityAlone = 0;
    for (let course = 0; course < courses; course += 1) {
      const reached = [0, 0];
      let isWrong = false;
      let wouldBe = false;
      for (let n = 1; n <= 2000 && !isWrong; n += 1) {
        const [a = 0, b = 0] = reached;
        reached.splice(0, 2, a + Number(roll() < 0.3), b + Number(roll() < 0.3));
        if (n < 100 || n % 100 !== 0) continue;
        const { verdict, arms } = judgeExperiment(of([reached[0] ?? 0, n], [reached[1] ?? 0, n]), 30);
        isWrong = verdict.kind === 'winner';
        wouldBe ||= arms.some(({ best }) => best >= 0.95);
      }
      if (isWrong) wrong += 1;
      if (wouldBe) byProbabilityAlone += 1;
    }
    expect(wrong / courses).toBeLessThan(0.05);
    // What the bound is for: without it, one in four of such experiments would have a "winner".
    expect(byProbabilityAlone / courses).toBeGreaterThan(0.2);
  }, 120_000);
});
