import type { Entry, Run } from './collection-functions.ts';
import { conversions } from './convert.ts';
import { divide, round } from './decimal.ts';
import { isObject, member, nodeOf } from './node.ts';
import { number, text, yes } from './operators.ts';
import { isQuantity } from './quantity.ts';
import { argument, type Call, numberIn, refuse, single, textIn } from './scope.ts';

/** A function of a text, with more texts as arguments; empty when one of them is. */
const ofText =
  (run: (text: string, ...more: string[]) => string | number | boolean | readonly string[]): Run =>
  (focus, call) => {
    const texts = [focus, ...call.args.map((_, index) => argument(call, index))].map((nodes) =>
      textIn(nodes, call),
    );
    if (texts.includes(undefined)) return [];
    const result = attempt(() => run(...(texts as [string])), call);
    return [result].flat().map((one) => nodeOf(one, typeof one === 'string' ? 'string' : ''));
  };

/** A pattern that is no regular expression is the author's fault, and is said. */
function attempt<T>(run: () => T, call: Call): T {
  try {
    return run();
  } catch {
    return refuse(call, 'the pattern is no regular expression');
  }
}

/** Authors escape more than the strict syntax allows, a hyphen for one. */
function pattern(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    return new RegExp(source, flags);
  }
}

const substring: Run = (focus, call) => {
  const value = textIn(focus, call);
  const start = numberIn(argument(call), call) ?? -1;
  const length = numberIn(argument(call, 1), call) ?? Number.POSITIVE_INFINITY;
  return value !== undefined && start >= 0 && start < value.length
    ? text(value.slice(start, start + Math.max(0, length)))
    : [];
};

const join: Run = (focus, call) => {
  const texts = focus.flatMap((node) => textIn([node], call) ?? []);
  return texts.length > 0 ? text(texts.join(textIn(argument(call), call))) : [];
};

/** A function of a number, with one more as argument. */
const ofNumber =
  (run: (value: number, more: number) => number, type?: string): Run =>
  (focus, call) => {
    const value = numberIn(focus, call);
    const more = call.args.length > 0 ? numberIn(argument(call), call) : 0;
    return value === undefined || more === undefined ? [] : number(run(value, more), type ?? focus[0]?.type);
  };

const abs: Run = (focus, call) => {
  const value = single(focus, call)?.value;
  return focus.some(isQuantity) && isObject(value)
    ? [nodeOf({ ...value, value: Math.abs(Number(value['value'])) }, 'Quantity')]
    : ofNumber(Math.abs)(focus, call);
};

const score: Run = (focus, call) => {
  const value = member('value');
  return focus.flatMap((node) => {
    const coding = isObject(node.value) && 'code' in node.value ? node : (value(node)[0] ?? node);
    const given = [node, coding].flatMap(member('extension')).find(({ value: one }) => isScore(one));
    if (given) return value(given);
    const found = call.scope.environment.scoreOf?.(coding.value);
    return found === undefined ? [] : number(found, 'decimal');
  });
};
const isScore = (value: unknown) =>
  isObject(value) && /\/(?:[\w-]+-)?(?:ordinalValue|itemWeight)$/.test(String(value['url']));

const now =
  (type: string, from: number, to?: number): Run =>
  (_, { scope }) => [nodeOf(scope.environment.now.slice(from, to), type)];

/** Each `toX()` with its `convertsToX()`. */
const conversionFunctions = Object.entries(conversions).flatMap(([name, convert]): [string, Entry][] => [
  [
    `to${name}`,
    [
      0,
      0,
      (focus, call) => {
        const node = single(focus, call);
        const converted = node && convert(node);
        return converted ? [converted] : [];
      },
    ],
  ],
  [
    `convertsTo${name}`,
    [
      0,
      0,
      (focus, call) => {
        const node = single(focus, call);
        return node ? yes(convert(node) !== undefined) : [];
      },
    ],
  ],
]);

/** Functions of one text, number or Coding, conversions and the clock. */
export const valueFunctions: Readonly<Record<string, Entry>> = {
  indexOf: [1, 1, ofText((value, part = '') => value.indexOf(part))],
  substring: [1, 2, substring],
  startsWith: [1, 1, ofText((value, part = '') => value.startsWith(part))],
  endsWith: [1, 1, ofText((value, part = '') => value.endsWith(part))],
  contains: [1, 1, ofText((value, part = '') => value.includes(part))],
  matches: [1, 1, ofText((value, source = '') => pattern(source, 's').test(value))],
  replace: [2, 2, ofText((value, part = '', by = '') => value.replaceAll(part, () => by))],
  replaceMatches: [2, 2, ofText((value, source = '', by = '') => value.replace(pattern(source, 'gs'), by))],
  length: [0, 0, ofText((value) => value.length)],
  upper: [0, 0, ofText((value) => value.toUpperCase())],
  lower: [0, 0, ofText((value) => value.toLowerCase())],
  trim: [0, 0, ofText((value) => value.trim())],
  split: [1, 1, ofText((value, separator = '') => value.split(separator))],
  toChars: [0, 0, ofText((value) => value.split(''))],
  join: [0, 1, join],
  abs: [0, 0, abs],
  ceiling: [0, 0, ofNumber(Math.ceil, 'integer')],
  floor: [0, 0, ofNumber(Math.floor, 'integer')],
  truncate: [0, 0, ofNumber(Math.trunc, 'integer')],
  round: [0, 1, ofNumber(round, 'decimal')],
  sqrt: [0, 0, ofNumber(Math.sqrt, 'decimal')],
  exp: [0, 0, ofNumber(Math.exp, 'decimal')],
  ln: [0, 0, ofNumber(Math.log, 'decimal')],
  log: [1, 1, ofNumber((value, base) => divide(Math.log(value), Math.log(base)), 'decimal')],
  power: [1, 1, ofNumber((value, exponent) => divide(value ** exponent, 1))],
  weight: [0, 0, score],
  ordinal: [0, 0, score],
  now: [0, 0, now('dateTime', 0)],
  today: [0, 0, now('date', 0, 10)],
  timeOfDay: [
    0,
    0,
    (_, { scope }) => [nodeOf(scope.environment.now.slice(11).replace(/[Z+-].*/, ''), 'time')],
  ],
  ...Object.fromEntries(conversionFunctions),
};
