import { collectionFunctions, type Functions, ofType } from './collection-functions.ts';
import { FhirPathError } from './fhirpath-error.ts';
import { member, nodeOf } from './node.ts';
import { operators } from './operators.ts';
import { isCalendarUnit, quantityOf } from './quantity.ts';
import { type Call, type Evaluator, give, type Nodes, type Scope, valueIn } from './scope.ts';
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
  readonly literals: Set<string>;
  readonly variables: Set<string>;
}

/** How strongly `is` and `as` bind, and a sign before a term. */
const [typeBinding, signBinding] = [7, 10];

const fail = ({ name, at }: Token, why = 'Unexpected'): never => {
  throw new FhirPathError(`${why} ${name}`, at);
};
/** Written out, because it is made at every step and copying a token is slow. */
const callOf = ({ name, at }: Token, scope: Scope, args: readonly Evaluator[] = []): Call => ({
  name,
  at,
  scope,
  args,
});
const peek = ({ tokens, position }: Reader) => tokens[position] as Token;

/** Takes a word of one of some kinds. */
function next(reader: Reader, kinds = /name|quoted/): Token {
  const token = peek(reader);
  if (!kinds.test(token.kind)) fail(token);
  reader.position++;
  return token;
}

/** Takes a sign when it comes next. */
function accept(reader: Reader, sign: string): boolean {
  const { name, kind } = peek(reader);
  const is = kind === 'symbol' && name === sign;
  if (is) reader.position++;
  return is;
}
const expect = (reader: Reader, sign: string) => accept(reader, sign) || fail(peek(reader));

/** How strongly the operator binds that comes next; -1 when none does. */
const bindingOf = ({ name, kind }: Token) =>
  !/name|symbol/.test(kind)
    ? -1
    : /^[ai]s$/.test(name)
      ? typeBinding
      : operators.findIndex((signs) => Object.hasOwn(signs, name));

function expression(reader: Reader, least = 0): Evaluator {
  let left = prefixed(reader);
  for (let binding; (binding = bindingOf(peek(reader))) >= least;) left = infix(left, binding, reader);
  return left;
}

function infix(left: Evaluator, binding: number, reader: Reader): Evaluator {
  const token = next(reader, /name|symbol/);
  const run = operators[binding]?.[token.name];
  if (!run) return typed(left, token, typeName(reader));
  const right = expression(reader, binding + 1);
  return (focus, scope) => run(left(focus, scope), () => right(focus, scope), callOf(token, scope));
}

function prefixed(reader: Reader): Evaluator {
  const token = peek(reader);
  const sign = ['-', '+'].find((one) => accept(reader, one));
  if (!sign) return invocations(reader);
  const operand = expression(reader, signBinding);
  const factor = give(Number(`${sign}1`));
  const times = operators[9]?.['*'] as (typeof operators)[0][''];
  return (focus, scope) => times(operand(focus, scope), () => factor, callOf(token, scope));
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
        const place = valueIn(index(focus, scope), callOf(token, scope), 'number') ?? -1;
        return base(focus, scope).filter((_, at) => at === place);
      };
    } else return left;
  }
}

/** Words with a meaning of their own. */
const specials: Readonly<Record<string, (scope: Scope) => Nodes>> = {
  $this: ({ self }) => self,
  $index: ({ index }) => give(index),
  $total: ({ total = [] }) => total,
  true: () => give(true),
  false: () => give(false),
};

function term(reader: Reader): Evaluator {
  if (accept(reader, '(')) {
    const inner = expression(reader);
    expect(reader, ')');
    return inner;
  }
  if (accept(reader, '%')) return variable(reader);
  const { kind, name } = peek(reader);
  const special = kind === 'name' && Object.hasOwn(specials, name) && specials[name];
  if (/name|quoted/.test(kind) && !special) return root(reader);
  reader.position++;
  if (special) return (_, scope) => special(scope);
  const nodes = literal(reader);
  return () => nodes;
}

/** The literal that was just taken. */
function literal(reader: Reader): Nodes {
  const token = reader.tokens[reader.position - 1] as Token;
  const { kind, name } = token;
  if (kind === 'text') {
    reader.literals.add(name);
    return give(name, 'string');
  }
  if (kind === 'number') {
    const unit = peek(reader);
    if (unit.kind !== 'text' && !isCalendarUnit(unit.name))
      return give(Number(name), name.includes('.') ? 'decimal' : '');
    reader.position++;
    return [quantityOf(Number(name), unit.name)];
  }
  if (name === '{' && expect(reader, '}')) return [];
  const written = name.slice(1);
  const found = kind === 'temporal' && parseTemporal(written);
  return found ? give(written.replace(/^T|T$/, ''), found.kind) : fail(token);
}

/** A name first in a path may be the type of what the path starts at. */
function root(reader: Reader): Evaluator {
  const { name } = peek(reader);
  const step = invocation(reader);
  if (!/^[A-Z]/.test(name)) return step;
  return (focus, scope) => (focus.some(({ type }) => type === name) ? focus : step(focus, scope));
}

function invocation(reader: Reader): Evaluator {
  const token = next(reader);
  if (accept(reader, '(')) return functionCall(token, reader);
  if (token.name.startsWith('$')) fail(token);
  const read = member(token.name);
  return (focus) => focus.flatMap(read);
}

const functionTables = [collectionFunctions, valueFunctions].flatMap((table: Functions) =>
  Object.entries(table),
);

function functionCall(token: Token, reader: Reader): Evaluator {
  const { name } = token;
  if (/^(?:[ai]s|ofType)$/.test(name)) {
    const type = typeName(reader);
    expect(reader, ')');
    return typed((focus) => focus, token, type);
  }
  const args: Evaluator[] = [];
  const [arity, table] =
    functionTables.find(([, entries]) => Object.hasOwn(entries, name)) ?? fail(token, 'Unknown function');
  const run = table[name] as (typeof table)[''];
  if (!accept(reader, ')')) {
    do args.push(expression(reader));
    while (accept(reader, ','));
    expect(reader, ')');
  }
  const [least = 0, most = 0] = arity;
  if (args.length < Number(least) || args.length > Number(most)) fail(token, 'Wrong arguments of');
  return (focus, scope) => run(focus, callOf(token, scope, args));
}

/** `is`, `as` and `ofType`, as functions or operators. */
const typed =
  (left: Evaluator, token: Token, type: string): Evaluator =>
  (focus, scope) =>
    ofType(left(focus, scope), type, callOf(token, scope));

/** A type, without the model it says to be from. */
function typeName(reader: Reader): string {
  const { name } = next(reader);
  return accept(reader, '.') ? next(reader).name : name;
}

function variable(reader: Reader): Evaluator {
  const token = next(reader, /name|quoted|text/);
  const { name } = token;
  reader.variables.add(name);
  return (_, { environment: { variables } }) =>
    (Object.hasOwn(variables, name) ? (variables[name] ?? []) : fail(token, 'Unknown variable')).map(
      (value) => nodeOf(value),
    );
}

/** Compiles a source. @throws FhirPathError where it is no expression of this subset. */
export function parse(source: string): Parsed {
  const reader: Reader = { tokens: tokensOf(source), position: 0, literals: new Set(), variables: new Set() };
  const run = expression(reader);
  next(reader, /end/);
  return { ...reader, run };
}
