import type { Page, Runtime, RuntimeModule } from '../runtime/page.ts';

/** Files of the runtime with their hashes, the entry first; written by the build. */
declare const __PARCOURS_RUNTIME__: readonly (readonly [file: string, integrity: string])[];

/**
 * Imports the runtime that was built together with this loader, and starts it.
 *
 * @param base - Address of the loader; the chunks stand beside it.
 * @throws When a file cannot be had or is not the one that was built.
 */
export async function loadRuntime(base: string, page: Page): Promise<Runtime> {
  const files = __PARCOURS_RUNTIME__.map(
    ([file, integrity]) => [new URL(file, base).href, integrity] as const,
  );
  await Promise.all(files.map(([url, integrity]) => page.preload(url, integrity)));
  const module = (await import(files[0]?.[0] as string)) as RuntimeModule;
  return module.start(page);
}
