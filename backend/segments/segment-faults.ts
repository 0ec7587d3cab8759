import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { Condition } from '../journeys/condition.ts';
import { conditionFaults, inField, type Fault } from '../journeys/condition-faults.ts';
import { personFactTypes, type PersonFactName } from './person-facts.ts';

/** What of a clinic file segments may name. */
type WithSegments = Pick<ClinicFile, 'segments' | 'services' | 'topics'>;

/** Checks that segments ask what is known, and name services and topics that there are. */
export function segmentFaults(clinic: WithSegments): string[] {
  const ids = clinic.segments.map(({ id }) => id);
  const known: Known = {
    hadService: clinic.services.map(({ id }) => id),
    interest: clinic.topics.map(({ id }) => id),
    audience: ['new', 'known'],
  };
  return clinic.segments.flatMap((segment, index) => {
    const condition = segment.if as Condition<PersonFactName>;
    const wrong = conditionFaults(condition, personFactTypes);
    const faults = wrong.length > 0 ? wrong : unknownValues(condition, known);
    const isRepeated = ids.indexOf(segment.id) !== index;
    return [
      ...(isRepeated ? [`segments[${index}].id: "${segment.id}" is used twice; ids are unique`] : []),
      ...inField(`segments[${index}].if`, faults).map(([path, text]) => `${path}: ${text}`),
    ];
  });
}

type Known = Readonly<Partial<Record<PersonFactName, readonly string[]>>>;

/** A segment about what does not exist would be nobody, or everybody else. */
function unknownValues(condition: Condition<PersonFactName>, known: Known): Fault[] {
  if ('all' in condition)
    return condition.all.flatMap((one, at) => inField(`.all[${at}]`, unknownValues(one, known)));
  if ('any' in condition)
    return condition.any.flatMap((one, at) => inField(`.any[${at}]`, unknownValues(one, known)));
  if ('not' in condition) return inField('.not', unknownValues(condition.not, known));
  const values = known[condition.fact];
  if (!values) return [];
  const named = 'is' in condition ? [condition.is] : 'in' in condition ? condition.in : [];
  const there = values.length > 0 ? values.map((one) => `"${one}"`).join(', ') : 'none';
  return named
    .filter((value) => !values.includes(String(value)))
    .map((value) => ['', `there is no "${value}"; there are ${there}`]);
}
