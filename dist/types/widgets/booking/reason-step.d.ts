import type { BookingViewProps } from './booking-context.ts';
/** First question: what for. Reasons stand in the clinic's groups and order. */
export declare function ReasonStep({ model, messages, hasActed }: BookingViewProps): import("preact").JSX.Element;
