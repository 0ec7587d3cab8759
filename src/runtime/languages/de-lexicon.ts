import { de as pack } from '../../domain/faq/packs/de.ts';
import { deRequests as requests } from '../../domain/faq/red-flags/requests/de.ts';
import type { Lexicon } from '../load-messages.ts';

/** What reads questions knows of this language beside its emergencies, in one file. */
export const lexicon: Lexicon = { pack, requests };
