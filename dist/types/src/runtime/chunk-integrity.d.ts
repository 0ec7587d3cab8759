import type { Page } from './page.ts';
export declare const chunks: Readonly<Record<string, readonly (readonly [file: string, integrity: string])[]>>;
/**
 * Imports a lazy part of the SDK once all its files are known to be the ones that were built.
 *
 * A clinic that pins the hash of the script tag has thereby pinned everything that will ever run: the loader
 * carries the hashes of the runtime, and the runtime those of the rest.
 *
 * @param page - Brings the files in.
 * @param name - Name of the chunk, such as `booking`.
 * @param importer - The `import()` of the chunk; called only when all is well.
 */
export declare function importVerified<Module>(page: Page, name: string, importer: () => Promise<Module>): Promise<Module>;
/** The files of a lazy part, its entry first. */
export declare function filesOf(name: string): {
    url: string;
    integrity: string;
}[];
