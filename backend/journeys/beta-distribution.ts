/** What is believed of a rate after some tries: a beta distribution with both parameters at least 1. */
export interface Beta {
  alpha: number;
  beta: number;
}

/** After `reached` of `tries`, where before them every rate was as likely as any other (Bayes and Laplace). */
export const betaAfter = (reached: number, tries: number): Beta => ({
  alpha: reached + 1,
  beta: tries - reached + 1,
});

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** The logarithm of the gamma function for `x` of at least 1, to 14 digits (Lanczos, g = 7, n = 9). */
export function logGamma(x: number): number {
  const shifted = x - 1;
  const sum = lanczos.reduce(
    (total, factor, index) => total + factor / (shifted + index + 1),
    0.9999999999998099,
  );
  const base = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

function logDensityFactor({ alpha, beta }: Beta): number {
  return logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
}

/** The share of a beta distribution below `x`: the regularised incomplete beta function. */
export function betaBelow(x: number, { alpha, beta }: Beta): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The continued fraction converges fast on one side of the middle; the other is its mirror.
  if (x > (alpha + 1) / (alpha + beta + 2)) return 1 - betaBelow(1 - x, { alpha: beta, beta: alpha });
  const front = Math.exp(logDensityFactor({ alpha, beta }) + alpha * Math.log(x) + beta * Math.log(1 - x));
  return (front * continuedFraction(x, alpha, beta)) / alpha;
}

const tiny = 1e-300;

/** Lentz's method, as in Press et al., Numerical Recipes, 3rd edition, section 6.4. */
function continuedFraction(x: number, alpha: number, beta: number): number {
  const notZero = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / notZero(1 - ((alpha + beta) * x) / (alpha + 1));
  let result = d;
  for (let m = 1; m < 5000; m += 1) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    result *= d * c;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return result;
}

/** Twenty to a standard deviation: of so smooth a curve that gives ten digits, at 0 and 1 four. */
const pieces = 400;

/**
 * How probable it is of each of several rates that it is the highest, by quadrature: over all values of one rate, that it
 * has this value and every other is below.
 */
export function probabilitiesOfBest(rates: readonly Beta[]): number[] {
  return rates.map((rate, index) => {
    const others = rates.filter((_, other) => other !== index);
    const { alpha, beta } = rate;
    const mean = alpha / (alpha + beta);
    const reach = 10 * Math.sqrt((mean * (1 - mean)) / (alpha + beta + 1));
    const low = Math.max(0, mean - reach);
    const width = (Math.min(1, mean + reach) - low) / pieces;
    const factor = logDensityFactor(rate);
    let sum = 0;
    for (let piece = 0; piece < pieces; piece += 1) {
      const x = low + (piece + 0.5) * width;
      const density = Math.exp(factor + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x));
      sum += density * others.reduce((product, other) => product * betaBelow(x, other), width);
    }
    return sum;
  });
}
