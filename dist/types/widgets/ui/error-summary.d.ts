export interface SummarisedError {
    /** Id of the control to go to. */
    fieldId: string;
    /** The same sentence as beside the field. */
    message: string;
}
export interface ErrorSummaryProps {
    title: string;
    errors: readonly SummarisedError[];
    /** Rises with each refusal; focus moves to the summary when it does. */
    refusals: number;
}
/**
 * All faults of a form in one place above it (GOV.UK error summary): it takes the focus, and each of its
 * entries leads to its field. Entries are buttons, because a fragment link would change the address of the clinic's page.
 */
export declare function ErrorSummary({ title, errors, refusals }: ErrorSummaryProps): import("preact").JSX.Element | null;
