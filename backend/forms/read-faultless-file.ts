import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';

export interface FaultlessFile<Content> {
  /** As it is called in an error, such as `form`. */
  what: string;
  read: (source: unknown) => { content: Content } | { faults: readonly string[] };
}

/**
 * Reads a JSON or YAML file that is used whole or not at all.
 *
 * @throws Error that lists every fault. It never quotes the file: it may hold a key that should not be there.
 */
export async function readFaultlessFile<Content>(
  path: string,
  { what, read }: FaultlessFile<Content>,
): Promise<Content> {
  const refuse = (faults: readonly string[]): never => {
    throw new Error(`The ${what} ${path} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  };
  const text = await readFile(path, 'utf8').catch((): never => refuse(['there is no such file']));
  const document = parseDocument(text, { uniqueKeys: true });
  const [error] = document.errors;
  if (error) return refuse([`line ${error.linePos?.[0].line ?? 1}: it is neither JSON nor YAML`]);
  const found = read(document.toJS());
  return 'content' in found ? found.content : refuse(found.faults);
}
