import type { Locale } from '../contracts/locale.ts';
import type { DetailsMessages, MoreMessages } from '../locales/messages.ts';
import type { ChunkFiles } from './chunk-integrity.ts';

/** Parts that no first view needs; written by the build. */
declare const __PARCOURS_LATER__: ChunkFiles;

export const later = __PARCOURS_LATER__;

/** The texts of the lazy parts. */
export interface LaterMessages {
  details: DetailsMessages;
  more: MoreMessages;
}

type Catalogues<Texts> = Record<Locale, () => Promise<Texts>>;

const details: Catalogues<DetailsMessages> = {
  fr: async () => (await import('../locales/fr-details.ts')).frDetails,
  en: async () => (await import('../locales/en-details.ts')).enDetails,
  es: async () => (await import('../locales/es-details.ts')).esDetails,
  de: async () => (await import('../locales/de-details.ts')).deDetails,
  pt: async () => (await import('../locales/pt-details.ts')).ptDetails,
  ar: async () => (await import('../locales/ar-details.ts')).arDetails,
};

const more: Catalogues<MoreMessages> = {
  fr: async () => (await import('../locales/fr-more.ts')).frMore,
  en: async () => (await import('../locales/en-more.ts')).enMore,
  es: async () => (await import('../locales/es-more.ts')).esMore,
  de: async () => (await import('../locales/de-more.ts')).deMore,
  pt: async () => (await import('../locales/pt-more.ts')).ptMore,
  ar: async () => (await import('../locales/ar-more.ts')).arMore,
};

/** How each is brought, in one language and no other. */
export const laterMessages: { [Part in keyof LaterMessages]: Catalogues<LaterMessages[Part]> } = {
  details,
  more,
};
