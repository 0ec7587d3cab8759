import type { DetailsViewProps } from './details-part.ts';
/** Asked where this page has booked one of the same kind: most who book twice mean to move it. */
export declare function ReplaceView(view: DetailsViewProps): import("preact").JSX.Element;
