import type { Locale } from '../contracts/locale.ts';
import type { Messages } from '../locales/messages.ts';
import { importVerified, laterChunks } from './chunk-integrity.ts';
import type { LaterMessages } from './later-chunks.ts';
import type { Page } from './page.ts';

const catalogues: Record<Locale, () => Promise<Messages>> = {
  fr: async () => (await import('../locales/fr.ts')).fr,
  en: async () => (await import('../locales/en.ts')).en,
  es: async () => (await import('../locales/es.ts')).es,
  de: async () => (await import('../locales/de.ts')).de,
  pt: async () => (await import('../locales/pt.ts')).pt,
  ar: async () => (await import('../locales/ar.ts')).ar,
};

/** Loads the texts of one language, and of no other. */
export function loadMessages(page: Page, locale: Locale): Promise<Messages> {
  return importVerified(page, `locale-${locale}`, catalogues[locale]);
}

/** Loads the texts of a lazy part; how to is itself with the lazy parts. */
export async function loadLaterMessages<Part extends keyof LaterMessages>(
  page: Page,
  part: Part,
  language: string,
): Promise<LaterMessages[Part]> {
  const { laterMessages } = await laterChunks(page);
  return importVerified(page, `locale-${language}-${part}`, laterMessages[part][language as Locale]);
}
