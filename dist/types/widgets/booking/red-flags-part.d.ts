import { findRedFlag } from '../../src/domain/faq/red-flags/index.ts';
import type { RedFlagPack } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { EmergencyMessages } from '../../src/locales/emergency-messages.ts';
import { EmergencyCard } from '../ui/emergency-card.tsx';
/** What looks for an emergency in free words, and shows whom to call. It comes with the first word typed. */
export interface RedFlagsModule {
    /** Style sheets as text, to be adopted before it is drawn. */
    styles: readonly string[];
    findRedFlag: typeof findRedFlag;
    EmergencyCard: typeof EmergencyCard;
}
/** The same with what it knows of one language. */
export interface RedFlagsHalf {
    module: RedFlagsModule;
    messages: EmergencyMessages;
    pack: RedFlagPack;
}
export declare const styles: RedFlagsModule['styles'];
export { findRedFlag, EmergencyCard };
