import type { MoreViewProps } from './more-part.ts';
/**
 * Finds a reason by a word. What is typed here may name an illness: it goes nowhere. It may also be a call for help:
 * then it is said whom to call, and the reasons stay where they are.
 */
export declare function ReasonSearch({ model, part }: MoreViewProps): import("preact").JSX.Element;
