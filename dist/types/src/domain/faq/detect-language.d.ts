/**
 * The language of a message, where it can be told: Arabic by its script, the others by their small words.
 *
 * @returns `undefined` for a word or two, and where two languages are as likely.
 */
export declare function detectLanguage(message: string): string | undefined;
