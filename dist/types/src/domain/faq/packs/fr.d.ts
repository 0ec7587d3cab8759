import type { LanguagePack } from '../asked.ts';
/** French: 170 groups, folded as they are compared. Each line is a subject a clinic is asked about. */
export declare const fr: LanguagePack;
