import type { DatedViewProps } from './booking-context.ts';
import type { DetailsPart } from './details-part.ts';
/** The clinic's receipt. It is drawn from what the clinic answered, not from what was asked. */
export declare function ResultStep(view: DatedViewProps & {
    part: DetailsPart;
}): import("preact").JSX.Element | null;
