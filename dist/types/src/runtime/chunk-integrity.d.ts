import type { Page } from './page.ts';
/** The files behind each lazy part, its entry first, with their hashes. */
export type ChunkFiles = Readonly<Record<string, readonly (readonly [file: string, integrity: string])[] | undefined>>;
export declare const first: Readonly<Record<string, readonly (readonly [file: string, integrity: string])[] | undefined>>;
/** A file by its address, with its hash. */
export interface CheckedFile {
    url: string;
    integrity: string;
}
/**
 * Imports a lazy part of the SDK once all its files are known to be the ones that were built.
 *
 * A clinic that pins the hash of the script tag has thereby pinned everything that will ever run: the loader
 * carries the hashes of the runtime, the runtime those of what a first view needs and of `later.js`, and that
 * those of the rest. Hashes do not compress, and most of the rest is never asked for.
 *
 * @param page - Brings the files in.
 * @param name - Name of the chunk, such as `booking`.
 * @param importer - The `import()` of the chunk; called only when all is well.
 */
export declare function importVerified<Module>(page: Page, name: string, importer: () => Promise<Module>): Promise<Module>;
/** The parts that no first view needs. */
export declare const laterChunks: (page: Page) => Promise<ChunkFiles>;
/**
 * Imports a part once each of its files is known to be the one that was built. Chromium never asks again for a module
 * that did not come, as long as the page lasts: so none is asked for while the device knows itself offline.
 */
export declare function importChecked<Module>(page: Page, files: readonly CheckedFile[], importer: () => Promise<Module>): Promise<Module>;
/** A file of the build; where another bundler has built, it has no hash and is not looked at. */
export declare const fileAt: (file: string, integrity?: string) => CheckedFile;
/** The files of a lazy part, its entry first. */
export declare function filesOf(name: string, chunks?: ChunkFiles): CheckedFile[];
