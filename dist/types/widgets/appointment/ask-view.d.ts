import type { AppointmentViewProps } from './view-props.ts';
export interface AskViewProps<Reason extends string> extends AppointmentViewProps {
    heading: string;
    lead?: string | undefined;
    /** Why; nobody has to say it. */
    reasons?: {
        label: string;
        texts: Readonly<Record<Reason, string>>;
    } | undefined;
    confirm: string;
    keep: string;
    onConfirm(reason: Reason | undefined): void;
    onKeep(): void;
}
/** "Are you sure", as a view of its own: a dialog of the browser has no place for a reason, and a page may block it. */
export declare function AskView<Reason extends string>(props: AskViewProps<Reason>): import("preact").JSX.Element;
