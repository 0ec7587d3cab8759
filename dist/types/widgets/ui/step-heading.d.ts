import type { ComponentChildren } from 'preact';
export interface StepHeadingProps {
    /** Whether the patient has done something yet: a page that has just loaded keeps its own focus. */
    takesFocus: boolean;
    children: ComponentChildren;
}
/** The heading of a step. It takes the focus when its step begins, so that every reader starts at the top of it. */
export declare function StepHeading({ takesFocus, children }: StepHeadingProps): import("preact").JSX.Element;
