import type { MoreViewProps } from './more-part.ts';
/** The ways on where nothing is free: fewer wishes, or to wait for a place. */
export declare function NothingFree({ model, part }: MoreViewProps): import("preact").JSX.Element;
