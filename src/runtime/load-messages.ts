import type { Locale } from '../contracts/locale.ts';
import type { DetailsMessages, Messages, MoreMessages } from '../locales/messages.ts';
import { importVerified } from './chunk-integrity.ts';
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

const detailsCatalogues: Record<Locale, () => Promise<DetailsMessages>> = {
  fr: async () => (await import('../locales/fr-details.ts')).frDetails,
  en: async () => (await import('../locales/en-details.ts')).enDetails,
  es: async () => (await import('../locales/es-details.ts')).esDetails,
  de: async () => (await import('../locales/de-details.ts')).deDetails,
  pt: async () => (await import('../locales/pt-details.ts')).ptDetails,
  ar: async () => (await import('../locales/ar-details.ts')).arDetails,
};

/** Loads the texts of the second half of the booking. */
export function loadDetailsMessages(page: Page, locale: Locale): Promise<DetailsMessages> {
  return importVerified(page, `locale-${locale}-details`, detailsCatalogues[locale]);
}

const moreCatalogues: Record<Locale, () => Promise<MoreMessages>> = {
  fr: async () => (await import('../locales/fr-more.ts')).frMore,
  en: async () => (await import('../locales/en-more.ts')).enMore,
  es: async () => (await import('../locales/es-more.ts')).esMore,
  de: async () => (await import('../locales/de-more.ts')).deMore,
  pt: async () => (await import('../locales/pt-more.ts')).ptMore,
  ar: async () => (await import('../locales/ar-more.ts')).arMore,
};

/** Loads the texts of what stands around the choice of a slot. */
export function loadMoreMessages(page: Page, locale: Locale): Promise<MoreMessages> {
  return importVerified(page, `locale-${locale}-more`, moreCatalogues[locale]);
}
