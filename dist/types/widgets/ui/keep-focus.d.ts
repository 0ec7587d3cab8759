/**
 * Leads the focus to what is new when the thing that had it has gone: a button that is pressed and then not there any
 * more would leave whoever has no mouse at the top of the page. A problem comes before the heading of the step, and
 * is brought into view; the heading is not, because a finger that has pressed needs no jump.
 *
 * @param root - Where the widget draws.
 * @param signal - Ends it.
 */
export declare function keepFocus(root: HTMLElement, signal: AbortSignal): void;
