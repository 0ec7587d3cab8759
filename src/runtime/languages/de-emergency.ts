import { deRedFlags } from '../../domain/faq/red-flags/packs/de.ts';
import { deEmergency } from '../../locales/de-emergency.ts';

/** One file: nothing is recognised that could not be answered. */
export const emergency = { messages: deEmergency, pack: deRedFlags };
