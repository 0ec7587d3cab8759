import type { Page } from './page.ts';

/** The files behind each lazy part with their hashes; written by the build, empty when another bundler builds. */
declare const __PARCOURS_CHUNKS__: Readonly<
  Record<string, readonly (readonly [file: string, integrity: string])[]>
>;

export const chunks = __PARCOURS_CHUNKS__;

/**
 * Imports a lazy part of the SDK once all its files are known to be the ones that were built.
 *
 * A clinic that pins the hash of the script tag has thereby pinned everything that will ever run: the loader
 * carries the hashes of the runtime, and the runtime those of the rest.
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
  await Promise.all(filesOf(name).map(({ url, integrity }) => page.preload(url, integrity)));
  return importer();
}

/** The files of a lazy part, its entry first. */
export function filesOf(name: string): { url: string; integrity: string }[] {
  const files = chunks[name] ?? [];
  const found: ReturnType<typeof filesOf> = [];
  // Counted, because it also runs where the page has broken its lists.
  for (let index = 0; index < files.length; index += 1) {
    const file = files[index] as (typeof files)[number];
    found[index] = { url: new URL(file[0], import.meta.url).href, integrity: file[1] };
  }
  return found;
}
