import { arRedFlags } from '../../domain/faq/red-flags/packs/ar.ts';
import { arEmergency } from '../../locales/ar-emergency.ts';

/** One file: nothing is recognised that could not be answered. */
export const emergency = { messages: arEmergency, pack: arRedFlags };
