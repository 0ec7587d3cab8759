import { ptRedFlags } from '../../domain/faq/red-flags/packs/pt.ts';
import { ptEmergency } from '../../locales/pt-emergency.ts';

/** One file: nothing is recognised that could not be answered. */
export const emergency = { messages: ptEmergency, pack: ptRedFlags };
