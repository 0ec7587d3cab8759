/**
 * Keeps a dialog above the keyboard of a phone. iOS lays the keyboard over the page and tells only the visual
 * viewport, so that `dvh` does not change and the field being typed in can be covered.
 */
export declare function fitAboveKeyboard(dialog: HTMLElement, page: Window, signal: AbortSignal): void;
