/** One value of a collection, with what JSON does not say of it. */
export interface Node {
    /** FHIR JSON as it is; null where a primitive has only extensions. */
    readonly value: unknown;
    /** Name of the FHIR type, the System types under their FHIR names; '' for a text or an object of unknown type. */
    readonly type: string;
    /** What JSON keeps of a primitive under `_name`: its id and its extensions. */
    readonly extra?: object | undefined;
}
export type JsonObject = Readonly<Record<string, unknown>>;
export declare const isObject: (value: unknown) => value is JsonObject;
/**
 * @param type - What the place of the value says of its type; an object is not believed to be a primitive.
 * @param extra - The value's `_` sibling.
 */
export declare function nodeOf(value: unknown, type?: string, extra?: unknown): Node;
/** Reads a property by its name, or the one of a choice: `value` finds `valueDate`. Made once per expression. */
export declare function member(name: string): (node: Node) => readonly Node[];
/** Every child, in the order of the JSON. */
export declare function children(node: Node): Node[];
/**
 * Tells whether a node is of a type; System types and FHIR types of one name are one.
 *
 * @returns `undefined` when nothing in the JSON tells.
 */
export declare function isOfType({ value, type }: Node, name: string): boolean | undefined;
