import { type Node } from './node.ts';
/** Makes a value of another type, or nothing when it does not read as one. */
export type Conversion = (node: Node) => Node | undefined;
/** By the name after `to` and `convertsTo`. */
export declare const conversions: Readonly<Record<string, Conversion>>;
