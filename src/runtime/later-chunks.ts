import type { ChunkFiles } from './chunk-integrity.ts';

/** Parts that no first view needs; written by the build. */
declare const __PARCOURS_LATER__: ChunkFiles;

export const later = __PARCOURS_LATER__;
