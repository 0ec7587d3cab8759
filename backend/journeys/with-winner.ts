import type { JourneyDefinition, JourneyStep } from './definition.ts';

/**
 * Makes the next version of a journey, in which everybody goes by the better arm. Nobody's run changes: it keeps the
 * version it began with. Whoever wants it publishes it.
 *
 * @param version - The number of the new one.
 */
export function withWinner(
  definition: JourneyDefinition,
  { step, arm }: { step: string; arm: string },
  version: number,
): JourneyDefinition {
  return { ...definition, version, steps: replaced(definition.steps, { step, arm }) };
}

function replaced(
  steps: readonly JourneyStep[],
  winner: { step: string; arm: string },
): readonly JourneyStep[] {
  const below = (inner: readonly JourneyStep[]) => replaced(inner, winner);
  return steps.flatMap((each): readonly JourneyStep[] => {
    if ('split' in each) {
      if (each.id === winner.step) return each.split.arms[winner.arm]?.steps ?? [];
      const arms = Object.entries(each.split.arms).map(
        ([name, one]) => [name, { ...one, steps: below(one.steps) }] as const,
      );
      return [{ ...each, split: { ...each.split, arms: Object.fromEntries(arms) } }];
    }
    if ('branch' in each)
      return [
        { ...each, then: below(each.then), ...(each.otherwise && { otherwise: below(each.otherwise) }) },
      ];
    if (!('waitFor' in each)) return [each];
    const { arrived, late } = each;
    return [{ ...each, ...(arrived && { arrived: below(arrived) }), ...(late && { late: below(late) }) }];
  });
}
