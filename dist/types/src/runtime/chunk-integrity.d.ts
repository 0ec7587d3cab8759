import type * as LaterModule from './later-chunks.ts';
import type { Page } from './page.ts';
/** The files behind each lazy part, its entry first, with their hashes. */
export type ChunkFiles = Readonly<Record<string, readonly (readonly [file: string, integrity: string])[] | undefined>>;
type LaterChunks = typeof LaterModule;
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
/** Every part there is. */
export declare function allChunks(page: Page): Promise<ChunkFiles>;
/** What is known of the parts that no first view needs. */
export declare function laterChunks(page: Page): Promise<LaterChunks>;
/** The files of a lazy part, its entry first. */
export declare function filesOf(name: string, chunks?: ChunkFiles): {
    url: string;
    integrity: string;
}[];
export {};
