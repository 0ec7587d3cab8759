/**
 * Writes a message as the patterns are written: small letters without accents, one space around each word, a full
 * stop by itself where a sentence ends. Both "can't" and "cant" become `cant`, and "j'ai" becomes `j ai`.
 *
 * @param message - Any length, any script.
 * @returns Begins and ends with a space.
 */
export declare function foldMessage(message: string): string;
