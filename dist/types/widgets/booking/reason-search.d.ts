import type { MoreViewProps } from './more-part.ts';
/** Finds a reason by a word. What is typed here may name an illness: it goes nowhere. */
export declare function ReasonSearch({ model, part }: MoreViewProps): import("preact").JSX.Element;
