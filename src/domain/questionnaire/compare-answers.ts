import type { AnswerValue, Coding, Quantity } from '../../contracts/questionnaire.ts';
import { compareTimes } from './compare-times.ts';

/** Name of the value that an answer has, such as `valueCoding`. */
export type ValueName = keyof AnswerValue;

export const valueNames: readonly ValueName[] = [
  ...(['valueBoolean', 'valueDecimal', 'valueInteger', 'valueDate', 'valueDateTime', 'valueTime'] as const),
  ...([
    'valueString',
    'valueUri',
    'valueAttachment',
    'valueCoding',
    'valueQuantity',
    'valueReference',
  ] as const),
];

/** The one value that an answer has. */
export function valueIn(answer: AnswerValue): readonly [ValueName, unknown] | undefined {
  for (const name of valueNames) if (answer[name] !== undefined) return [name, answer[name]];
  return undefined;
}

const temporal: readonly ValueName[] = ['valueDate', 'valueDateTime', 'valueTime'];
const numeric: readonly ValueName[] = ['valueInteger', 'valueDecimal'];

/**
 * Whether two answers are the same: codes by system and code whatever they are called, instants whatever their
 * offset, files and references by what they point to.
 *
 * Source: https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html
 */
export function sameAnswer(one: AnswerValue, other: AnswerValue): boolean {
  const [a, b] = [valueIn(one), valueIn(other)];
  if (!a || !b) return false;
  if (a[0] === 'valueCoding' && b[0] === 'valueCoding') return sameCode(a[1] as Coding, b[1] as Coding);
  if (a[0] === 'valueReference' && b[0] === 'valueReference') {
    const target = one.valueReference?.reference;
    return target !== undefined && target === other.valueReference?.reference;
  }
  if (a[0] === 'valueAttachment' && b[0] === 'valueAttachment') {
    const [file, second] = [one.valueAttachment, other.valueAttachment];
    return file?.url === second?.url && file?.data === second?.data;
  }
  const order = compareAnswers(one, other);
  if (order !== undefined) return order === 0;
  return a[0] === b[0] && typeof a[1] !== 'object' && a[1] === b[1] && !temporal.includes(a[0]);
}

const sameCode = (one: Coding, other: Coding) =>
  one.code === other.code &&
  one.system === other.system &&
  // What has no code at all is told apart by its name.
  (one.code !== undefined || one.display === other.display);

/**
 * Which answer comes first.
 *
 * @returns Below, at or above zero, and nothing where they cannot be compared: other units, other precisions.
 */
export function compareAnswers(one: AnswerValue, other: AnswerValue): number | undefined {
  const [a, b] = [valueIn(one), valueIn(other)];
  if (!a || !b) return undefined;
  const both = (names: readonly ValueName[]) => names.includes(a[0]) && names.includes(b[0]);
  if (both(numeric)) return (a[1] as number) - (b[1] as number);
  if (both(temporal)) return compareTimes(String(a[1]), String(b[1]));
  if (both(['valueQuantity'])) return compareQuantities(a[1] as Quantity, b[1] as Quantity);
  if (both(['valueString'])) return a[1] === b[1] ? 0 : String(a[1]) < String(b[1]) ? -1 : 1;
  return undefined;
}

function compareQuantities(one: Quantity, other: Quantity): number | undefined {
  const sameUnit =
    one.code !== undefined && other.code !== undefined
      ? one.code === other.code && one.system === other.system
      : (one.unit ?? one.code) === (other.unit ?? other.code);
  if (!sameUnit || one.value === undefined || other.value === undefined) return undefined;
  return one.value - other.value;
}
