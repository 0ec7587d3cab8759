import type { FileFacts } from '../../domain/doctor/page-facts.ts';
import { locales } from '../../contracts/locale.ts';
import type { Locale } from '../../contracts/locale.ts';
import { fileAt, filesOf, first, laterChunks } from '../chunk-integrity.ts';
import { loadLanguage } from '../load-messages.ts';
import type { Page } from '../page.ts';
import { bareAddress } from '../../domain/doctor/bare-address.ts';

/** Fetches every file that may ever run and compares it with its hash, without running any. */
export async function probeFiles(page: Page): Promise<FileFacts> {
  if (page.observed) return { checked: 0, refused: page.observed.refusedFiles };
  // Every part there is, but for the texts that a language keeps.
  const chunks = { ...first, ...(await laterChunks(page)) };
  const texts = await Promise.all(locales.map((locale) => filesOfLanguage(page, locale)));
  const files = [...Object.keys(chunks).flatMap((name) => filesOf(name, chunks)), ...texts.flat()];
  const tried = await Promise.all(
    files.map(({ url, integrity }) =>
      page.preload(url, integrity).then(
        () => [],
        () => [bareAddress(url)],
      ),
    ),
  );
  return { checked: files.length, refused: tried.flat() };
}

/** The files of one language beside its first. */
async function filesOfLanguage(page: Page, locale: Locale) {
  const { hashes } = await loadLanguage(page, locale);
  return Object.entries(hashes).map(([part, hash]) => fileAt(`locale-${locale}-${part}.js`, hash));
}
