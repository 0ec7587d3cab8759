import type { DatedViewProps } from './booking-context.ts';
import type { DetailsPart } from './details-part.ts';
type ConsentViewProps = DatedViewProps & {
    part: DetailsPart;
};
/** What the patient agreed to without having to, each with the way back beside it. */
export declare function GivenConsents(view: ConsentViewProps): import("preact").JSX.Element | null;
export {};
