import type { RedFlagPack } from '../red-flag.ts';
/** To be validated by the clinic's physicians, as every medical wording. Written as folded: without the article. */
export declare const arRedFlags: RedFlagPack;
