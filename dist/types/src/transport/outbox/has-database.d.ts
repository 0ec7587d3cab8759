/**
 * Asks whether a database is there. Opening it to find out would make one for a moment, and a page on which nobody
 * has acted makes none.
 *
 * @returns `false` also where the browser cannot be asked (Firefox before 126, Safari before 14) or forbids it.
 */
export declare function hasDatabase(name: string, factory: IDBFactory): Promise<boolean>;
