import type { DetailsViewProps } from './details-part.ts';
/** Third question: who. Then everything on one view, and only then is anything sent. */
export declare function DetailsStep(view: DetailsViewProps): import("preact").JSX.Element;
/** What came of it: a place on the list of those who wait, or the clinic's receipt. */
export declare function Result(view: DetailsViewProps): import("preact").JSX.Element | null;
