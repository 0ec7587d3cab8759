import { ar as pack } from '../../domain/faq/packs/ar.ts';
import { arRedFlags as flags } from '../../domain/faq/red-flags/packs/ar.ts';
import { arFaq as texts } from '../../locales/ar-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language, in one file. */
export const faq: FaqLanguage = {
  texts,
  pack,
  flags,
};
