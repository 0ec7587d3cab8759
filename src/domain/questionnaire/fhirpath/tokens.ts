import { FhirPathError } from './fhirpath-error.ts';

export interface Token {
  readonly kind: 'temporal' | 'number' | 'text' | 'name' | 'symbol' | 'end';
  /** As written; a text and a name between backticks without their quotes, escapes read. */
  readonly text: string;
  readonly at: number;
  /** Whether a name stood between backticks, and so is no keyword. */
  readonly isQuoted: boolean;
}

const grammar =
  /\s+|\/\/[^\n]*|\/\*[^]*?\*\/|@(?:T[\d:.]+|\d{4}(?:-\d\d){0,2}(?:T[\d:.]*(?:Z|[+-]\d\d:\d\d)?)?)|\d+(?:\.\d+)?|(['`])(?:\\[^]|(?!\1)[^\\])*\1|[a-z_]\w*|[!<>]=|!~|\$(?:this|index|total)\b|[-+*/|&=~<>()[\]{}.,%]/iy;
const kinds: readonly (readonly [Token['kind'] | 'blank', RegExp])[] = [
  ['blank', /^(?:\s|\/[*/])/],
  ['temporal', /^@/],
  ['number', /^\d/],
  ['text', /^'/],
  ['name', /^[a-z_`]/i],
  ['symbol', /^/],
];
const escapes: Readonly<Record<string, string>> = { f: '\f', n: '\n', r: '\r', t: '\t' };

/** An escape that FHIRPath does not have keeps its backslash: authors write `\d` for the pattern it is. */
const unescaped = (quoted: string) =>
  quoted
    .slice(1, -1)
    .replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (whole: string, code?: string, one = '') =>
      code
        ? String.fromCharCode(Number.parseInt(code, 16))
        : (escapes[one] ?? (/\w/.test(one) ? whole : one)),
    );

/** Cuts an expression into words, without blanks and comments. @throws FhirPathError at what is none. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    grammar.lastIndex = at;
    const [written, quote] = grammar.exec(source) ?? [];
    if (!written) throw new FhirPathError('Unexpected character', at);
    const [kind = 'end'] = kinds.find(([, start]) => start.test(written)) ?? [];
    const isQuoted = Boolean(quote);
    if (kind !== 'blank')
      tokens.push({
        kind: kind as Token['kind'],
        text: isQuoted ? unescaped(written) : written,
        at,
        isQuoted,
      });
    at += written.length;
  }
  tokens.push({ kind: 'end', text: '', at, isQuoted: false });
  return tokens;
}
