/** Asks for a file. No library: nothing else is asked before the first answer. */
export declare const readJson: (address: string, language: string, signal: AbortSignal) => Promise<unknown>;
