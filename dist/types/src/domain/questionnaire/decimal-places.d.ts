/** Digits after the point of a number as it is written: `12.50` has two. */
export declare function decimalPlaces(text: string): number;
