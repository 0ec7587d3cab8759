import type { AnswerValue, Coding, Quantity } from '../../../contracts/questionnaire.ts';
import { brokenRules } from '../answer-rules.ts';
import { hasItsType } from '../answer-type.ts';
import { isQuestion } from '../form.ts';
import type { FormItem } from '../form.ts';

/** Answers that a question may have, one of each kind that conditions can tell apart; the first is none at all. */
export type Samples = readonly (readonly AnswerValue[])[];

/** Pairs of more would be many, and say nothing new. */
const mostPaired = 12;

/**
 * Makes up the answers to a question: every option, and around every value that a condition compares with, what is
 * below, at and above it. A condition that none of them fulfils is fulfilled by nothing.
 *
 * @param wanted - What conditions of the form compare the answers with.
 */
export function sampleAnswers(item: FormItem, wanted: readonly AnswerValue[]): Samples {
  if (!isQuestion(item)) return [[]];
  const { options } = item;
  const offered = options?.map(({ value }) => value) ?? [];
  const made = [...offered, ...(options && item.type === 'choice' ? [] : typedAnswers(item, wanted))];
  const single = made.length > 0 ? made : [{ valueString: '' }];
  return [[], ...single.map((one) => [one]), ...(item.repeats ? pairsOf(single, item) : [])];
}

function pairsOf(single: readonly AnswerValue[], { options = [] }: FormItem): AnswerValue[][] {
  const alone = new Set(options.filter(({ exclusive }) => exclusive).map(({ value }) => value));
  const free = single.filter((one) => !alone.has(one)).slice(0, mostPaired);
  return free.flatMap((one, at) => free.slice(at + 1).map((other) => [one, other]));
}

function typedAnswers(item: FormItem, wanted: readonly AnswerValue[]): AnswerValue[] {
  const { minValue, maxValue } = item.limits;
  const known = [...wanted, ...(minValue ? [minValue] : []), ...(maxValue ? [maxValue] : [])];
  switch (item.type) {
    case 'boolean':
      return [{ valueBoolean: true }, { valueBoolean: false }];
    case 'integer':
      return within(
        item,
        around(known, 1).map((valueInteger) => ({ valueInteger: Math.round(valueInteger) })),
      );
    case 'decimal':
      return within(
        item,
        around(known, 10 ** -(item.limits.maxDecimalPlaces ?? 2)).map((valueDecimal) => ({ valueDecimal })),
      );
    case 'quantity':
      return within(item, quantities(item, known));
    case 'date':
    case 'dateTime':
      return within(item, moments(item, known));
    case 'time':
      return within(
        item,
        [...texts(known), '00:00:00', '12:00:00', '23:59:59'].map((valueTime) => ({ valueTime })),
      );
    case 'attachment':
      return [{ valueAttachment: { data: '' } }];
    case 'reference':
      return [
        ...wanted.filter(({ valueReference }) => valueReference),
        { valueReference: { reference: 'other' } },
      ];
    case 'choice':
      // What a server of terms has is not known here: whatever is asked for may be in it.
      return [...wanted.filter(({ valueCoding }) => valueCoding), { valueCoding: { code: '' } }];
    default:
      return words(item, wanted);
  }
}

/** What fits the question; where nothing does, the limits say so elsewhere. */
const within = (item: FormItem, answers: AnswerValue[]): AnswerValue[] => {
  const allowed = answers.filter((one) => hasItsType(one, item) && brokenRules(one, item).length === 0);
  return allowed.length > 0 ? allowed : answers.slice(0, 1);
};

function numberIn({ valueInteger, valueDecimal, valueQuantity }: AnswerValue): number | undefined {
  const number: unknown = valueInteger ?? valueDecimal ?? valueQuantity?.value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Below, at and above each, and between each two. */
function around(known: readonly AnswerValue[], step: number): number[] {
  const values = [...new Set(known.flatMap((one) => numberIn(one) ?? []))].sort((a, b) => a - b);
  const between = values.slice(1).map((value, at) => (value + (values[at] ?? value)) / 2);
  const rounded = (value: number) => Number(value.toFixed(10));
  return [
    ...(values.length > 0 ? [] : [0]),
    ...values.flatMap((value) => [rounded(value - step), value, rounded(value + step)]),
    ...between.map((value) => rounded(Math.round(value / step) * step)),
  ];
}

function quantities(
  { limits: { units = [], maxDecimalPlaces = 2 } }: FormItem,
  known: readonly AnswerValue[],
) {
  const stated = known.flatMap(({ valueQuantity }) => (valueQuantity ? [unitOf(valueQuantity)] : []));
  const all: Partial<Quantity>[] = [...units.map(unitOfCoding), ...stated];
  return around(known, 10 ** -maxDecimalPlaces).flatMap((value) =>
    (all.length > 0 ? all : [{}]).map((unit) => ({ valueQuantity: { value, ...unit } })),
  );
}

const unitOf = ({ value: _value, comparator: _comparator, ...unit }: Quantity): Partial<Quantity> => unit;

const unitOfCoding = ({ system, code, display }: Coding): Partial<Quantity> => ({
  ...(display !== undefined && { unit: display }),
  ...(system !== undefined && { system }),
  ...(code !== undefined && { code }),
});

/** What a condition compares with may be of any type: nobody has looked at it before. */
const texts = (known: readonly AnswerValue[]): string[] =>
  known
    .map(({ valueDate, valueDateTime, valueTime }): unknown => valueDate ?? valueDateTime ?? valueTime)
    .filter((text) => typeof text === 'string');

const day = 86_400_000;
/** Years that FHIR can write. */
const isYear = (instant: number) => instant > Date.parse('0001-01-01') && instant < Date.parse('9999-01-01');

/** Around each day that is compared with; partial ones as they are. */
function moments({ type }: FormItem, known: readonly AnswerValue[]): AnswerValue[] {
  const stated = texts(known);
  const instants = [...stated, '2000-01-01']
    .map((text) => Date.parse(text.length < 10 ? `${`${text}-01-01`.slice(0, 10)}T12:00:00Z` : text))
    .filter(isYear)
    .sort((a, b) => a - b);
  const near = instants.flatMap((one) => [-400, -1, 0, 1, 400].map((days) => one + days * day));
  const between = instants.slice(1).map((one, at) => (one + (instants[at] ?? one)) / 2);
  const all = [...near, ...between].filter(isYear).map((instant) => new Date(instant).toISOString());
  return type === 'date'
    ? [...stated, ...all.map((text) => text.slice(0, 10))].map((valueDate) => ({ valueDate }))
    : [...stated, ...all].map((valueDateTime) => ({ valueDateTime }));
}

function words(item: FormItem, wanted: readonly AnswerValue[]): AnswerValue[] {
  const value = (text: string): AnswerValue =>
    item.type === 'url' ? { valueUri: text } : { valueString: text };
  const stated = wanted.flatMap(({ valueString, valueUri }) => valueString ?? valueUri ?? []);
  const possible = stated.map(value).filter((one) => brokenRules(one, item).length === 0);
  // Whatever its pattern, there is a text that is none of these.
  return [...possible, value('\u0001'), value('\u{10ffff}')];
}
