import type { BringExtras, ExtrasTexts } from '../../widgets/questionnaire/extras-texts.ts';
/** Keeps the texts of each language once they are here. */
export declare function extrasTexts(bring: BringExtras): ExtrasTexts;
