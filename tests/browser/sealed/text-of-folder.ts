import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every byte of every file in a folder, each as one letter: whatever stands in one of them in clear is found in it.
 *
 * @param without - Folders directly in it that are passed over.
 */
export async function textOfFolder(folder: string, without: readonly string[] = []): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !without.some((name) => path.startsWith(join(folder, name))));
  const texts = await Promise.all(files.map((path) => readFile(path, 'latin1')));
  return [...files, ...texts].join('\n');
}
