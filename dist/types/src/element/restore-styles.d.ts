/**
 * Undoes what the page's rules have done to an element so that its widget cannot be seen or used.
 *
 * `:host { … !important }` loses against the page's own `!important`; an important declaration on the element
 * itself wins, against layers too. It is written through the CSSOM, which a policy without inline styles
 * allows. Only what is wrong is touched: on a page that leaves the element alone, so do we.
 *
 * @param element - The element, with its widget on the screen.
 * @param root - What the widget draws in.
 * @returns Gives the element the `style` attribute that it had.
 */
export declare function restoreStyles(element: HTMLElement, root: HTMLElement): () => void;
