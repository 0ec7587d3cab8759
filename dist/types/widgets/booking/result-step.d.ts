import type { DetailsViewProps } from './details-part.ts';
/** The clinic's receipt. It is drawn from what the clinic answered, not from what was asked. */
export declare function ResultStep(view: DetailsViewProps): import("preact").JSX.Element | null;
