import type { DatedViewProps } from './booking-context.ts';
import type { DetailsPart } from './details-part.ts';
type DetailsViewProps = DatedViewProps & {
    part: DetailsPart;
};
/** Third question: who. Everything the clinic needs, and nothing else. */
export declare function DetailsStep(view: DetailsViewProps): import("preact").JSX.Element;
export {};
