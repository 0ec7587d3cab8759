import type { ShownContent } from '../../contracts/shown-content.ts';
/** Keeps what has the shape of something to read; whoever answers there may be no Parcours backend at all. */
export declare function readShownContent(value: unknown): ShownContent;
