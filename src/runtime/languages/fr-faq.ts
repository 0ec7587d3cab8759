import { fr as pack } from '../../domain/faq/packs/fr.ts';
import { frRequests as requests } from '../../domain/faq/red-flags/requests/fr.ts';
import { frFaq as texts } from '../../locales/fr-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language beside its emergencies, in one file. */
export const faq: FaqLanguage = { texts, pack, requests };
