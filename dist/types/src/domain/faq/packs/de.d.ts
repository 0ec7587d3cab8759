import type { LanguagePack } from '../asked.ts';
/** German, folded as it is compared. */
export declare const de: LanguagePack;
