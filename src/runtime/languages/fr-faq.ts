import { fr as pack } from '../../domain/faq/packs/fr.ts';
import { frRedFlags as flags } from '../../domain/faq/red-flags/packs/fr.ts';
import { frFaq as texts } from '../../locales/fr-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language, in one file. */
export const faq: FaqLanguage = { texts, pack, flags };
