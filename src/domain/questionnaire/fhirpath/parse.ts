import { collectionFunctions, type Entry, ofType } from './collection-functions.ts';
import { FhirPathError } from './fhirpath-error.ts';
import { member, type Node, nodeOf } from './node.ts';
import { operators, yes } from './operators.ts';
import { isCalendarUnit, quantityOf } from './quantity.ts';
import { type Call, type Evaluator, type Nodes, numberIn, type Scope, single } from './scope.ts';
import { parseTemporal } from './temporal.ts';
import { type Token, tokensOf } from './tokens.ts';
import { valueFunctions } from './value-functions.ts';

/** What was found in a source beside its meaning. */
export interface Parsed {
  readonly run: Evaluator;
  readonly literals: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
}

/** A reader of one source: where it stands and what it has seen. */
interface Reader {
  readonly tokens: readonly Token[];
  position: number;
  depth: number;
  readonly literals: Set<string>;
  readonly variables: Set<string>;
}

/** Deeper than any author nests, shallower than any stack. */
const deepest = 200;
const [typeTest, unionBinding, polarity] = [8, 7, 11];
/** What other engines offer under these names needs a server. */
const serverVariables = /^(?:terminologies|server|factory)$/;

const peek = ({ tokens, position }: Reader) => tokens[position] as Token;
const fail = (message: string, { at }: Token): never => {
  throw new FhirPathError(message, at);
};

function next(reader: Reader): Token {
  const token = peek(reader);
  if (token.kind !== 'end') reader.position++;
  return token;
}

/** Takes a sign when it comes next. */
function accept(reader: Reader, sign: string): boolean {
  const token = peek(reader);
  const is = token.text === sign && token.kind === 'symbol';
  if (is) reader.position++;
  return is;
}

function expect(reader: Reader, sign: string): void {
  if (!accept(reader, sign)) fail(`Expected ${sign}`, peek(reader));
}

const callOf = (token: Token, scope: Scope, args: readonly Evaluator[] = []): Call => ({
  name: token.text,
  at: token.at,
  scope,
  args,
});

/** An operator that binds at least as strongly as is asked. */
function operatorAt(reader: Reader): readonly [binding: number, token: Token] | undefined {
  const token = peek(reader);
  if (token.isQuoted || (token.kind !== 'symbol' && token.kind !== 'name')) return undefined;
  if (token.text === 'is' || token.text === 'as') return [typeTest, token];
  if (token.text === '|') return [unionBinding, token];
  const entry = Object.hasOwn(operators, token.text) ? operators[token.text] : undefined;
  return entry && [entry[0], token];
}

function expression(reader: Reader, least = 0): Evaluator {
  if (++reader.depth > deepest) fail('Nested too deeply', peek(reader));
  let left = prefixed(reader);
  for (let found = operatorAt(reader); found && found[0] >= least; found = operatorAt(reader)) {
    reader.position++;
    left = infix(left, found, reader);
  }
  reader.depth--;
  return left;
}

function infix(left: Evaluator, [binding, token]: readonly [number, Token], reader: Reader): Evaluator {
  if (binding === typeTest) return typed(left, token, typeName(reader));
  const right = expression(reader, binding + 1);
  const run = operators[token.text]?.[1];
  if (run) return (focus, scope) => run(left(focus, scope), () => right(focus, scope), callOf(token, scope));
  const union = collectionFunctions['union']?.[2] as Entry[2];
  return (focus, scope) => union(left(focus, scope), callOf(token, { ...scope, self: focus }, [right]));
}

function prefixed(reader: Reader): Evaluator {
  const token = peek(reader);
  if (!accept(reader, '-') && !accept(reader, '+')) return invocations(reader);
  const operand = expression(reader, polarity);
  const minus = operators['*']?.[1];
  const factor = [nodeOf(token.text === '-' ? -1 : 1)];
  return (focus, scope) => minus?.(operand(focus, scope), () => factor, callOf(token, scope)) ?? [];
}

/** A term with all that hangs on it: `.name`, `.call()`, `[index]`. */
function invocations(reader: Reader): Evaluator {
  let left = term(reader);
  for (;;) {
    const token = peek(reader);
    const base = left;
    if (accept(reader, '.')) {
      const step = invocation(reader);
      left = (focus, scope) => step(base(focus, scope), scope);
    } else if (accept(reader, '[')) {
      const index = expression(reader);
      expect(reader, ']');
      left = (focus, scope) => {
        const place = numberIn(index(focus, scope), callOf(token, scope)) ?? -1;
        return place < 0 ? [] : base(focus, scope).slice(place, place + 1);
      };
    } else return left;
  }
}

const constant = (node: Node): Evaluator => {
  const nodes = [node];
  return () => nodes;
};

