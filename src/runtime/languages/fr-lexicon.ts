import { fr as pack } from '../../domain/faq/packs/fr.ts';
import { frRequests as requests } from '../../domain/faq/red-flags/requests/fr.ts';
import type { Lexicon } from '../load-messages.ts';

/** What reads questions knows of this language beside its emergencies, in one file. */
export const lexicon: Lexicon = { pack, requests };
