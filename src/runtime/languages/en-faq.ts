import { en as pack } from '../../domain/faq/packs/en.ts';
import { enRequests as requests } from '../../domain/faq/red-flags/requests/en.ts';
import { enFaq as texts } from '../../locales/en-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language beside its emergencies, in one file. */
export const faq: FaqLanguage = { texts, pack, requests };
