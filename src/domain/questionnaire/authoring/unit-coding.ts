import type { FormUnit } from '../../../contracts/form-file.ts';
import type { Coding } from '../../../contracts/questionnaire.ts';
import { field, localWords } from './local-words.ts';

/** A unit of UCUM, as it is read. */
export function unitCoding(unit: FormUnit, languages: readonly string[]): Coding {
  const { code, label } = typeof unit === 'string' ? { code: unit, label: unit } : unit;
  return { system: 'http://unitsofmeasure.org', code, ...field('display', localWords(label, languages)) };
}
