import { pt as pack } from '../../domain/faq/packs/pt.ts';
import { ptRedFlags as flags } from '../../domain/faq/red-flags/packs/pt.ts';
import { ptFaq as texts } from '../../locales/pt-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language, in one file. */
export const faq: FaqLanguage = {
  texts,
  pack,
  flags,
};
