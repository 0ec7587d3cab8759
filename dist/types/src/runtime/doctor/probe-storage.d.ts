/**
 * Tries the browser's storage, and takes away again what it put there.
 *
 * @returns The kinds that throw, as they do in a sandboxed frame and where cookies are blocked.
 */
export declare function probeStorage(): Promise<string[]>;
