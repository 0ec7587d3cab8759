import { en as pack } from '../../domain/faq/packs/en.ts';
import { enRequests as requests } from '../../domain/faq/red-flags/requests/en.ts';
import type { Lexicon } from '../load-messages.ts';

/** What reads questions knows of this language beside its emergencies, in one file. */
export const lexicon: Lexicon = { pack, requests };
