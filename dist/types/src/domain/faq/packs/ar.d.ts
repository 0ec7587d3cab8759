import type { LanguagePack } from '../asked.ts';
/** Arabic, folded as it is compared. */
export declare const ar: LanguagePack;
