import { frRedFlags } from '../../domain/faq/red-flags/packs/fr.ts';
import { frEmergency } from '../../locales/fr-emergency.ts';

/** One file: nothing is recognised that could not be answered. */
export const emergency = { messages: frEmergency, pack: frRedFlags };
