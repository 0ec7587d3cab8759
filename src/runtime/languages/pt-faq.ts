import { pt as pack } from '../../domain/faq/packs/pt.ts';
import { ptRequests as requests } from '../../domain/faq/red-flags/requests/pt.ts';
import { ptFaq as texts } from '../../locales/pt-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language beside its emergencies, in one file. */
export const faq: FaqLanguage = { texts, pack, requests };
