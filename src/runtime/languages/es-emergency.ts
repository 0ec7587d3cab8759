import { esRedFlags } from '../../domain/faq/red-flags/packs/es.ts';
import { esEmergency } from '../../locales/es-emergency.ts';

/** One file: nothing is recognised that could not be answered. */
export const emergency = { messages: esEmergency, pack: esRedFlags };
