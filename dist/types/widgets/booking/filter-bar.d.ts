import type { MoreViewProps } from './more-part.ts';
/** With whom, where and how: only what there is a choice of, and changing one keeps the rest. */
export declare function FilterBar(view: MoreViewProps): import("preact").JSX.Element;
