import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { en } from 'zod/locales';
import type { ZodMiniType } from 'zod/mini';

/** Something wrong in a file, at a place in it. */
export interface FileFault {
  at: (string | number)[];
  message: string;
}

export interface FileKind<Content> {
  /** As it is called in an error, such as `clinic file`. */
  what: string;
  schema: ZodMiniType<Content>;
  /** What each line alone cannot show. */
  faultsOf: (content: Content) => FileFault[];
}

/**
 * Reads a YAML file (JSON is YAML) and checks it whole, so that a mistake is found at the start and not by a patient.
 *
 * @throws Error that lists every fault with file, line, path and what would be accepted.
 */
export async function readYamlFile<Content>(
  path: string,
  { what, schema, faultsOf }: FileKind<Content>,
): Promise<Content> {
  const lines = new LineCounter();
  const refuse = (faults: readonly string[]): never => {
    throw new Error(`The ${what} ${path} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  };
  const text = await readFile(path, 'utf8').catch(({ code }: NodeJS.ErrnoException) =>
    refuse([unreadable[code ?? ''] ?? `it cannot be read (${code})`]),
  );
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineText = (at: readonly PropertyKey[], message: string) =>
    `line ${lineOf(document, at, lines)}: ${pathText(at)}: ${message}`;
  if (document.errors.length > 0)
    return refuse(
      document.errors.map(({ code, message }) => syntaxFaults[code] ?? message.split('\n')[0] ?? code),
    );
  if (document.contents === null) return refuse(['it is empty']);
  const read = schema.safeParse(contentOf(document, refuse), { error: en().localeError });
  if (!read.success) {
    const faults = read.error.issues.flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
      return keys.map((key) =>
        key === undefined
          ? lineText(issue.path, issue.message.replace(absent, 'is missing; write $1'))
          : lineText([...issue.path, key], 'there is no such setting'),
      );
    });
    return refuse(faults);
  }
  const faults = faultsOf(read.data);
  if (faults.length > 0) return refuse(faults.map(({ at, message }) => lineText(at, message)));
  return read.data;
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name a file',
  EACCES: 'this user may not read it',
};
/** What the reader of YAML says to programmers. */
const syntaxFaults: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'it holds several documents (---); put each in a file of its own',
};
const absent = /^Invalid input: expected (.+), received undefined$/;

/** A few lines that refer to each other can stand for more than a computer holds. */
function contentOf(document: Document, refuse: (faults: readonly string[]) => never): unknown {
  try {
    return document.toJS();
  } catch {
    return refuse(['its aliases (*name) repeat too much; write the values out']);
  }
}

/** The line of the value itself, or of the nearest value around it that is there. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function pathText(path: readonly PropertyKey[]): string {
  return (
    path
      .map((part, index) =>
        typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`,
      )
      .join('') || 'file'
  );
}
