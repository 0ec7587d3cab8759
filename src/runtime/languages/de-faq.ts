import { de as pack } from '../../domain/faq/packs/de.ts';
import { deRedFlags as flags } from '../../domain/faq/red-flags/packs/de.ts';
import { deFaq as texts } from '../../locales/de-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language, in one file. */
export const faq: FaqLanguage = {
  texts,
  pack,
  flags,
};
