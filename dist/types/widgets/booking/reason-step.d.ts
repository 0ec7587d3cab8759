import type { DatedViewProps } from './booking-context.ts';
/** First question: what for. Reasons stand in the clinic's groups and order. */
export declare function ReasonStep(view: DatedViewProps): import("preact").JSX.Element;
