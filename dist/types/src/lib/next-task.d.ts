/**
 * Lets the page answer before more work is done. What is awaited one after the other otherwise runs in one piece,
 * and on a slow phone that piece is felt.
 */
export declare const nextTask: () => Promise<void>;
