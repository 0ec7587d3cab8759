import { enFaq as texts } from '../../locales/en-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language, in one file. */
export const faq: FaqLanguage = { texts, pack: { language: 'en', stopWords: '', interrogatives: '', elisions: '', lexicon: '' } };
