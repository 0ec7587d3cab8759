/** What is learnt from: the signs of a message and whether it is what is looked for. */
export interface Example {
  signs: readonly string[];
  is: boolean;
  /** How much a mistake counts. */
  counts: number;
}

/** How it is learnt. */
export interface Fit {
  /** The more, the fewer signs get a weight. */
  sparse: number;
  /** The more, the smaller the weights. */
  small: number;
  rounds: number;
}

/** What was learnt: a message is one where `bias` and the weights of its signs are more than nothing. */
export interface Learnt {
  bias: number;
  weights: Map<string, number>;
}

const rate = 0.3;

/**
 * Logistic regression with few weights: follow-the-regularised-leader, proximal (McMahan et al., "Ad click
 * prediction", 2013, algorithm 1). The same examples in the same order give the same weights.
 */
export function fit(examples: readonly Example[], { sparse, small, rounds }: Fit): Learnt {
  const numbers = new Map<string, number>();
  const rows = examples.map(({ signs }) =>
    signs.map((sign) => {
      const number = numbers.get(sign) ?? numbers.size;
      numbers.set(sign, number);
      return number;
    }),
  );
  const [z, squares] = [new Float64Array(numbers.size), new Float64Array(numbers.size)];
  const weights = new Float64Array(numbers.size);
  let bias = 0;
  let biasSquares = 0;
  const learn = (at: number) => {
    const row = rows[at] ?? [];
    const { is = false, counts = 1 } = examples[at] ?? {};
    const sum = row.reduce((before, sign) => before + (weights[sign] ?? 0), bias);
    const slope = (1 / (1 + Math.exp(-sum)) - (is ? 1 : 0)) * counts;
    biasSquares += slope ** 2;
    bias -= (rate / (1 + Math.sqrt(biasSquares))) * slope;
    for (const sign of row) {
      const [square = 0, weight = 0] = [squares[sign], weights[sign]];
      const next = square + slope ** 2;
      const pull = (z[sign] ?? 0) + slope - ((Math.sqrt(next) - Math.sqrt(square)) / rate) * weight;
      z[sign] = pull;
      squares[sign] = next;
      const over = Math.max(0, Math.abs(pull) - sparse);
      weights[sign] = (-Math.sign(pull) * over) / ((1 + Math.sqrt(next)) / rate + small);
    }
  };
  const order = shuffler(examples.length);
  for (let round = 0; round < rounds; round++) for (const at of order()) learn(at);
  const learnt = [...numbers].map(([sign, number]) => [sign, weights[number] ?? 0] as const);
  return { bias, weights: new Map(learnt.filter(([, weight]) => weight !== 0)) };
}

/** Another order each time, and the same ones each run. */
function shuffler(length: number): () => readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  let seed = 20_261_122;
  const below = (most: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((seed / 0x8000_0000) * most);
  };
  return () => {
    for (let last = length - 1; last > 0; last--) {
      const other = below(last + 1);
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    return order;
  };
}
