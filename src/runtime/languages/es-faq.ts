import { es as pack } from '../../domain/faq/packs/es.ts';
import { esRedFlags as flags } from '../../domain/faq/red-flags/packs/es.ts';
import { esFaq as texts } from '../../locales/es-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language, in one file. */
export const faq: FaqLanguage = {
  texts,
  pack,
  flags,
};
