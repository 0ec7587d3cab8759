import type { MoreViewProps } from './more-part.ts';
/** Days in a list, or the month. */
export declare function ViewChoice({ part }: MoreViewProps): import("preact").JSX.Element;
/** The month with what is free on each day, and the times of the day that is picked. */
export declare function MonthView(view: MoreViewProps): import("preact").JSX.Element | null;
