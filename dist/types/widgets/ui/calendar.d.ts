export interface CalendarProps {
    /** BCP 47. */
    language: string;
    direction: 'ltr' | 'rtl';
    /** 1 is Monday, 7 is Sunday. */
    firstWeekday: number;
    /** ISO 8601 calendar date that has the place in the tab order; its month is shown. */
    focused: string;
    /** Whose times are shown. */
    picked: string | undefined;
    /** First and last date one can go to. */
    first: string;
    last: string;
    /** The counts are still coming. */
    busy: boolean;
    /** Whether a day can be picked. */
    isFree(date: string): boolean;
    /** What is said after the whole date, such as `4 free times`. */
    describe(date: string): string;
    texts: {
        earlier: string;
        later: string;
    };
    /** Asked to go to a date; one beyond the ends is for the owner to move inside. */
    onFocus(date: string): void;
    onPick(date: string): void;
}
/**
 * A month as a grid of days, with the keys of the W3C date grid: arrows by day and week, Home and End in the week, Page
 * Up and Down by month and with Shift by year, Enter and Space to pick. One day is in the tab order. Days with nothing
 * free can be gone to, so that whoever listens hears it, and not be picked.
 */
export declare function Calendar(props: CalendarProps): import("preact").JSX.Element;
