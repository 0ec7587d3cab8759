/**
 * Copies what was parsed from JSON without what has not the form that FHIR gives it: a text that is a number, a list
 * that is none. Whatever reads it afterwards need not look.
 */
export declare function wellFormed<T>(value: T, depth?: number): T;
