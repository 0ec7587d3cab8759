/** How many digits stand after the point when the number is written out. */
export declare const decimals: (value: number) => number;
/** Sum without binary noise: 0.1 + 0.2 is 0.3. */
export declare const plus: (a: number, b: number) => number;
export declare const times: (a: number, b: number) => number;
/** 15 digits are what a double keeps of any decimal. */
export declare const divide: (a: number, b: number) => number;
/** Rounds to a number of decimals, halves away from zero. */
export declare const round: (value: number, digits: number) => number;
/** A number as FHIR writes it. */
export declare const textOf: (value: number) => string;
