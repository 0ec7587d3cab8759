import type { ComponentChildren } from 'preact';
export interface SummaryRow {
    name: string;
    value: ComponentChildren;
}
/** What is being booked, as pairs of a name and a value. */
export declare function AppointmentSummary({ rows }: {
    rows: readonly SummaryRow[];
}): import("preact").JSX.Element;
