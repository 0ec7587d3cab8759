import type { Extended, Extension } from '../../contracts/questionnaire.ts';
import { extensionsOf, partOf } from './extension-of.ts';
import { valueIn } from './compare-answers.ts';
import type { FormItem, Option } from './form.ts';

/** A text in the language that comes nearest to the one asked for. */
export interface LocalText {
  text: string;
  /** What it is in, where that is another language: for `lang` and `dir`. */
  language: string | undefined;
}

/**
 * Finds a text of a form in a language: the very tag, else the language without its region, else as it was written.
 *
 * @param base - The text as it was written, and what it is in.
 *
 * Source: https://hl7.org/fhir/R4/languages.html
 */
export function localText(
  base: { text: string | undefined; language: string | undefined; extended: Extended | undefined },
  wanted: string,
): LocalText | undefined {
  const translations = extensionsOf(base.extended, 'translation');
  for (const tag of [wanted, wanted.split('-')[0] ?? wanted]) {
    if (base.text !== undefined && isTag(base.language, tag))
      return { text: base.text, language: base.language };
    const found = translations.find((one) => isTag(partOf(one, 'lang')?.valueCode, tag));
    const text = found && contentOf(found);
    if (text !== undefined) return { text, language: tag };
  }
  return base.text === undefined ? undefined : { text: base.text, language: base.language };
}

const isTag = (tag: string | undefined, wanted: string) => tag?.toLowerCase() === wanted.toLowerCase();

function contentOf(translation: Extension): string | undefined {
  const { valueString, valueMarkdown } = partOf(translation, 'content') ?? {};
  return valueString ?? valueMarkdown;
}

/** What an option is called as it was written. */
export function labelOf({ value }: Option): string {
  const { valueCoding, valueReference, valueQuantity } = value;
  if (valueCoding) return valueCoding.display ?? valueCoding.code ?? '';
  if (valueReference) return valueReference.display ?? valueReference.reference ?? '';
  if (valueQuantity) return [valueQuantity.value, valueQuantity.unit].join(' ');
  return String(valueIn(value)?.[1] ?? '');
}

/** What an option is known by: its code, or its value. */
export const keyOf = ({ value }: Option): string =>
  value.valueCoding?.code ?? String(valueIn(value)?.[1] ?? '');

export const optionText = (
  option: Option,
  language: string | undefined,
  wanted: string,
): LocalText | undefined =>
  localText({ text: labelOf(option), language, extended: { extension: option.extensions } }, wanted);

export const itemText = (
  { source }: FormItem,
  language: string | undefined,
  wanted: string,
): LocalText | undefined => localText({ text: source.text, language, extended: source._text }, wanted);
