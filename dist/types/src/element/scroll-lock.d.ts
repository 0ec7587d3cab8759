/** Keeps the page behind a dialog from scrolling. */
export interface ScrollLock {
    /** @returns Gives the page back; a second call does nothing. */
    hold(): () => void;
}
/**
 * Owns the `overflow` of the page while any dialog is open. The last to close gives back what was there: two
 * widgets that each remembered what they found would leave the page locked.
 */
export declare function scrollLock({ documentElement: page }: Document): ScrollLock;
