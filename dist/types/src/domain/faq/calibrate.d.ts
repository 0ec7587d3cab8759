import type { Band, Found } from './asked.ts';
import type { FaqIndex } from './build-index.ts';
/** From which score on an entry may be shown, and from which it may be offered. */
export interface Thresholds {
    answer: number;
    choices: number;
}
/**
 * Where a FAQ is too small to say: measured on two public sets with one to six phrasings an entry. Nine in ten of
 * what then counts as an answer are right, and of foreign questions 2 in 100 get one.
 */
export declare const usual: Thresholds;
/**
 * Scores grow with the number of phrasings and with how alike they are. So each FAQ is asked its own phrasings, one
 * left out at a time, and its thresholds are half the usual ones and half those its own answers suggest.
 */
export declare function calibrate(index: FaqIndex): Thresholds;
/** What may be done with what was found. */
export declare function bandOf([first, second]: readonly Found[], { answer, choices }: Thresholds): Band;
