import type { Functions } from './collection-functions.ts';
/** Functions of one text, number or Coding, conversions and the clock. */
export declare const valueFunctions: Functions;
