import type { AnswerValue, Coding, Extension, QuestionnaireItem } from '../../contracts/questionnaire.ts';
import { extensionOf, extensionsOf, numberOf } from './extension-of.ts';
import type { Limits } from './form.ts';

type Writable = { -readonly [K in keyof Limits]: Limits[K] };

/**
 * Reads what an answer must satisfy from the item and its extensions.
 *
 * @param onBadRegex - Told when the form has a pattern that is none: it binds nobody then.
 */
export function readLimits(item: QuestionnaireItem, onBadRegex: (pattern: string) => void): Limits {
  const limits: Writable = {};
  const set = <K extends keyof Limits>(name: K, value: Limits[K] | undefined) => {
    if (value !== undefined) limits[name] = value;
  };
  set('minValue', valueIn(item, 'min'));
  set('maxValue', valueIn(item, 'max'));
  set('minLength', numberOf(extensionOf(item, 'minLength')));
  set('maxLength', typeof item.maxLength === 'number' ? item.maxLength : undefined);
  set('minOccurs', numberOf(extensionOf(item, 'minOccurs')));
  set('maxOccurs', numberOf(extensionOf(item, 'maxOccurs')));
  set('maxDecimalPlaces', numberOf(extensionOf(item, 'maxDecimalPlaces')));
  set('maxSize', megabytes(extensionOf(item, 'maxSize')));
  const mimeTypes = extensionsOf(item, 'mimeType').flatMap(({ valueCode }) => valueCode ?? []);
  set('mimeTypes', mimeTypes.length > 0 ? mimeTypes : undefined);
  const types = extensionsOf(item, 'referenceResource').flatMap(({ valueCode }) => valueCode ?? []);
  set('referenceTypes', types.length > 0 ? types : undefined);
  set('units', unitsOf(item));
  const pattern = extensionOf(item, 'regex')?.valueString;
  if (pattern) set('regex', wholeText(pattern, onBadRegex));
  return limits;
}

/** `minQuantity` stands for quantities, `minValue` for everything else. */
function valueIn(item: QuestionnaireItem, end: 'min' | 'max'): AnswerValue | undefined {
  const extension = extensionOf(item, `${end}Quantity`) ?? extensionOf(item, `${end}Value`);
  if (!extension) return undefined;
  const { url: _url, extension: _parts, ...value } = extension;
  return Object.keys(value).some((key) => key.startsWith('value')) ? value : undefined;
}

/** FHIR states the size of a file in megabytes. */
function megabytes(extension: Extension | undefined): number | undefined {
  const size = numberOf(extension);
  return size === undefined ? undefined : size * 1_000_000;
}

function unitsOf(item: QuestionnaireItem): readonly Coding[] | undefined {
  const units = [...extensionsOf(item, 'unit'), ...extensionsOf(item, 'unitOption')].flatMap(
    ({ valueCoding }) => valueCoding ?? [],
  );
  return units.length > 0 ? units : undefined;
}

function wholeText(pattern: string, onBad: (pattern: string) => void): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags);
    } catch {
      // Escapes that Unicode patterns do not know are common in forms: they are read as the older patterns are.
    }
  }
  onBad(pattern);
  return undefined;
}
