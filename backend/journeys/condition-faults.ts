import type { Condition, FactTypes } from './condition.ts';

/** What is wrong, with the field in which it is, such as `.all[0].fact`. */
export type Fault = [field: string, text: string];

/**
 * Finds what keeps a condition from ever being right: names that nothing is known by, and values of another kind.
 *
 * @param types - What may be asked.
 */
export function conditionFaults<Name extends string>(
  condition: Condition<Name>,
  types: FactTypes<Name>,
): Fault[] {
  if ('all' in condition)
    return condition.all.flatMap((one, at) => inField(`.all[${at}]`, conditionFaults(one, types)));
  if ('any' in condition)
    return condition.any.flatMap((one, at) => inField(`.any[${at}]`, conditionFaults(one, types)));
  if ('not' in condition) return inField('.not', conditionFaults(condition.not, types));
  if (!Object.hasOwn(types, condition.fact))
    return [['.fact', `nothing is known as "${condition.fact}"; known are ${Object.keys(types).join(', ')}`]];
  const type = types[condition.fact];
  const wanted = type === 'list' ? 'string' : type;
  if (comparedTypes(condition).every((each) => each === wanted)) return [];
  return [['', `"${condition.fact}" is a ${type}`]];
}

/** Puts what is wrong inside a field behind its name. */
export function inField(field: string, faults: readonly Fault[]): Fault[] {
  return faults.map(([inner, text]) => [`${field}${inner}`, text]);
}

function comparedTypes<Name extends string>(
  condition: Extract<Condition<Name>, { fact: unknown }>,
): string[] {
  if ('is' in condition) return [typeof condition.is];
  return 'in' in condition ? condition.in.map((value) => typeof value) : ['number'];
}
