import type { MoreViewProps } from './more-part.ts';
export type NothingFreeProps = MoreViewProps & {
    /** Nothing is free on any date. */
    isNever: boolean;
};
/** The ways on where nothing is free: fewer wishes, to wait for a place, or to call. */
export declare function NothingFree({ model, messages, part, isNever }: NothingFreeProps): import("preact").JSX.Element;
