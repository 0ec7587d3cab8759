import { pt as pack } from '../../domain/faq/packs/pt.ts';
import { ptRequests as requests } from '../../domain/faq/red-flags/requests/pt.ts';
import type { Lexicon } from '../load-messages.ts';

/** What reads questions knows of this language beside its emergencies, in one file. */
export const lexicon: Lexicon = { pack, requests };
