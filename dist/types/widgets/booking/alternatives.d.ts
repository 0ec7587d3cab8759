import type { DatedViewProps } from './booking-context.ts';
/** What is free near the slot that was lost. */
export declare function Alternatives({ model, messages, dates }: DatedViewProps): import("preact").JSX.Element | null;
