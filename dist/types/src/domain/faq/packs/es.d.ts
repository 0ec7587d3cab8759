import type { LanguagePack } from '../asked.ts';
/** Spanish, folded as it is compared. */
export declare const es: LanguagePack;
