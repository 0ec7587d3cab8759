/**
 * Writes a value as JSON, byte for byte as `JSON.stringify` does on a page that nobody has altered.
 *
 * Prototype.js gives `Array` and `String` a `toJSON`, and then the browser's own serialiser sends a list as a
 * text with quotes in it. This one asks no prototype for anything: it indexes, compares and adds.
 *
 * @param value - Texts, numbers, booleans, `null`, and plain objects and lists of these. A property that is
 *   `undefined` is left out; a number that is not finite becomes `null`.
 *
 * @example
 * ```ts
 * serialiseJson([{ given: 'Camille', age: undefined }]); // => '[{"given":"Camille"}]'
 * ```
 */
export declare function serialiseJson(value: unknown): string;
