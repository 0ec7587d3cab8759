import { es as pack } from '../../domain/faq/packs/es.ts';
import { esRequests as requests } from '../../domain/faq/red-flags/requests/es.ts';
import { esFaq as texts } from '../../locales/es-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language beside its emergencies, in one file. */
export const faq: FaqLanguage = { texts, pack, requests };
