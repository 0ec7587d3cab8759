import type { AnswerValue, Coding, Quantity } from '../../contracts/questionnaire.ts';
import { hasItsType } from './answer-type.ts';
import type { FormItem } from './form.ts';

/**
 * Makes an answer of what an expression came to, if it is one that the question can have.
 *
 * @param value - FHIR JSON: a number, a text, a boolean, a Coding, a Quantity.
 */
export function answerFrom(value: unknown, item: FormItem): AnswerValue | undefined {
  const answer = candidate(value, item);
  return answer && hasItsType(answer, item) ? answer : undefined;
}

function candidate(value: unknown, { type, options = [], limits }: FormItem): AnswerValue | undefined {
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'number') {
    if (type === 'integer') return { valueInteger: value };
    if (type !== 'quantity') return { valueDecimal: value };
    const [unit] = limits.units ?? [];
    return { valueQuantity: { value, ...unitOf(unit) } };
  }
  if (typeof value === 'string') return textAs(value, { type, options });
  if (typeof value !== 'object' || value === null) return undefined;
  if (type === 'quantity') return { valueQuantity: value as Quantity };
  if (type === 'reference') return { valueReference: value };
  if (type === 'attachment') return { valueAttachment: value };
  const { coding } = value as { coding?: readonly Coding[] };
  return { valueCoding: coding?.[0] ?? (value as Coding) };
}

const unitOf = ({ display, code, system }: Coding = {}): Quantity => ({
  ...((display ?? code) && { unit: display ?? code }),
  ...(system && { system }),
  ...(code && { code }),
});

function textAs(
  text: string,
  { type, options }: Pick<FormItem, 'type'> & { options: NonNullable<FormItem['options']> },
) {
  if (type === 'date') return { valueDate: text.slice(0, 10) };
  if (type === 'dateTime') return { valueDateTime: text };
  if (type === 'time') return { valueTime: text.replace(/^T/, '') };
  if (type === 'url') return { valueUri: text };
  if (type !== 'choice' && type !== 'open-choice') return { valueString: text };
  const chosen = options.find(({ value }) => value.valueCoding?.code === text || value.valueString === text);
  return chosen?.value ?? { valueString: text };
}
