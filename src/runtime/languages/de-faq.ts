import { de as pack } from '../../domain/faq/packs/de.ts';
import { deRequests as requests } from '../../domain/faq/red-flags/requests/de.ts';
import { deFaq as texts } from '../../locales/de-faq.ts';
import type { FaqLanguage } from '../load-messages.ts';

/** What the FAQ needs of this language beside its emergencies, in one file. */
export const faq: FaqLanguage = { texts, pack, requests };
