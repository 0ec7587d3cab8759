import type { AnswerValue, Attachment, Coding, Quantity, Reference } from '../../contracts/questionnaire.ts';
import { compareAnswers, sameAnswer, valueIn } from './compare-answers.ts';
import { decimalPlaces } from './decimal-places.ts';
import type { Rule } from './finding.ts';
import type { FormItem } from './form.ts';

/**
 * What an answer of the right type does not satisfy.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire-profilelist.html and the extensions listed there.
 */
export function brokenRules(answer: AnswerValue, item: FormItem): readonly Rule[] {
  const [, value] = valueIn(answer) ?? [];
  return [
    ...(typeof value === 'string' ? textRules(value, item) : []),
    ...rangeRules(answer, item),
    ...(answer.valueAttachment ? fileRules(answer.valueAttachment, item) : []),
    ...(answer.valueQuantity ? unitRules(answer.valueQuantity, item) : []),
    ...(answer.valueReference ? referenceRules(answer.valueReference, item) : []),
    ...(isOffered(answer, item) ? [] : ['not-an-option' as const]),
  ];
}

/** Characters as a reader counts them, so that an emoji is one. */
const lengthOf = (text: string) => [...text].length;

function textRules(text: string, { limits, type }: FormItem): Rule[] {
  const { minLength, maxLength, regex } = limits;
  if (!['string', 'text', 'url', 'open-choice'].includes(type)) return [];
  return [
    ...(minLength !== undefined && lengthOf(text) < minLength ? ['min-length' as const] : []),
    ...(maxLength !== undefined && lengthOf(text) > maxLength ? ['max-length' as const] : []),
    ...(regex && !regex.test(text) ? ['regex' as const] : []),
  ];
}

function rangeRules(answer: AnswerValue, { limits }: FormItem): Rule[] {
  const { minValue, maxValue, maxDecimalPlaces } = limits;
  const number = answer.valueDecimal ?? answer.valueQuantity?.value;
  const below = minValue && compareWithLimit(answer, minValue);
  const above = maxValue && compareWithLimit(answer, maxValue);
  const isTooFine =
    maxDecimalPlaces !== undefined &&
    number !== undefined &&
    decimalPlaces(String(number)) > maxDecimalPlaces;
  return [
    ...(below !== undefined && below < 0 ? ['min-value' as const] : []),
    ...(above !== undefined && above > 0 ? ['max-value' as const] : []),
    ...(isTooFine ? ['decimal-places' as const] : []),
  ];
}

/** A limit may be a bare number for a quantity. */
function compareWithLimit(answer: AnswerValue, limit: AnswerValue): number | undefined {
  const number = limit.valueDecimal ?? limit.valueInteger;
  const { valueQuantity } = answer;
  if (valueQuantity && number !== undefined) return (valueQuantity.value ?? number) - number;
  return compareAnswers(answer, limit);
}

function fileRules(file: Attachment, { limits }: FormItem): Rule[] {
  const { mimeTypes, maxSize } = limits;
  const size = Math.max(file.size ?? 0, bytesOfBase64(file.data));
  return [
    ...(mimeTypes && !mimeTypes.some((type) => fits(file.contentType, type))
      ? ['attachment-mime' as const]
      : []),
    ...(maxSize !== undefined && size > maxSize ? ['attachment-size' as const] : []),
  ];
}

const fits = (type: string | undefined, wanted: string) => {
  const [name = ''] = (type ?? '').toLowerCase().split(';');
  const allowed = wanted.toLowerCase();
  return (
    allowed === '*/*' ||
    (allowed.endsWith('/*') ? name.startsWith(allowed.slice(0, -1)) : name.trim() === allowed)
  );
};

const bytesOfBase64 = (data = '') => {
  const text = data.replace(/[\s=]/g, '');
  return Math.floor((text.length * 3) / 4);
};

function unitRules(quantity: Quantity, { limits }: FormItem): Rule[] {
  const { units } = limits;
  if (!units) return [];
  const isOne = units.some(({ system, code, display }) =>
    quantity.code !== undefined && code !== undefined
      ? quantity.code === code && quantity.system === system
      : quantity.unit !== undefined && [display, code].includes(quantity.unit),
  );
  return isOne ? [] : ['unit'];
}

function referenceRules({ reference = '', type }: Reference, { limits }: FormItem): Rule[] {
  const { referenceTypes } = limits;
  if (!referenceTypes) return [];
  const named = type ?? /([A-Z][A-Za-z]+)\/[^/]+(?:\/_history\/[^/]+)?$/.exec(reference)?.[1];
  return named !== undefined && referenceTypes.includes(named) ? [] : ['reference-type'];
}

/** Where words of one's own are allowed, a text is always one of the answers. */
function isOffered(answer: AnswerValue, { type, options }: FormItem): boolean {
  if (!options || (type === 'open-choice' && answer.valueString !== undefined)) return true;
  return options.some(({ value }) => sameAnswer(value, answer));
}

/** Whether "none of these" is chosen together with one of them. */
export const isContradictory = (answers: readonly AnswerValue[], { options = [] }: FormItem): boolean =>
  answers.length > 1 &&
  options.some(({ exclusive, value }) => exclusive && answers.some((answer) => sameAnswer(value, answer)));

/** What is known of the unit where there is one only. */
export const onlyUnit = ({ limits: { units } }: FormItem): Coding | undefined =>
  units?.length === 1 ? units[0] : undefined;
