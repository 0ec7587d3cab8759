/**
 * Makes a regular expression of patterns as {@link RedFlagPack} describes them.
 *
 * @param patterns - With `|` between them.
 * @param words - What the capitals stand for.
 */
export declare function compilePatterns(patterns: string, words: ReadonlyMap<string, string>): RegExp;
