/**
 * Finds the name that somebody probably meant.
 *
 * Two slips of the finger at most, and never more than a third of the name: beyond that it is another word.
 *
 * @example
 * ```ts
 * nearestName('clinc', ['clinic', 'endpoint']); // => 'clinic'
 * nearestName('cookie', ['clinic', 'endpoint']); // => undefined
 * ```
 */
export declare function nearestName(written: string, known: readonly string[]): string | undefined;
