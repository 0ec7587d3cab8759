/** Asks for a file. No library: nothing else is asked before the first answer. */
export declare function readJson(address: string, language: string, outer: AbortSignal): Promise<unknown>;
