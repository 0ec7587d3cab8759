import type { MoreViewProps } from './more-part.ts';
/** What has to be known before slots are shown: one question a view, and an answer is one press. */
export declare function EligibilityStep(view: MoreViewProps): import("preact").JSX.Element;
