import type { FormGroup, FormQuestion } from '../../../contracts/form-file.ts';
import type { AnswerValue } from '../../../contracts/questionnaire.ts';
import { optionsOf } from './authoring.ts';
import type { Authoring } from './authoring.ts';
import { unitCoding } from './unit-coding.ts';

/**
 * Reads a value as a form file has it, by the question that it is an answer to.
 *
 * @returns The answer, or what would be accepted.
 */
export function readValue(
  text: string,
  question: FormQuestion | FormGroup,
  authoring: Authoring,
): AnswerValue | string {
  const plain = text.trim().replace(/^"(.*)"$/s, '$1');
  switch (question.type) {
    case 'yes-no':
      return /^(?:yes|no)$/.test(plain) ? { valueBoolean: plain === 'yes' } : 'yes or no';
    case 'choice':
    case 'choices':
      return optionValue(plain, question, authoring);
    case 'number':
    case 'amount':
      return numberValue(plain, question, authoring);
    case 'date':
      return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(plain)
        ? { valueDate: plain }
        : 'a date such as 2026-11-21, 2026-11 or 2026';
    case 'time':
      return /^\d\d:\d\d$/.test(plain) ? { valueTime: `${plain}:00` } : 'a time such as 08:30';
    case 'text':
    case 'long-text':
    case 'signature':
      return { valueString: plain };
    default:
      return 'nothing: only "answered" and "not answered" can be asked of it';
  }
}

function optionValue(code: string, question: FormQuestion, authoring: Authoring): AnswerValue | string {
  const options = optionsOf(question, authoring);
  const found = options.find((option) => option.code === code);
  return found
    ? { valueCoding: { system: found.system, code } }
    : `one of ${options.map((option) => option.code).join(', ')}`;
}

function numberValue(
  text: string,
  question: Extract<FormQuestion, { type: 'number' | 'amount' }>,
  { languages }: Authoring,
): AnswerValue | string {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return 'a number such as 12 or 0.5';
  const value = Number(text);
  if (question.type === 'amount') {
    const [unit] = question.units;
    const { display, system, code } = unit === undefined ? {} : unitCoding(unit, languages);
    return {
      valueQuantity: { value, ...(display && { unit: display }), ...(system && code && { system, code }) },
    };
  }
  if ((question.decimals ?? 0) > 0) return { valueDecimal: value };
  return Number.isInteger(value)
    ? { valueInteger: value }
    : 'a whole number, for the question has no decimals';
}
