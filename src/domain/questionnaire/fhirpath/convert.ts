import { textOf } from './decimal.ts';
import { isObject, type Node, nodeOf } from './node.ts';
import { isCalendarUnit, measureOf, quantityOf } from './quantity.ts';
import { formatTemporal, parseTemporal } from './temporal.ts';

/** Makes a value of another type, or nothing when it does not read as one. */
export type Conversion = (node: Node) => Node | undefined;

/** A value as text; nothing for what has no text of its own. */
function stringOf(node: Node): string | undefined {
  const { value } = node;
  if (typeof value === 'number') return textOf(value);
  const measure = measureOf(node);
  if (!measure) return isObject(value) || value === null ? undefined : String(value);
  const { unit } = measure;
  return `${textOf(measure.value)} ${isCalendarUnit(unit) ? unit : `'${unit}'`}`;
}

const numeric =
  (pattern: RegExp, type: string): Conversion =>
  ({ value, type: own }) => {
    const written = typeof value === 'boolean' ? Number(value) : value;
    const isOther = /^(?:decimal|date|time)/.test(own) && own !== type;
    return !isObject(written) && !isOther && pattern.test(String(written))
      ? nodeOf(Number(written), type)
      : undefined;
  };

const quantity: Conversion = (node) => {
  if (isObject(node.value)) return measureOf(node) && node;
  const written = typeof node.value === 'boolean' ? Number(node.value) : node.value;
  const [, value, coded, word = '1'] =
    /^([+-]?\d+(?:\.\d+)?)(?:\s*'(.+)'|\s+(\w+))?$/.exec(String(written)) ?? [];
  return value && (coded || word === '1' || isCalendarUnit(word))
    ? quantityOf(Number(value), coded ?? word)
    : undefined;
};

const temporal =
  (kind: 'date' | 'dateTime' | 'time'): Conversion =>
  ({ value }) => {
    const found = typeof value === 'string' && parseTemporal(value);
    if (!found || (found.kind === 'time') !== (kind === 'time')) return undefined;
    const { text, zone } = found;
    return nodeOf(
      formatTemporal(kind === 'date' ? { kind, text: text.slice(0, 10), zone: '' } : { kind, text, zone }),
      kind,
    );
  };

/** By the name after `to` and `convertsTo`. */
export const conversions: Readonly<Record<string, Conversion>> = {
  Boolean: ({ value }) => {
    const [, yes, no] = /^(?:(true|t|yes|y|1|1\.0)|(false|f|no|n|0|0\.0))$/i.exec(String(value)) ?? [];
    return yes || no ? nodeOf(Boolean(yes)) : undefined;
  },
  Integer: numeric(/^[+-]?\d+$/, 'integer'),
  Decimal: numeric(/^[+-]?\d+(?:\.\d+)?(?:e.\d+)?$/, 'decimal'),
  String: (node) => {
    const written = stringOf(node);
    return written === undefined ? written : nodeOf(written, 'string');
  },
  Quantity: quantity,
  Date: temporal('date'),
  DateTime: temporal('dateTime'),
  Time: temporal('time'),
};
