import type { ComponentChildren } from 'preact';
export interface ProblemBoxProps {
    title: string;
    message: string;
    /** What the patient can do about it. */
    children?: ComponentChildren;
}
/**
 * Says at once, in words and aloud, that something did not work and what to do now. It takes the focus of whoever has
 * done something in the widget: on a phone it is not where they look.
 */
export declare function ProblemBox({ title, message, children }: ProblemBoxProps): import("preact").JSX.Element;
