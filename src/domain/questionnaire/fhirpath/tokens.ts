import { FhirPathError } from './fhirpath-error.ts';

export interface Token {
  /** `quoted` is a name between backticks, which is no keyword. */
  readonly kind: 'temporal' | 'number' | 'text' | 'name' | 'quoted' | 'symbol' | 'end';
  /** As written; a text and a quoted name without their quotes, escapes read. */
  readonly name: string;
  readonly at: number;
}

const grammar =
  /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)+|@(?:\d{4}(?:-\d\d){0,2})?(?:T(?:\d\d(?::\d\d){0,2}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?)?|\d+(?:\.\d+)?|(['`])(?:\\[^]|(?!\1)[^\\])*\1|\$?[a-z_]\w*|[!<>]=|!~|[-+*/|&=~<>()[\]{}.,%]/iy;
const kinds: Readonly<Record<string, Token['kind']>> = { '@': 'temporal', "'": 'text', '`': 'quoted' };
const escapes: Readonly<Record<string, string>> = { f: '\f', n: '\n', r: '\r', t: '\t' };

/** An escape that FHIRPath does not have keeps its backslash: authors write `\d` for the pattern it is. */
const unescaped = (quoted: string) =>
  quoted.slice(1, -1).replace(/\\(u[\da-f]{4}|[^])/gi, (whole, code: string) => {
    if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return escapes[code] ?? (/\w/.test(code) ? whole : code);
  });

/** Cuts an expression into words, without blanks and comments. @throws FhirPathError at what is none. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; at = grammar.lastIndex) {
    grammar.lastIndex = at;
    const [written = '', quote] = grammar.exec(source) ?? [];
    const [start = ''] = written;
    const kind = kinds[start] ?? (/\d/.test(start) ? 'number' : /[a-z_$]/i.test(start) ? 'name' : 'symbol');
    if (!written) throw new FhirPathError('Unexpected character', at);
    if (!/^(?:\s|\/[/*])/.test(written))
      tokens.push({ kind, name: quote ? unescaped(written) : written, at });
  }
  tokens.push({ kind: 'end', name: 'end', at: source.length });
  return tokens;
}
