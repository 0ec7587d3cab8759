import type { LanguagePack } from '../asked.ts';
/** Portuguese, folded as it is compared. */
export declare const pt: LanguagePack;
