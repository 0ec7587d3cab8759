import { en as pack } from '../../domain/faq/packs/en.ts';
import { enRedFlags as flags } from '../../domain/faq/red-flags/packs/en.ts';
import { enFaq as texts } from '../../locales/en-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language, in one file. */
export const faq: FaqLanguage = { texts, pack, flags };
