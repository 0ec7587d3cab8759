/** One way of doing the same work, and how many pieces of it a second in a round. */
export interface Contender {
  name: string;
  /** @returns How many a second. */
  round: () => Promise<number>;
}

/**
 * Lets ways of doing the same work take turns, so that the machine's mood falls on all of them.
 *
 * @returns The median of each, by its name.
 */
export async function inTurns(
  contenders: readonly Contender[],
  rounds: number,
): Promise<Map<string, number>> {
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  // The first round warms up: plans, caches, connections.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, round: once } of contenders) {
      const rate = await once();
      if (round > 0) rates.get(name)?.push(rate);
    }
  }
  return new Map([...rates].map(([name, all]) => [name, median(all)]));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** Takes jobs until there are none left, so many at once. */
export async function atOnce<Job>(
  jobs: readonly Job[],
  count: number,
  work: (job: Job) => Promise<void>,
): Promise<void> {
  let next = 0;
  const taker = async () => {
    while (next < jobs.length) await work(jobs[next++] as Job);
  };
  await Promise.all(Array.from({ length: count }, taker));
}

/** How many a second, for so many pieces of work. */
export async function perSecond(pieces: number, work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (pieces * 1000) / (performance.now() - started);
}

/** Prints a figure, and fails the run where a goal is missed. */
export function judge(label: string, figure: string, goal?: { text: string; isMet: boolean }): void {
  const verdict = goal ? `  goal ${goal.text}: ${goal.isMet ? 'PASS' : 'FAIL'}` : '';
  console.log(`${label.padEnd(58)} ${figure.padStart(16)}${verdict}`);
  if (goal && !goal.isMet) process.exitCode = 1;
}
