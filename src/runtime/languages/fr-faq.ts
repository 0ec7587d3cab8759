import { frFaq as texts } from '../../locales/fr-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language, in one file. */
export const faq: FaqLanguage = { texts, pack: { language: 'fr', stopWords: '', interrogatives: '', elisions: '', lexicon: '' } };
