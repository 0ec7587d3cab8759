import type { Page } from './page.ts';

/** The files behind each lazy part, its entry first, with their hashes. */
export type ChunkFiles = Readonly<
  Record<string, readonly (readonly [file: string, integrity: string])[] | undefined>
>;

/** Parts of which the first view of a widget is made; written by the build, empty when another bundler builds. */
declare const __PARCOURS_CHUNKS__: ChunkFiles;

export const first = __PARCOURS_CHUNKS__;

/** A file by its address, with its hash. */
export interface CheckedFile {
  url: string;
  integrity: string;
}

/**
 * Imports a lazy part of the SDK once all its files are known to be the ones that were built.
 *
 * A clinic that pins the hash of the script tag has thereby pinned everything that will ever run: the loader
 * carries the hashes of the runtime, the runtime those of what a first view needs and of `later.js`, and that
 * those of the rest. Hashes do not compress, and most of the rest is never asked for.
 *
 * @param page - Brings the files in.
 * @param name - Name of the chunk, such as `booking`.
 * @param importer - The `import()` of the chunk; called only when all is well.
 */
export async function importVerified<Module>(
  page: Page,
  name: string,
  importer: () => Promise<Module>,
): Promise<Module> {
  return importChecked(page, filesOf(name, first[name] ? first : await laterChunks(page)), importer);
}

/** The parts that no first view needs. */
export const laterChunks = (page: Page): Promise<ChunkFiles> =>
  importChecked(page, filesOf('later'), async () => (await import('./later-chunks.ts')).later);

/** Addresses of files that are known to be as they were built. */
const known: Record<string, unknown> = {};

/**
 * Imports a part once each of its files is known to be the one that was built. Chromium never asks again for a module
 * that did not come, as long as the page lasts: so none is asked for while the device knows itself offline.
 */
export async function importChecked<Module>(
  page: Page,
  files: readonly CheckedFile[],
  importer: () => Promise<Module>,
): Promise<Module> {
  await Promise.all(
    files.map(async ({ url, integrity }) => {
      if (!known[url] && navigator.onLine === false) throw new Error('offline');
      known[url] ??= (await page.preload(url, integrity)) ?? true;
    }),
  );
  return importer();
}

/** A file of the build; where another bundler has built, it has no hash and is not looked at. */
export const fileAt = (file: string, integrity = ''): CheckedFile => ({
  url: new URL(file, import.meta.url).href,
  integrity,
});

/** The files of a lazy part, its entry first. */
export function filesOf(name: string, chunks: ChunkFiles = first): CheckedFile[] {
  const files = chunks[name] ?? [];
  const found: CheckedFile[] = [];
  // Counted, because it also runs where the page has broken its lists.
  for (let index = 0; index < files.length; index += 1) {
    const file = files[index] as (typeof files)[number];
    found[index] = fileAt(file[0], file[1]);
  }
  return found;
}
