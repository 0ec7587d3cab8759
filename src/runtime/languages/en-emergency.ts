import { enRedFlags } from '../../domain/faq/red-flags/packs/en.ts';
import { enEmergency } from '../../locales/en-emergency.ts';

/** One file: nothing is recognised that could not be answered. */
export const emergency = { messages: enEmergency, pack: enRedFlags };
