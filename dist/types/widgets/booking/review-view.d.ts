import type { DetailsViewProps } from './details-part.ts';
/** Everything that will be sent, on one view; each part leads back to where it was given, and keeps the rest. */
export declare function ReviewView(view: DetailsViewProps): import("preact").JSX.Element;
