import { es as pack } from '../../domain/faq/packs/es.ts';
import { esRequests as requests } from '../../domain/faq/red-flags/requests/es.ts';
import type { Lexicon } from '../load-messages.ts';

/** What reads questions knows of this language beside its emergencies, in one file. */
export const lexicon: Lexicon = { pack, requests };
