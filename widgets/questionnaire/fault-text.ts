import type { AnswerValue, Extended, Extension } from '../../src/contracts/questionnaire.ts';
import { extensionOf } from '../../src/domain/questionnaire/extension-of.ts';
import type { Rule } from '../../src/domain/questionnaire/finding.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { localText } from '../../src/domain/questionnaire/localise-form.ts';
import type { QuestionnaireFaults } from '../../src/locales/questionnaire-messages.ts';

/** Of what language the form is, and what the patient speaks. */
export interface Telling {
  language: string;
  faults: QuestionnaireFaults;
  written: string | undefined;
}

/** What has to be put right, in the words of the patient. */
export function faultText(rule: Rule, item: FormItem, { language, faults, written }: Telling): string {
  const { limits, type, repeats, options } = item;
  const most = repeats ? (limits.maxOccurs ?? 1) : 1;
  const words: Partial<Record<Rule, string | undefined>> = {
    required:
      options || type === 'boolean' ? (repeats ? faults.chooseSome : faults.chooseOne) : faults.required,
    'min-value': faults.minValue(limitText(limits.minValue, language)),
    'max-value': faults.maxValue(limitText(limits.maxValue, language)),
    'min-length': faults.minLength(limits.minLength ?? 0),
    'max-length': faults.maxLength(limits.maxLength ?? 0),
    'decimal-places': faults.decimals(limits.maxDecimalPlaces ?? 0),
    'too-many-answers': faults.tooMany(most),
    'too-few-answers': faults.tooFew(limits.minOccurs ?? 1),
    'exclusive-option': faults.exclusive,
    // The form says itself what is expected, where it has a pattern.
    regex: entryFormat(item, written, language),
    unit: faults.unit,
    'attachment-mime': faults.file,
    'attachment-size': faults.file,
  };
  return words[rule] ?? (rule === 'wrong-type' ? wrongType(type, faults) : faults.otherwise);
}

/** What a text has to look like, in the words of the form. */
function entryFormat(
  { source }: FormItem,
  written: string | undefined,
  language: string,
): string | undefined {
  const format: (Extension & { _valueString?: Extended }) | undefined = extensionOf(source, 'entryFormat');
  return localText({ text: format?.valueString, language: written, extended: format?._valueString }, language)
    ?.text;
}

function wrongType(type: FormItem['type'], faults: QuestionnaireFaults): string {
  if (type === 'integer' || type === 'decimal' || type === 'time' || type === 'url') return faults[type];
  if (type === 'quantity') return faults.decimal;
  return type === 'date' || type === 'dateTime' ? faults.date : faults.otherwise;
}

/** A limit as the language writes it. */
function limitText(limit: AnswerValue | undefined, language: string): string {
  if (!limit) return '';
  const { valueQuantity, valueTime } = limit;
  const number = limit.valueDecimal ?? limit.valueInteger ?? valueQuantity?.value;
  if (number !== undefined)
    return [number.toLocaleString(language), valueQuantity?.unit].filter(Boolean).join('\u00a0');
  const date = limit.valueDate ?? limit.valueDateTime;
  return date ? dateText(date, language) : (valueTime?.slice(0, 5) ?? '');
}

/** `1987`, `mai 1987` or `12 mai 1987`: as much as is known. */
export function dateText(date: string, language: string): string {
  const [day = ''] = date.split('T');
  const [, month, isWhole] = day.split('-');
  return new Intl.DateTimeFormat(language, {
    ...{ timeZone: 'UTC', year: 'numeric' },
    ...(month && { month: 'long' }),
    ...(isWhole && { day: 'numeric' }),
  }).format(new Date(`${day.padEnd(10, day.length < 7 ? '-01-01' : '-01')}T12:00:00Z`));
}
