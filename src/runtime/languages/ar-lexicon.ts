import { ar as pack } from '../../domain/faq/packs/ar.ts';
import { arRequests as requests } from '../../domain/faq/red-flags/requests/ar.ts';
import type { Lexicon } from '../load-messages.ts';

/** What reads questions knows of this language beside its emergencies, in one file. */
export const lexicon: Lexicon = { pack, requests };
