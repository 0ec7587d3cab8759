import { parseTemporal } from './temporal.ts';

/** One value of a collection, with what JSON does not say of it. */
export interface Node {
  /** FHIR JSON as it is; null where a primitive has only extensions. */
  readonly value: unknown;
  /** Name of the FHIR type, the System types under their FHIR names; '' for a text or an object of unknown type. */
  readonly type: string;
  /** What JSON keeps of a primitive under `_name`: its id and its extensions. */
  readonly extra?: object | undefined;
}

export type JsonObject = Readonly<Record<string, unknown>>;

const [primitive, complex] = [
  'Boolean|Integer|Decimal|String|Date|DateTime|Time|Instant|Uri|Url|Canonical|Code|Id|Markdown|PositiveInt',
  'Coding|CodeableConcept|Quantity|Age|Reference|Attachment|Identifier|Period|Range|Ratio|HumanName|Address',
];
const typeAtEnd = new RegExp(`(?:(${primitive})|${complex})$`);
const primitiveName = new RegExp(`^(?:${primitive})$`, 'i');
/** A type and one that it is made from. */
const madeFrom = /^(?:(?:code|id|markdown)<string|(?:url|canonical)<uri|positiveint<integer|age<quantity)$/;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/** Type as far as the shape of a value tells. */
function typeInShape(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal';
  if (!isObject(value)) return typeof value === 'boolean' ? 'boolean' : '';
  const { resourceType, value: amount, code, coding, reference } = value;
  if (typeof resourceType === 'string') return resourceType;
  if (typeof amount === 'number') return 'Quantity';
  if (typeof code === 'string') return 'Coding';
  return coding ? 'CodeableConcept' : reference ? 'Reference' : '';
}

/**
 * @param type - What the place of the value says of its type; an object is not believed to be a primitive.
 * @param extra - The value's `_` sibling.
 */
export function nodeOf(value: unknown, type = '', extra?: unknown): Node {
  const fits = type && /^[A-Z]/.test(type) === isObject(value);
  return { value, type: fits ? type : typeInShape(value), extra: isObject(extra) ? extra : undefined };
}

/** Type that a property's name ends with, as in `valueDate`. */
function typeInName(name: string): string {
  const [type = '', simple] = typeAtEnd.exec(name) ?? [];
  return simple ? simple.charAt(0).toLowerCase() + simple.slice(1) : type;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** What stands under a property, extensions of primitives included. */
function property(holder: JsonObject, key: string, type: string): readonly Node[] {
  const extraKey = `_${key}`;
  const values = Object.hasOwn(holder, key) ? listOf(holder[key]) : [];
  if (!Object.hasOwn(holder, extraKey)) return values.map((value) => nodeOf(value, type));
  const extras = listOf(holder[extraKey]);
  return Array.from({ length: Math.max(values.length, extras.length) }, (_, index) =>
    nodeOf(values[index] ?? null, type, extras[index]),
  );
}

const holderOf = ({ value, extra }: Node) => (isObject(value) ? value : (extra ?? {})) as JsonObject;
const keysOf = (holder: JsonObject) => Object.keys(holder).map((key) => key.replace(/^_/, ''));

/** Reads a property by its name, or the one of a choice: `value` finds `valueDate`. Made once per expression. */
export function member(name: string): (node: Node) => readonly Node[] {
  const type = typeInName(name);
  return (node) => {
    const holder = holderOf(node);
    if (Object.hasOwn(holder, name)) return property(holder, name, type);
    const key = keysOf(holder).find(
      (one) => one === name || (one.startsWith(name) && typeAtEnd.exec(one)?.index === name.length),
    );
    return key ? property(holder, key, typeInName(key)) : [];
  };
}

/** Every child, in the order of the JSON. */
export function children(node: Node): Node[] {
  const holder = holderOf(node);
  const keys = new Set(keysOf(holder));
  keys.delete('resourceType');
  return [...keys].flatMap((key) => property(holder, key, typeInName(key)));
}

/**
 * Tells whether a node is of a type; System types and FHIR types of one name are one.
 *
 * @returns `undefined` when nothing in the JSON tells.
 */
export function isOfType({ value, type }: Node, name: string): boolean | undefined {
  const [wanted, known] = [name.toLowerCase(), type.toLowerCase()];
  if (known) return known === wanted || madeFrom.test(`${known}<${wanted}`);
  if (typeof value !== 'string')
    return primitiveName.test(name) || complex?.startsWith(name) ? false : undefined;
  // A text that JSON says no more of is any kind of text, and a date when it reads as one.
  const kind = parseTemporal(value)?.kind;
  if (/^(?:date|time|instant)/.test(wanted))
    return kind === name || (kind === 'date' && wanted === 'datetime');
  return primitiveName.test(name) && !/^(?:boolean|decimal|integer|.*int$)/.test(wanted);
}
