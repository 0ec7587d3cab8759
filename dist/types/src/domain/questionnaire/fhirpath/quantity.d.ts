import { type Node } from './node.ts';
/** Whether a word is a calendar duration: `2 years` needs no quotes. */
export declare const isCalendarUnit: (word: string) => boolean;
/** A unit is a calendar word, or a UCUM code when it stood in quotes. */
export declare const quantityOf: (value: number, unit: string) => Node;
/** A quantity with what its unit measures: kilogram and gram share a dimension. */
export interface Measure {
    readonly value: number;
    /** UCUM code, or the unit as the form words it. */
    readonly unit: string;
    readonly dimension: string;
    /** How many of the smallest unit of its dimension known here. */
    readonly size: number;
}
/** A quantity, or a number as one of unit 1. */
export declare function measureOf({ value: source }: Node): Measure | undefined;
