export interface CalendarLinkProps {
    /** Text of the file. */
    file: string;
    children: string;
}
/** Gives a calendar file without asking anyone for it: it is written in the browser. */
export declare function CalendarLink({ file, children }: CalendarLinkProps): import("preact").JSX.Element;
