import type * as LaterModule from './later-chunks.ts';
import type { Page } from './page.ts';

/** The files behind each lazy part, its entry first, with their hashes. */
export type ChunkFiles = Readonly<
  Record<string, readonly (readonly [file: string, integrity: string])[] | undefined>
>;

/** Parts of which the first view of a widget is made; written by the build, empty when another bundler builds. */
declare const __PARCOURS_CHUNKS__: ChunkFiles;

const first = __PARCOURS_CHUNKS__;

type LaterChunks = typeof LaterModule;

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
  const files = first[name] ? filesOf(name) : filesOf(name, (await laterChunks(page)).later);
  await Promise.all(files.map(({ url, integrity }) => page.preload(url, integrity)));
  return importer();
}

/** Every part there is. */
export async function allChunks(page: Page): Promise<ChunkFiles> {
  return { ...first, ...(await laterChunks(page)).later };
}

/** What is known of the parts that no first view needs. */
export async function laterChunks(page: Page): Promise<LaterChunks> {
  const files = filesOf('later');
  await Promise.all(files.map(({ url, integrity }) => page.preload(url, integrity)));
  return import('./later-chunks.ts');
}

/** The files of a lazy part, its entry first. */
export function filesOf(name: string, chunks: ChunkFiles = first): { url: string; integrity: string }[] {
  const files = chunks[name] ?? [];
  const found: ReturnType<typeof filesOf> = [];
  // Counted, because it also runs where the page has broken its lists.
  for (let index = 0; index < files.length; index += 1) {
    const file = files[index] as (typeof files)[number];
    found[index] = { url: new URL(file[0], import.meta.url).href, integrity: file[1] };
  }
  return found;
}