function term(reader: Reader): Evaluator {
  const token = peek(reader);
  if (token.kind === 'name' || (token.kind === 'symbol' && token.text.startsWith('$'))) {
    if (/^(?:true|false)$/.test(token.text) && !token.isQuoted)
      return constant(nodeOf(next(reader).text === 'true'));
    return root(reader);
  }
  if (accept(reader, '(')) {
    const inner = expression(reader);
    expect(reader, ')');
    return inner;
  }
  if (accept(reader, '{')) {
    expect(reader, '}');
    return () => [];
  }
  if (accept(reader, '%')) return variable(reader);
  next(reader);
  if (token.kind === 'text') {
    reader.literals.add(token.text);
    return constant(nodeOf(token.text, 'string'));
  }
  if (token.kind === 'number') return constant(numberOrQuantity(token, reader));
  return token.kind === 'temporal' ? constant(temporal(token)) : fail('Expected a value', token);
}

function numberOrQuantity(token: Token, reader: Reader): Node {
  const value = Number(token.text);
  const unit = peek(reader);
  const isUnit = unit.kind === 'text' || (unit.kind === 'name' && isCalendarUnit(unit.text));
  if (!isUnit) return nodeOf(value, token.text.includes('.') ? 'decimal' : 'integer');
  reader.position++;
  return quantityOf(value, unit.text);
}

function temporal(token: Token): Node {
  const written = token.text.slice(token.text.startsWith('@T') ? 2 : 1);
  const found = parseTemporal(written) ?? fail('No such date or time', token);
  return nodeOf(written.replace(/T$/, ''), found.kind);
}

/** A name first in a path may be the type of what the path starts at. */
function root(reader: Reader): Evaluator {
  const { text } = peek(reader);
  const step = invocation(reader);
  if (!/^[A-Z]/.test(text)) return step;
  return (focus, scope) => {
    const roots = focus.filter(({ type }) => type === text);
    return roots.length > 0 ? roots : step(focus, scope);
  };
}

const specials: Readonly<Record<string, (scope: Scope) => Nodes>> = {
  $this: ({ self }) => self,
  $index: ({ index }) => (index === undefined ? [] : [nodeOf(index)]),
  $total: ({ total = [] }) => total,
};

function invocation(reader: Reader): Evaluator {
  const token = next(reader);
  const special = token.kind === 'symbol' && specials[token.text];
  if (special) return (_, scope) => special(scope);
  if (token.kind !== 'name') return fail('Expected a name', token);
  if (accept(reader, '(')) return functionCall(token, reader);
  const read = member(token.text);
  return (focus) => (focus.length === 1 ? read(focus[0] as Node) : focus.flatMap(read));
}

function functionCall(token: Token, reader: Reader): Evaluator {
  const { text } = token;
  if (/^(?:is|as|ofType)$/.test(text)) {
    const type = typeName(reader);
    expect(reader, ')');
    return typed((focus) => focus, token, type);
  }
  const table = Object.hasOwn(collectionFunctions, text) ? collectionFunctions : valueFunctions;
  const [least, most, run] =
    (Object.hasOwn(table, text) && table[text]) || fail(`Unknown function ${text}()`, token);
  const args: Evaluator[] = [];
  if (!accept(reader, ')')) {
    do args.push(expression(reader));
    while (accept(reader, ','));
    expect(reader, ')');
  }
  if (args.length < least || args.length > most) fail(`${text}() takes another number of arguments`, token);
  return (focus, scope) => run(focus, callOf(token, scope, args));
}

/** `is`, `as` and `ofType`, as functions or operators. */
function typed(left: Evaluator, token: Token, type: string): Evaluator {
  return (focus, scope) => {
    const call = callOf(token, scope);
    const nodes = left(focus, scope);
    if (token.text === 'ofType') return ofType(nodes, type, call);
    single(nodes, call);
    const found = ofType(nodes, type, call);
    return token.text === 'is' && nodes.length > 0 ? yes(found.length > 0) : found;
  };
}

/** A type, without the model it says to be from. */
function typeName(reader: Reader): string {
  const first = next(reader);
  if (first.kind !== 'name') return fail('Expected a type', first);
  if (!accept(reader, '.')) return first.text;
  return /^(?:FHIR|System)$/.test(first.text) ? next(reader).text : fail('Unknown model of types', first);
}

const wellKnown: Readonly<Record<string, string>> = {
  ucum: 'http://unitsofmeasure.org',
  sct: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
};

function variable(reader: Reader): Evaluator {
  const token = next(reader);
  const { text } = token;
  if (token.kind !== 'name' && token.kind !== 'text') fail('Expected the name of a variable', token);
  if (serverVariables.test(text)) fail(`%${text} needs a server`, token);
  if (Object.hasOwn(wellKnown, text)) return constant(nodeOf(wellKnown[text], 'string'));
  reader.variables.add(text);
  return (_, { environment: { variables } }) =>
    Object.hasOwn(variables, text)
      ? (variables[text] ?? []).map((value) => nodeOf(value))
      : fail(`Unknown variable %${text}`, token);
}

/** Compiles a source. @throws FhirPathError where it is no expression of this subset. */
export function parse(source: string): Parsed {
  const reader: Reader = {
    tokens: tokensOf(source),
    position: 0,
    depth: 0,
    literals: new Set(),
    variables: new Set(),
  };
  const run = expression(reader);
  if (peek(reader).kind !== 'end') fail('Unexpected word', peek(reader));
  return { run, literals: reader.literals, variables: reader.variables };
}
