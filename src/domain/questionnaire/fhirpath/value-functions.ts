import type { Functions, Run } from './collection-functions.ts';
import { conversions } from './convert.ts';
import { divide, round } from './decimal.ts';
import { isObject, member, nodeOf } from './node.ts';
import { argument, give, single, valueIn } from './scope.ts';

/** A function of a text, with more texts as arguments; empty when one of them is. */
const ofText =
  (run: (text: string, more: string, other: string) => string | number | boolean | readonly string[]): Run =>
  (focus, call) => {
    const sources = [focus, ...call.args.map((_, index) => argument(call, index))];
    const texts = sources.map((nodes) => valueIn(nodes, call, 'string'));
    if (texts.includes(undefined)) return [];
    const result = run(...(texts as [string, string, string]));
    return [result].flat().map((one) => nodeOf(one, typeof one === 'string' ? 'string' : ''));
  };

/** Authors escape more than the strict syntax allows, a hyphen for one. */
function pattern(source: string): RegExp {
  try {
    return new RegExp(source, 'gsu');
  } catch {
    return new RegExp(source, 'gs');
  }
}

const substring: Run = (focus, call) => {
  const value = valueIn(focus, call, 'string');
  const start = valueIn(argument(call), call, 'number') ?? -1;
  const length = valueIn(argument(call, 1), call, 'number') ?? Number.POSITIVE_INFINITY;
  const isWithin = value !== undefined && start >= 0 && start < value.length;
  return isWithin ? give(value.slice(start, start + Math.max(0, length)), 'string') : [];
};

const join: Run = (focus, call) => {
  const texts = focus.flatMap((node) => valueIn([node], call, 'string') ?? []);
  return focus.length > 0 ? give(texts.join(valueIn(argument(call), call, 'string') ?? ''), 'string') : [];
};

/** A function of a number, with one more as argument. */
const ofNumber =
  (run: (value: number, more: number) => number, type?: string): Run =>
  (focus, call) => {
    const value = valueIn(focus, call, 'number');
    const more = call.args.length > 0 ? valueIn(argument(call), call, 'number') : 0;
    return value === undefined || more === undefined ? [] : give(run(value, more), type ?? focus[0]?.type);
  };

const [valueOf, extensionOf] = [member('value'), member('extension')];
const isScore = (value: unknown) =>
  isObject(value) && /(?:ordinalValue|itemWeight)$/.test(String(value['url']));

const score: Run = (focus, call) =>
  focus.flatMap((node) => {
    // An answer, or the Coding in it.
    const coding = valueOf(node)[0] ?? node;
    const given = [node, coding].flatMap(extensionOf).find(({ value }) => isScore(value));
    return given ? valueOf(given) : give(call.scope.environment.scoreOf?.(coding.value), 'decimal');
  });

const clock =
  (type: string, read: (now: string) => string): Run =>
  (_, { scope }) =>
    give(read(scope.environment.now), type);

/** Each `toX()` with its `convertsToX()`. */
const conversionFunctions = Object.entries(conversions).flatMap(([name, convert]): [string, Run][] => {
  const run: Run = (focus, call) => {
    const node = single(focus, call);
    const converted = node && convert(node);
    return converted ? [converted] : [];
  };
  return [
    [`to${name}`, run],
    [`convertsTo${name}`, (focus, call) => (focus.length > 0 ? give(run(focus, call).length > 0) : [])],
  ];
});

/** Functions of one text, number or Coding, conversions and the clock. */
export const valueFunctions: Functions = {
  '00': {
    length: ofText((value) => value.length),
    upper: ofText((value) => value.toUpperCase()),
    lower: ofText((value) => value.toLowerCase()),
    trim: ofText((value) => value.trim()),
    toChars: ofText((value) => value.split('')),
    ceiling: ofNumber(Math.ceil, 'integer'),
    floor: ofNumber(Math.floor, 'integer'),
    truncate: ofNumber(Math.trunc, 'integer'),
    sqrt: ofNumber(Math.sqrt, 'decimal'),
    exp: ofNumber(Math.exp, 'decimal'),
    ln: ofNumber(Math.log, 'decimal'),
    weight: score,
    ordinal: score,
    now: clock('dateTime', (now) => now),
    today: clock('date', (now) => now.slice(0, 10)),
    timeOfDay: clock('time', (now) => now.slice(11).replace(/[Z+-].*/, '')),
    ...Object.fromEntries(conversionFunctions),
  },
  '01': { join, round: ofNumber(round, 'decimal') },
  '11': {
    indexOf: ofText((value, part) => value.indexOf(part)),
    startsWith: ofText((value, part) => value.startsWith(part)),
    endsWith: ofText((value, part) => value.endsWith(part)),
    contains: ofText((value, part) => value.includes(part)),
    matches: ofText((value, source) => pattern(source).test(value)),
    split: ofText((value, separator) => value.split(separator)),
    log: ofNumber((value, base) => divide(Math.log(value), Math.log(base)), 'decimal'),
    power: ofNumber((value, exponent) => divide(value ** exponent, 1)),
  },
  '12': { substring },
  '22': {
    replace: ofText((value, part, by) => value.replaceAll(part, () => by)),
    replaceMatches: ofText((value, source, by) => value.replace(pattern(source), by)),
  },
};
