/**
 * Keeps what stands below a widget where it is until the patient touches it: a page that jumps while someone
 * reads it is missed by the finger.
 *
 * A widget is never smaller than what it takes the place of. Where the page has kept a place for it, by a
 * `min-height`, it is not larger either: what is longer scrolls inside, until the first press or key.
 *
 * @param root - What the widget draws in, on the screen.
 * @param before - Height in px of what stood there.
 * @param signal - Ends with the widget.
 */
export declare function keepPlace(root: HTMLElement, before: number, signal: AbortSignal): void;
