import type { FileFacts } from '../../domain/doctor/page-facts.ts';
import { chunks } from '../chunk-integrity.ts';
import type { Page } from '../page.ts';
import { bareAddress } from '../../domain/doctor/bare-address.ts';

/** Fetches every file that may ever run and compares it with its hash, without running any. */
export async function probeFiles({ preload, observed }: Page): Promise<FileFacts> {
  if (observed) return { checked: 0, refused: observed.refusedFiles };
  // This part of the build stands beside all others.
  const files = Object.values(chunks)
    .flat()
    .map(([file, integrity]) => [new URL(file, import.meta.url).href, integrity] as const);
  const tried = await Promise.all(
    files.map(([url, integrity]) =>
      preload(url, integrity).then(
        () => [],
        () => [bareAddress(url)],
      ),
    ),
  );
  return { checked: files.length, refused: tried.flat() };
}
