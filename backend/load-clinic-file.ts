import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { en } from 'zod/locales';
import { ClinicFile } from '../src/contracts/clinic-file.ts';
import { clinicFileFaults } from './journeys/clinic-file-faults.ts';

/**
 * Reads a clinic from its YAML file and checks it whole, so that a mistake is found at the start and not by a
 * patient.
 *
 * @throws Error that lists every fault with file, line, path and what would be accepted.
 */
export async function loadClinicFile(path: string): Promise<ClinicFile> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw faultsIn(
      path,
      document.errors.map(({ message }) => message.split('\n')[0] ?? message),
    );
  }
  const read = ClinicFile.safeParse(document.toJS(), { error: en().localeError });
  if (!read.success) {
    const faults = read.error.issues.flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
      return keys.map((key) => {
        const at = key === undefined ? issue.path : [...issue.path, key];
        const message = key === undefined ? issue.message : 'there is no such setting';
        return `line ${lineOf(document, at, lines)}: ${pathText(at)}: ${message}`;
      });
    });
    throw faultsIn(path, faults);
  }
  const faults = clinicFileFaults(read.data);
  if (faults.length > 0) {
    throw faultsIn(
      path,
      faults.map(({ at, message }) => `line ${lineOf(document, at, lines)}: ${pathText(at)}: ${message}`),
    );
  }
  return read.data;
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

function faultsIn(path: string, faults: readonly string[]): Error {
  return new Error(
    `The clinic file ${path} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  );
}
