import { ar as pack } from '../../domain/faq/packs/ar.ts';
import { arRequests as requests } from '../../domain/faq/red-flags/requests/ar.ts';
import { arFaq as texts } from '../../locales/ar-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language beside its emergencies, in one file. */
export const faq: FaqLanguage = { texts, pack, requests };
