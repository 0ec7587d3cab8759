import type { RedFlagPack } from '../red-flag.ts';
/** To be validated by the clinic's physicians, as every medical wording. */
export declare const deRedFlags: RedFlagPack;
